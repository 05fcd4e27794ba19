import { OPAQUE } from '../opaque';

const ALONE = new RegExp(`^( *)${OPAQUE}$`);

/** Lines that are looked at on each side. */
const MAX_DISTANCE = 200;

const indentOf = (line: string) => line.length - line.trimStart().length;

/** What is written beside the line: an item, an entry, or nothing. */
function neighbour(
  lines: readonly string[],
  index: number,
  step: 1 | -1,
  width: number,
): 'item' | 'entry' | undefined {
  for (let far = 1; far <= MAX_DISTANCE; far += 1) {
    const line = lines[index + step * far];
    if (line === undefined) return undefined;
    const own = indentOf(line);
    if (line.trim() !== '' && own <= width && !ALONE.test(line)) {
      if (own < width) return undefined;
      return /^\s*-( |$)/.test(line) ? 'item' : 'entry';
    }
  }
  return undefined;
}

/**
 * A helper that only Helm knows leaves an unknown line among others: it becomes
 * an unknown item of their list, or an unknown entry of their mapping.
 */
export function settleOpaqueLines(text: string): string {
  if (!text.includes(OPAQUE)) return text;
  const lines = text.split('\n').map(line => line.trimEnd());
  return lines
    .map((line, index) => {
      const [, pad] = ALONE.exec(line) ?? [];
      if (pad === undefined) return line;
      const kind =
        neighbour(lines, index, -1, pad.length) ??
        neighbour(lines, index, 1, pad.length);
      if (kind === 'item') return `${pad}- ${OPAQUE}`;
      return kind === 'entry' ? `${pad}${OPAQUE}: ${OPAQUE}` : line;
    })
    .join('\n');
}
