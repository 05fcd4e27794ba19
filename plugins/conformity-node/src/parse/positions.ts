import { Outline, OutlineEntry, Outliner } from './outline';
import { slowOutlines } from './slowPositions';
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

function lineOf(root: Outline, path: Pointer['path']): number {
  let node: Outline | undefined = root;
  let { line } = root;
  for (const key of path) {
    if (node?.entries) {
      // The last of two equal keys counts; a key tells the line better than its
      // value, which may start below.
      const entry: OutlineEntry | undefined = node.entries.findLast(
        one => one.key === String(key),
      );
      if (!entry) break;
      line = entry.line;
      node = entry.value;
    } else {
      node = typeof key === 'number' ? node?.items?.[key] : undefined;
      if (!node) break;
      line = node.line;
    }
  }
  return line;
}

function outlinesOf(text: string): readonly Outline[] {
  if (text.length > MAX_LENGTH) return [];
  const outliner = new Outliner();
  if ('problem' in readYaml(text, outliner.listener)) return [];
  return outliner.documents ?? slowOutlines(text);
}

/**
 * Finds lines in a file: that of the place, or of the nearest one above it that
 * is written there; none in a file with mistakes. The file is read again when
 * first asked, so only ask where there is something to show.
 */
export function lineFinder(text: string): LineFinder {
  let outlines: readonly Outline[] | undefined;
  return ({ document, path }) => {
    outlines ??= outlinesOf(text);
    const root = outlines[document];
    return root && lineOf(root, path);
  };
}
