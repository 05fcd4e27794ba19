/** Words of a text as they are, whatever they mean to Markdown. */
export const words = (text: string): string =>
  text.replace(/[\\`*_[\]<>|~]/g, '\\$&');

/** A table; cells are Markdown already. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Paragraphs, with a line between them. */
export const page = (...blocks: readonly string[]): string =>
  `${blocks.join('\n\n')}\n`;

/**
 * A page with the sentence that says what it is about. Rules have the words of all
 * subjects: search gives the guides first, which lead to them.
 */
export const described = (
  description: string,
  ...blocks: readonly string[]
): string =>
  page(
    [
      '---',
      `description: ${JSON.stringify(description)}`,
      'search:',
      '  boost: 0.5',
      '---',
    ].join('\n'),
    ...blocks,
  );
