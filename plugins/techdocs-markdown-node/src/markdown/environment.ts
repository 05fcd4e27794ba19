import { Warn } from '../warnings';

/**
 * A heading of a page.
 *
 * @public
 */
export interface Heading {
  level: number;
  id: string;
  title: string;
}

/** What rules know about the page that they work on. */
export interface Environment {
  file: string;
  /** Lines above the text: those of its front matter. */
  lineOffset: number;
  warn: Warn;
  headings: Heading[];
  tabSets: number;
  /** Lines that may still be searched for the end of a container. */
  searchable: number;
  /** Where a link of this page leads, or undefined where nowhere. */
  resolveLink: (target: string, line?: number) => string | undefined;
}

/** The environment of a page that links are not checked of. */
export const newEnvironment = (
  file: string,
  warn: Warn,
  lineOffset = 0,
): Environment => ({
  file,
  lineOffset,
  warn,
  headings: [],
  tabSets: 0,
  searchable: 100_000,
  resolveLink: target => target,
});
