import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  Range,
} from 'yaml';
import { Outline } from './outline';

/**
 * Outlines the documents of a file by a parser that keeps positions, several times
 * slower than the one that reads it: for what that one cannot outline. The file
 * must have been read by the other one before: this one takes seconds, or the
 * process with it, on nesting without end.
 */
export function slowOutlines(text: string): Outline[] {
  const lines = new LineCounter();
  const lineAt = (range: Range | null | undefined, otherwise: number) =>
    range ? lines.linePos(range[0]).line : otherwise;

  const outlineOf = (node: unknown, above: number): Outline => {
    const line = isNode(node) ? lineAt(node.range, above) : above;
    if (isMap(node)) {
      return {
        line,
        entries: node.items.flatMap(({ key, value }) => {
          if (!isScalar(key)) return [];
          const own = lineAt(key.range, line);
          return [
            { key: String(key.value), line: own, value: outlineOf(value, own) },
          ];
        }),
      };
    }
    return isSeq(node)
      ? { line, items: node.items.map(item => outlineOf(item, line)) }
      : { line };
  };

  return [
    parseAllDocuments(text, {
      lineCounter: lines,
      logLevel: 'silent',
      strict: false,
      uniqueKeys: false,
    }),
  ]
    .flat()
    .map(({ contents }) => outlineOf(contents, 1));
}
