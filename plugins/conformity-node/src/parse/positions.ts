import { isAlias, isNode, LineCounter, parseAllDocuments } from 'yaml';

/** Where something is in a YAML file: which document, and the keys that lead to it. */
export interface Pointer {
  document: number;
  path: readonly (string | number)[];
}

/** Larger files are told without lines: finding one costs more than it helps. */
const MAX_BYTES = 256 * 1024;

/**
 * Line of a node, from 1, or of the nearest node above it. Slow, and so only
 * asked where there is something to show.
 */
export function lineOf(
  text: string,
  { document, path }: Pointer,
): number | undefined {
  if (text.length > MAX_BYTES) {
    return undefined;
  }
  const lines = new LineCounter();
  const found = [
    parseAllDocuments(text, {
      lineCounter: lines,
      logLevel: 'silent',
      merge: true,
    }),
  ].flat()[document];
  if (!found) {
    return undefined;
  }
  for (let length = path.length; length >= 0; length -= 1) {
    const keys = path.slice(0, length);
    const last = keys.at(-1);
    const parent = found.getIn(keys.slice(0, -1), true);
    // The key tells the line better than its value, which may start below.
    const pair =
      typeof parent === 'object' && parent !== null && 'items' in parent
        ? [parent.items].flat().find(item => keyIs(item, last))
        : undefined;
    const node =
      pair ?? (keys.length ? found.getIn(keys, true) : found.contents);
    const offset = startOf(node);
    if (offset !== undefined) {
      return lines.linePos(offset).line;
    }
  }
  return undefined;
}

function keyIs(item: unknown, key: string | number | undefined): boolean {
  if (typeof item !== 'object' || item === null || !('key' in item)) {
    return false;
  }
  const own = item.key;
  return (
    typeof own === 'object' &&
    own !== null &&
    'value' in own &&
    own.value === key
  );
}

function startOf(node: unknown): number | undefined {
  if (isNode(node) && !isAlias(node)) {
    return node.range?.[0];
  }
  return typeof node === 'object' && node !== null && 'key' in node
    ? startOf(node.key)
    : undefined;
}
