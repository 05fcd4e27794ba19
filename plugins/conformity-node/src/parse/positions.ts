import {
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
} from 'yaml';
import { readYaml } from './yaml';

/** Where something is in a YAML file: which document, and the keys that lead to it. */
export interface Pointer {
  document: number;
  path: readonly (string | number)[];
}

/** Tells the line of a place in a file, from 1. */
export type LineFinder = (pointer: Pointer) => number | undefined;

/** Larger files are told without lines: finding one costs more than it helps. */
const MAX_LENGTH = 128 * 1024;

/** As the reader without positions has it: the last of two equal keys counts. */
const pairOf = (
  items: readonly { key: unknown; value: unknown }[],
  key: string | number,
) =>
  items.findLast(
    item => isScalar(item.key) && String(item.key.value) === String(key),
  );

const startOf = (node: unknown): number | undefined =>
  isNode(node) ? node.range?.[0] : undefined;

function offsetOf(
  { contents }: Document.Parsed,
  path: Pointer['path'],
): number | undefined {
  let node: unknown = contents;
  let offset = startOf(node);
  for (const key of path) {
    if (isMap(node)) {
      // The key tells the line better than its value, which may start below.
      const pair = pairOf(node.items, key);
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      const item = node.items[key];
      if (item === undefined) break;
      offset = startOf(item) ?? offset;
      node = item;
    } else {
      break;
    }
  }
  return offset;
}

function parse(text: string) {
  const lines = new LineCounter();
  // The parser with positions takes seconds, or the process with it, on nesting
  // without end, which the one without refuses.
  if (text.length > MAX_LENGTH || 'problem' in readYaml(text)) {
    return { lines, documents: [] };
  }
  const documents = [
    parseAllDocuments(text, {
      lineCounter: lines,
      logLevel: 'silent',
      strict: false,
      uniqueKeys: false,
    }),
  ].flat();
  return { lines, documents };
}

/**
 * Finds lines in a file: that of the place, or of the nearest one above it that
 * is written there; none in a file with mistakes. The file is read with its
 * positions when first asked, which is slow, so only ask where there is something
 * to show.
 */
export function lineFinder(text: string): LineFinder {
  let parsed: ReturnType<typeof parse> | undefined;
  return ({ document, path }) => {
    parsed ??= parse(text);
    const found = parsed.documents[document];
    const offset = found && offsetOf(found, path);
    return offset === undefined ? undefined : parsed.lines.linePos(offset).line;
  };
}
