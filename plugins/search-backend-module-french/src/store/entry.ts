import { stem } from '../text/stem';
import { isStopWord } from '../text/stopWords';
import { foldedWords, humps, identifiers } from '../text/words';

/** A word and its stem; words that say nothing have none. */
export interface Token {
  word: string;
  stem?: string;
}

/** Fields by what a match in them is worth. */
export const FIELDS = ['title', 'page', 'context', 'text'] as const;

export type Field = (typeof FIELDS)[number];

/** What the index knows of a document. */
export interface Entry extends Record<Field, Token[]> {
  /** Identifiers whole, and parts of words that are nowhere else. */
  ids: string[];
}

// Beyond, PostgreSQL no longer knows where a word stands.
const MOST_TOKENS = 12_000;

const token = (word: string): Token =>
  isStopWord(word) ? { word } : { word, stem: stem(word) };

const telling = (text: string) =>
  foldedWords(text)
    .map(token)
    .filter(each => each.stem !== undefined)
    .slice(0, MOST_TOKENS);

/** Makes the entry of a document from the texts of its fields. */
export const entryOf = (texts: Record<Field, string>): Entry => ({
  // Titles keep every word: somebody may seek « Pourquoi ».
  title: foldedWords(texts.title).map(token),
  page: telling(texts.page),
  context: telling(texts.context),
  text: telling(texts.text),
  ids: [
    ...new Set(
      Object.values(texts).flatMap(text => [
        ...identifiers(text),
        ...humps(text),
      ]),
    ),
  ].slice(0, MOST_TOKENS),
});

/** Every word of an entry, once. */
export const vocabulary = (entry: Entry): string[] => [
  ...new Set([
    ...FIELDS.flatMap(field => entry[field].map(({ word }) => word)),
    ...entry.ids,
  ]),
];
