import type {
  DocumentationPage,
  SearchDocument,
} from '@cloud-pi-native/backstage-plugin-techdocs-markdown-node';
import { keysOf, wordsIn } from './words';
import { Part, SearchIndex } from './SearchIndex';

const WEIGHTS = { heading: 8, page: 6, text: 1 };

/** Rarely said more often for a better reason: what a list repeats must not win. */
const MOST_IN_TEXT = 4;

function weightsIn(part: Part, pageTitle: string): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number, most: number) => {
    const here = new Map<string, number>();
    for (const { text: word } of wordsIn(text)) {
      for (const key of keysOf(word)) {
        here.set(key, Math.min((here.get(key) ?? 0) + weight, most));
      }
    }
    for (const [key, value] of here) {
      weights.set(key, (weights.get(key) ?? 0) + value);
    }
  };
  add(part.text, WEIGHTS.text, MOST_IN_TEXT);
  add(part.heading, WEIGHTS.heading, WEIGHTS.heading);
  add(pageTitle, WEIGHTS.page, WEIGHTS.page);
  return weights;
}

/** The search index of a site. */
export function createIndex(
  pages: readonly DocumentationPage[],
  documents: readonly SearchDocument[],
): SearchIndex {
  const places = new Map(pages.map(({ url }, place) => [url, place]));
  const parts = documents.flatMap(({ location, title, text }): Part[] => {
    const [url, anchor = ''] = location.split('#');
    const page = places.get(url);
    return page === undefined ? [] : [{ page, anchor, heading: title, text }];
  });
  // A word may be `constructor`: no object with a prototype can hold them.
  const words = new Map<string, number[]>();
  parts.forEach((part, place) => {
    for (const [key, weight] of weightsIn(part, pages[part.page].title)) {
      const postings = words.get(key);
      if (postings) postings.push(place, weight);
      else words.set(key, [place, weight]);
    }
  });
  return {
    pages: pages.map(({ url, title }) => ({ url, title })),
    parts,
    words: Object.fromEntries(words),
  };
}
