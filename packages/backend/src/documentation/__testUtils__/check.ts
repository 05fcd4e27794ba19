import { Page, readPages, takeApart } from './pages';

/** What is wrong in a page, each with where. */
export type Check = (page: Page) => string[];

const pages = readPages();

/** What is wrong in the documentation. */
export const inDocumentation = (check: Check) => pages.flatMap(check);

/** What is wrong in this text: a check that finds nothing in what is wrong checks nothing. */
export const inText = (check: Check, text: string, file = 'reference/a.md') =>
  check(takeApart(file, text));

/** Every match of a pattern in a page, code included, with its line. */
export const matches = (page: Page, pattern: RegExp) =>
  page.text.split('\n').flatMap((line, index) =>
    [...line.matchAll(pattern)].map(match => ({
      at: `${page.file}:${index + 1}`,
      found: match[1] ?? match[0],
    })),
  );
