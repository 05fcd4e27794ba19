/** A part of a page, from a heading to the next one. */
export interface Part {
  /** Its page, by its place in the list of pages. */
  page: number;
  /** Its heading's anchor; empty for the top of the page. */
  anchor: string;
  heading: string;
  text: string;
}

/** What the search of a site reads. */
export interface SearchIndex {
  pages: Array<{ url: string; title: string }>;
  parts: Part[];
  /** By key of a word: a part's place and the weight of the word in it, by turns. */
  words: Record<string, number[]>;
}
