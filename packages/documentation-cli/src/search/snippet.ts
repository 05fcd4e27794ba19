import { keysOf, wordsIn } from './words';

/** A piece of a text, that answers a question or is around what does. */
export interface Piece {
  text: string;
  isFound: boolean;
}

const LENGTH = 180;
const BEFORE = 60;

/** What is around the first word of a text that was asked for. */
export function snippet(text: string, asked: readonly string[]): Piece[] {
  const keys = new Set(asked.flatMap(keysOf));
  const words = wordsIn(text);
  const isFound = (word: string) => keysOf(word).some(key => keys.has(key));
  const first = words.find(word => isFound(word.text));
  const near = Math.max(0, (first?.start ?? 0) - BEFORE);
  const start =
    near === 0 ? 0 : (words.find(word => word.start >= near)?.start ?? 0);
  const end = Math.min(text.length, start + LENGTH);
  const pieces: Piece[] = [];
  const add = (piece: string, found: boolean) => {
    if (piece) {
      pieces.push({ text: piece.replaceAll(/\s+/g, ' '), isFound: found });
    }
  };
  let at = start;
  add(start > 0 ? '… ' : '', false);
  for (const { text: word, start: from } of words) {
    const to = from + word.length;
    if (from >= at && to <= end && isFound(word)) {
      add(text.slice(at, from), false);
      add(word, true);
      at = to;
    }
  }
  add(text.slice(at, end), false);
  add(end < text.length ? ' …' : '', false);
  return pieces;
}
