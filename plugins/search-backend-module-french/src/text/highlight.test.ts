import { extract, highlight, matcherOf } from './highlight';
import { readTerms } from './terms';

const TAGS = { preTag: '[', postTag: ']' };

const marked = (text: string, question: string) =>
  highlight(text, matcherOf(readTerms(question)), TAGS);

describe('highlight', () => {
  it.each([
    ['Les dépôts de l’équipe', 'depot', 'Les [dépôts] de l’équipe'],
    ['Déployée hier', 'comment déployer ?', '[Déployée] hier'],
    ['Un cœur d’application', 'coeur appli', 'Un [cœur] d’[application]'],
    ['GIT_MIRROR_TOKEN', 'mirror', 'GIT_[MIRROR]_TOKEN'],
    ['<b>gras</b> & gras', 'gras', '<b>[gras]</b> & [gras]'],
    ['Rien de tel', 'autre chose', 'Rien de tel'],
    ['de la', 'de la console', 'de la'],
    ['', 'mot', ''],
  ])('marks %p for %p', (text, question, expected) => {
    expect(marked(text, question)).toBe(expected);
  });
});

describe('extract', () => {
  const matches = matcherOf(readTerms('secret chiffré'));
  const filler = 'Une phrase qui ne dit rien de particulier. '.repeat(20);

  it('leaves a short text whole, on one line', () => {
    expect(extract('  Un\n secret ', matches)).toBe('Un secret');
  });

  it('takes the part where most of the words are', () => {
    const text = `Un secret. ${filler} Le secret est chiffré. ${filler}`;
    const part = extract(text, matches);
    expect(part).toContain('Le secret est chiffré');
    expect(part.length).toBeLessThanOrEqual(310);
    expect(part).toMatch(/^… \p{L}.* …$/u);
  });

  it('begins at the beginning where nothing matches', () => {
    expect(extract(filler, matches)).toMatch(/^Une phrase/);
  });

  it('comes to an end with a text without spaces', () => {
    expect(extract('a'.repeat(100_000), matches).length).toBeLessThan(400);
  });
});
