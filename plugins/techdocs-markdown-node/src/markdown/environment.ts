import type { PageOptions } from '../render/types';
import { Warn } from '../warnings';
import { FenceInfo } from './fenceInfo';

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

interface PageEnvironment {
  file: string;
  /** Lines above the text: those of its front matter. */
  lineOffset: number;
  options: PageOptions;
  warn: Warn;
  /** The HTML of a block of code. */
  block: (code: string, info: FenceInfo) => string;
  /** Where a link of this page leads. */
  link: (target: string, line?: number) => string;
}

/** What rules know about the page that they work on. */
export interface Environment extends PageEnvironment {
  headings: Heading[];
  tabSets: number;
  /** Lines that may still be searched for the end of a container. */
  searchable: number;
}

/** What a page of nothing is rendered with. */
export const newEnvironment = (page: PageEnvironment): Environment => ({
  ...page,
  headings: [],
  tabSets: 0,
  searchable: 100_000,
});
