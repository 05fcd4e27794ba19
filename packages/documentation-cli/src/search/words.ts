import { stemmer } from '@orama/stemmers/french';

const WORD = /[\p{L}\p{N}]+/gu;

const STOP_WORDS = new Set(
  'a ai au aux avec ce ces cette comment dans de des du elle en est et faire faut fait il ils je la le les leur lui ma mais me mes mon ne nos notre nous on ou par pas peut pour pourquoi puis qu quand que quel quelle quels quelles qui quoi sa se ses si son sont sur ta te tes ton tu un une vos votre vous y c d j l m n s t'.split(
    ' ',
  ),
);

/** A text as it is typed by who has no accents at hand. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/**
 * What a word is found by: its stem with accents and without, which differ where
 * the stemmer knows an accented ending (`déployé`, `deploye`).
 */
export const keysOf = (word: string): string[] => [
  ...new Set([
    fold(stemmer(word.toLowerCase().normalize('NFC'))),
    stemmer(fold(word)),
  ]),
];

/** A word of a text, and where it is. */
export interface Word {
  text: string;
  start: number;
}

/** The words of a text, in its order. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(match => ({
    text: match[0],
    start: match.index,
  }));

/** The words of a question that say what it is about. */
export function wordsAsked(question: string): string[] {
  const words = wordsIn(question.slice(0, 300)).map(({ text }) => text);
  const telling = words.filter(word => !STOP_WORDS.has(fold(word)));
  return (telling.length > 0 ? telling : words).slice(0, 12);
}
