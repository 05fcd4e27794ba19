import { Pointer } from '../../parse/positions';

const MAX_LINES = 5000;

const DASH = /^\s*-(\s|$)/;

/** Something that a template writes, and what is in it follows. */
interface Cursor {
  line: number;
  kind: 'object' | 'key' | 'item';
  column: number;
}

const indentOf = (line: string) => line.length - line.trimStart().length;

// Actions alone on their line are not where something is written.
const isBlank = (line: string) => /^\s*(#|\{\{|$)/.test(line);

/** Key that a line starts with, behind dashes, with the column that it starts at. */
function keyOf(line: string): { key: string; column: number } | undefined {
  const [, before = '', double, single, plain] =
    /^(\s*(?:-\s+)*)(?:"([^"]+)"|'([^']+)'|([\w./-]+))\s*:(?:\s|$)/.exec(
      line,
    ) ?? [];
  const key = double ?? single ?? plain;
  return key === undefined ? undefined : { key, column: before.length };
}

function isOutside(line: string, { kind, column }: Cursor): boolean {
  const indent = indentOf(line);
  switch (kind) {
    case 'object':
      return false;
    case 'item':
      return indent <= column;
    default:
      // A list may start at the column of its key.
      return indent < column || (indent === column && !DASH.test(line));
  }
}

/** Lines that belong to what the cursor is at; an item starts on its own line. */
function* inside(lines: readonly string[], cursor: Cursor) {
  const { line: start, kind } = cursor;
  if (kind !== 'key') yield start;
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.startsWith('---')) return;
    if (isBlank(line)) continue;
    if (isOutside(line, cursor)) return;
    yield index;
  }
}

function findKey(
  lines: readonly string[],
  cursor: Cursor,
  wanted: string,
): Cursor | undefined {
  let column: number | undefined;
  for (const line of inside(lines, cursor)) {
    const found = keyOf(lines[line] ?? '');
    column ??= found?.column;
    if (found?.key === wanted && found.column === column) {
      return { line, kind: 'key', column };
    }
  }
  return undefined;
}

function findItem(
  lines: readonly string[],
  cursor: Cursor,
  wanted: number,
): Cursor | undefined {
  let column: number | undefined;
  let left = wanted;
  for (const line of inside(lines, cursor)) {
    const text = lines[line] ?? '';
    if (!DASH.test(text) || indentOf(text) !== (column ?? indentOf(text))) {
      continue;
    }
    column = indentOf(text);
    if (left === 0) return { line, kind: 'item', column };
    left -= 1;
  }
  return undefined;
}

/** Where the first object of a kind starts, in a template that may make several. */
function objectOf(lines: readonly string[], kind: string): Cursor | undefined {
  let line = lines.findIndex(
    one => keyOf(one)?.key === 'kind' && one.includes(kind),
  );
  if (line < 0) return undefined;
  while (line > 0 && !lines[line - 1]?.startsWith('---')) line -= 1;
  return { line, kind: 'object', column: 0 };
}

/**
 * Line of a place in a template. What Helm made of it has other lines than what
 * is written, so its keys are followed as far as the template writes them.
 */
export function lineInTemplate(
  text: string,
  kind: string,
  path: Pointer['path'],
): number | undefined {
  const lines = text.split('\n').slice(0, MAX_LINES);
  let cursor = objectOf(lines, kind);
  for (const key of path) {
    const next: Cursor | undefined =
      cursor &&
      (typeof key === 'number'
        ? findItem(lines, cursor, key)
        : findKey(lines, cursor, key));
    if (!next) break;
    cursor = next;
  }
  if (!cursor) return undefined;
  const own = lines.slice(cursor.line).findIndex(line => !isBlank(line));
  return cursor.line + Math.max(own, 0) + 1;
}
