import { fold } from './fold';

/** A word where it stands in a text. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const COMPOUND = /[\p{L}\p{N}]+(?:[._\-/:@]+[\p{L}\p{N}]+)+/gu;
const HUMPS = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

// Longer ones are keys and hashes that nobody types.
const LONGEST = 64;

const isWorthAnEntry = (folded: string) =>
  folded !== '' && folded.length <= LONGEST;

/** The words of a text; an elided article, a hyphen or a dot ends one. */
export const words = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: fold(word).replace(/[^\p{L}\p{N}]/gu, ''),
    start: index,
    end: index + word.length,
  }));

/** The folded words that are worth an entry. */
export const foldedWords = (text: string): string[] =>
  words(text)
    .map(({ folded }) => folded)
    .filter(isWorthAnEntry);

const joined = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Compound identifiers, without what separates their parts: `GIT_MIRROR_TOKEN` is `gitmirrortoken`. */
export const identifiers = (text: string): string[] =>
  [
    ...new Set([...text.matchAll(COMPOUND)].map(([whole]) => joined(whole))),
  ].filter(isWorthAnEntry);

/** The parts of camelCase words, which are words of their own nowhere else. */
export const humps = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(WORD)]
      .map(([word]) => word.split(HUMPS))
      .filter(parts => parts.length > 1)
      .flat()
      .map(joined)
      .filter(isWorthAnEntry),
  ),
];
