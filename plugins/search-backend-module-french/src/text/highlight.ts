import { stem } from './stem';
import { isStopWord } from './stopWords';
import { Terms, Variant } from './terms';
import { Word, words } from './words';

/** Marks around what matched. */
export interface Tags {
  preTag: string;
  postTag: string;
}

/** Says whether a folded word is one of those sought. */
export type Matcher = (folded: string) => boolean;

const EXTRACT = 300;
const BEFORE = 60;
const JOINED = /^[\p{L}\p{N}._\-'’]$/u;

/** What of a text a question matches, word by word. */
export function matcherOf({ terms }: Terms): Matcher {
  const variants = terms.flatMap(term => term.variants);
  const texts = (kind: Variant['kind']) =>
    variants.flatMap(variant =>
      variant.kind === kind && variant.kind !== 'stems' ? variant.text : [],
    );
  const exact = new Set(texts('word'));
  const beginnings = texts('prefix');
  const stems = new Set(
    variants.flatMap(variant =>
      variant.kind === 'stems' ? variant.stems : [],
    ),
  );
  return folded =>
    exact.has(folded) ||
    beginnings.some(beginning => folded.startsWith(beginning)) ||
    (!isStopWord(folded) && stems.has(stem(folded)));
}

/** Puts marks around what matches in the text as it was written. */
export function highlight(
  text: string,
  matches: Matcher,
  { preTag, postTag }: Tags,
): string {
  let at = 0;
  const pieces = words(text)
    .filter(({ folded }) => matches(folded))
    .map(({ start, end }) => {
      const piece = `${text.slice(at, start)}${preTag}${text.slice(start, end)}${postTag}`;
      at = end;
      return piece;
    });
  return `${pieces.join('')}${text.slice(at)}`;
}

/** The start of the window that holds the most different words sought. */
function bestStart(found: Word[]): number {
  let best = { start: 0, worth: 0 };
  found.forEach((first, index) => {
    const inside = new Set<string>();
    for (
      let next = index;
      next < found.length && found[next].end - first.start < EXTRACT - BEFORE;
      next += 1
    ) {
      inside.add(stem(found[next].folded));
    }
    if (inside.size > best.worth) {
      best = { start: first.start, worth: inside.size };
    }
  });
  return best.start;
}

const wordEdge = (text: string, from: number, step: 1 | -1) => {
  let at = from;
  while (
    at > 0 &&
    at < text.length &&
    Math.abs(at - from) < 40 &&
    JOINED.test(text[at - 1]) &&
    JOINED.test(text[at])
  ) {
    at += step;
  }
  return at;
};

// A text as long as a book is not looked through to its end.
const LOOKED_THROUGH = 20_000;

/** The part of a text that answers best, in whole words, on one line. */
export function extract(text: string, matches: Matcher): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= EXTRACT) {
    return line;
  }
  const found = words(line.slice(0, LOOKED_THROUGH)).filter(({ folded }) =>
    matches(folded),
  );
  const wanted = Math.max(0, bestStart(found) - BEFORE);
  const start = wordEdge(line, Math.min(wanted, line.length - EXTRACT), 1);
  const end = wordEdge(line, Math.min(line.length, start + EXTRACT), -1);
  return [
    start > 0 ? '… ' : '',
    line.slice(start, end).trim(),
    end < line.length ? ' …' : '',
  ].join('');
}
