// What markdown-it lets no page hold: it cannot be mistaken for a page's text.
const NUL = '\u0000';

/** What stands in a page's HTML for what is known later. */
export type Mark = 'block' | 'link';

const LETTERS: Readonly<Record<Mark, string>> = { block: 'b', link: 'l' };

export const markOf = (mark: Mark, index: number) =>
  `${NUL}${LETTERS[mark]}${index}${NUL}`;

// eslint-disable-next-line no-control-regex
const MARKS = /\u0000([bl])(\d+)\u0000/g;

/** Puts blocks and links where their marks stand. */
export const replaceMarks = (
  html: string,
  blocks: readonly string[],
  links: readonly string[],
) =>
  html.replace(
    MARKS,
    (_mark, letter: string, index: string) =>
      (letter === LETTERS.block ? blocks : links)[Number(index)] ?? '',
  );
