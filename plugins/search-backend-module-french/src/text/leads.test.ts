import { leadsOf } from './leads';

describe('leadsOf', () => {
  it.each([
    ['mon dépôt ne se synchronise plus', ['depannage']],
    ['Argo CD n’applique pas mon commit', ['depannage']],
    ['ça marche pas', ['depannage']],
    ['déploiement refusé', ['depannage']],
    ['c’est quoi la PAX ?', ['glossaire']],
    ['Qu’est-ce que le slug ?', ['glossaire']],
    ['définition de DIMA', ['glossaire']],
    ['comment déployer une application', []],
    ['ne rien installer', []],
    ['', []],
  ])('of %p', (question, pages) => {
    expect(leadsOf(question)).toEqual(pages);
  });
});
