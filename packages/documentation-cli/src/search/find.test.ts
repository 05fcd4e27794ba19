import type { SearchDocument } from '@cloud-pi-native/backstage-plugin-techdocs-markdown-node';
import { createIndex } from './createIndex';
import { find } from './find';
import { snippet } from './snippet';
import { keysOf, wordsAsked } from './words';

const page = (url: string, title: string) => ({
  url,
  title,
  file: `${url}index.md`,
  matter: {},
  headings: [],
});

const DOCUMENTS: SearchDocument[] = [
  { location: '', title: 'Accueil', text: 'Les dépôts, les secrets.' },
  {
    location: 'depots/',
    title: 'Dépôts',
    text: 'Un dépôt applicatif se synchronise depuis un dépôt externe.',
  },
  {
    location: 'depots/#jeton',
    title: 'Jeton de synchronisation',
    text: 'Le jeton expire au bout d’un an.',
  },
  {
    location: 'deployer/',
    title: 'Déployer une application',
    text: 'Argo CD déploie ce que Git décrit. constructor __proto__',
  },
];

const PAGES = [
  page('', 'Accueil'),
  page('depots/', 'Dépôts'),
  page('deployer/', 'Déployer une application'),
];

const index = createIndex(PAGES, DOCUMENTS);
const urls = (question: string) =>
  find(index, question).map(({ url, anchor }) => `${url}#${anchor}`);

describe('the search of a site', () => {
  it.each([
    ['depot', 'depots/#'],
    ['DÉPÔTS', 'depots/#'],
    ['comment déployer mon application ?', 'deployer/#'],
    ['comment deployer mes applications', 'deployer/#'],
    ['déploi', 'deployer/#'],
    ['jetons', 'depots/#jeton'],
    ['synchronisation du jeton', 'depots/#jeton'],
  ])('answers %s', (question, url) => {
    expect(urls(question)[0]).toBe(url);
  });

  it('lists a page once, at its best heading', () => {
    expect(urls('depot')).toEqual(['depots/#', '#']);
    expect(urls('depot jeton')).toEqual(['depots/#jeton']);
  });

  it.each(['', '   ', '?!', 'xylophone', '"', '*', '\\', 'a'.repeat(10_000)])(
    'finds nothing for %j, without harm',
    question => {
      expect(urls(question)).toEqual([]);
    },
  );

  it('finds words that are names of JavaScript', () => {
    expect(urls('constructor')).toEqual(['deployer/#']);
    expect(urls('hasOwnProperty')).toEqual([]);
  });

  it('asks stop words where there is nothing else', () => {
    expect(wordsAsked('comment faire')).toEqual(['comment', 'faire']);
    expect(wordsAsked('comment faire un dépôt')).toEqual(['dépôt']);
  });

  it.each([
    ['dépôt', 'depots'],
    ['déployé', 'deployes'],
    ['synchronisation', 'synchronisations'],
    ['sécurité', 'securite'],
    ['général', 'generaux'],
  ])('takes %s for %s', (one, other) => {
    expect(keysOf(one).some(key => keysOf(other).includes(key))).toBe(true);
  });

  it('shows what was found in its text, whole', () => {
    const text = `${'Avant. '.repeat(40)}Un dépôt ici.${' Après.'.repeat(40)}`;
    const pieces = snippet(text, ['depots']);
    expect(pieces.filter(({ isFound }) => isFound)).toEqual([
      { text: 'dépôt', isFound: true },
    ]);
    expect(pieces[0].text).toBe('… ');
    expect(pieces.map(piece => piece.text).join('').length).toBeLessThan(200);
  });
});
