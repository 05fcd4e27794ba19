import { distance, mistakesIn } from './distance';
import { fold } from './fold';
import { readTerms } from './terms';
import { foldedWords, humps, identifiers } from './words';

const typed = (question: string) =>
  readTerms(question).terms.map(term => term.typed);

describe('readTerms', () => {
  it.each([
    ['Comment déployer l’application ?', ['deployer', 'application']],
    ['où est mon mot de passe', ['mot passe']],
    ['pourquoi', ['pourquoi']],
    ['qui quoi', ['qui', 'quoi']],
    ['', []],
    ['  ?! ', []],
    ['secret secrets secret', ['secret', 'secrets']],
  ])('seeks in %p', (question, expected) => {
    expect(typed(question)).toEqual(expected);
  });

  it('takes a synonym for what is typed, for less', () => {
    const [term] = readTerms('dépôt').terms;
    expect(term.variants).toContainEqual(
      expect.objectContaining({ kind: 'stems', stems: ['repo'], weight: 0.6 }),
    );
  });

  it('is not overwhelmed', () => {
    const words = Array.from({ length: 500 }, (_, index) => `mot${index}`);
    expect(readTerms(words.join(' ')).terms).toHaveLength(12);
  });
});

describe('words', () => {
  it.each([
    ['L’été d’Œdipe', ['l', 'ete', 'd', 'oedipe']],
    ["aujourd'hui", ['aujourd', 'hui']],
    ['peut-être', ['peut', 'etre']],
    ['.gitlab-ci-dso.yml', ['gitlab', 'ci', 'dso', 'yml']],
    ['GIT_MIRROR_TOKEN', ['git', 'mirror', 'token']],
  ])('of %p', (text, expected) => {
    expect(foldedWords(text)).toEqual(expected);
  });

  it('keeps identifiers whole as well', () => {
    expect(
      identifiers('GIT_MIRROR_TOKEN dans .gitlab-ci-dso.yml (a.b) seul'),
    ).toEqual(['gitmirrortoken', 'gitlabcidsoyml', 'ab']);
    expect(humps('projectSlug HTTPServer plain')).toEqual([
      'project',
      'slug',
      'http',
      'server',
    ]);
  });

  it('folds accents, case and ligatures', () => {
    expect(fold('ÉÀÇ œuvre Æ')).toBe('eac oeuvre ae');
  });
});

describe('distance', () => {
  it.each([
    ['sauvegarde', 'sauvegrade', 1],
    ['quota', 'quotas', 1],
    ['abc', 'xyz', 3],
    ['', 'abc', 3],
    ['pareil', 'pareil', 0],
  ])('from %p to %p is %d', (from, to, expected) => {
    expect(distance(from, to)).toBe(expected);
  });

  it('forgives nothing in short words and numbers', () => {
    expect(['abc', 'abcd', 'k8s12', 'abcdefgh'].map(mistakesIn)).toEqual([
      0, 1, 0, 2,
    ]);
  });
});
