import { Heading } from '../markdown/environment';
import { FenceInfo } from '../markdown/fenceInfo';
import { FrontMatter } from '../markdown/frontMatter';
import { Warning } from '../warnings';

/** What a site's settings say of how its pages are rendered. */
export interface PageOptions {
  /** The levels of headings that are listed. */
  tocDepth?: [number, number];
  /** Whether dollars are around formulas. */
  math?: boolean;
}

/** A page to render. */
export interface PageSource {
  file: string;
  source: string;
  options: PageOptions;
}

/** A block of code to colour. */
export interface CodeBlock {
  code: string;
  info: FenceInfo;
}

/** A link as it was written, or that of an image. */
export interface PageLink {
  target: string;
  line?: number;
}

/** What a search finds below a heading, or above the first one. */
export interface PageText {
  id?: string;
  title: string;
  text: string;
}

/** A page without what only the whole site knows. */
export interface RenderedPage {
  /** With marks for the blocks and the links. */
  html: string;
  title?: string;
  matter: FrontMatter;
  headings: Heading[];
  /** What links may lead to. */
  ids: string[];
  blocks: CodeBlock[];
  links: PageLink[];
  texts: PageText[];
  warnings: Warning[];
}
