import { SearchIndex } from './SearchIndex';
import { snippet, Piece } from './snippet';
import { fold, keysOf, wordsAsked } from './words';

/** A page that answers, at the heading that answers best. */
export interface Found {
  title: string;
  /** Its heading, where that is not the page's own. */
  heading?: string;
  url: string;
  anchor: string;
  pieces: Piece[];
}

const PREFIX_MIN = 3;
const PREFIX_WEIGHT = 0.5;

/** What answers less well than this share of the best says little of the question. */
const LEAST = 0.15;

/** By part, how much of a word it holds. */
type Weights = Map<number, number>;

function addPostings(weights: Weights, postings: number[], factor: number) {
  for (let i = 0; i + 1 < postings.length; i += 2) {
    const before = weights.get(postings[i]) ?? 0;
    weights.set(postings[i], Math.max(before, postings[i + 1] * factor));
  }
}

function weightsOf({ words }: SearchIndex, word: string, isLast: boolean) {
  const weights: Weights = new Map();
  for (const key of keysOf(word)) {
    if (Object.hasOwn(words, key)) addPostings(weights, words[key], 1);
  }
  const start = fold(word);
  if (isLast && start.length >= PREFIX_MIN) {
    for (const key of Object.keys(words)) {
      if (key.startsWith(start)) {
        addPostings(weights, words[key], PREFIX_WEIGHT);
      }
    }
  }
  return weights;
}

/** Parts by how well they answer, all words before some. */
function scores(index: SearchIndex, asked: readonly string[]): Weights {
  const total: Weights = new Map();
  const held: Weights = new Map();
  asked.forEach((word, place) => {
    const weights = weightsOf(index, word, place === asked.length - 1);
    const rarity = Math.log(1 + index.parts.length / (1 + weights.size));
    for (const [part, weight] of weights) {
      total.set(part, (total.get(part) ?? 0) + rarity * Math.sqrt(weight));
      held.set(part, (held.get(part) ?? 0) + 1);
    }
  });
  for (const [part, score] of total) {
    total.set(part, score * ((held.get(part) ?? 0) / asked.length) ** 2);
  }
  return total;
}

/**
 * The pages that answer a question, the best first, each once; as many as are to be
 * shown with what they say of it, which takes longer than to find them.
 */
export function find(
  index: SearchIndex,
  question: string,
  shown = Infinity,
): Found[] {
  const asked = wordsAsked(question);
  const best = [...scores(index, asked)].sort(
    ([a, first], [b, second]) => second - first || a - b,
  );
  const least = (best[0]?.[1] ?? 0) * LEAST;
  const found = new Map<number, Found>();
  for (const [place, score] of best) {
    if (score < least) break;
    const { page, anchor, heading, text } = index.parts[place];
    if (!found.has(page)) {
      const { title, url } = index.pages[page];
      found.set(page, {
        title,
        ...(anchor && { heading }),
        url,
        anchor,
        pieces: found.size < shown ? snippet(text, asked) : [],
      });
    }
  }
  return [...found.values()];
}
