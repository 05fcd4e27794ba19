import { splitWords, Word } from './words';

/** An instruction of a Dockerfile. */
export interface Instruction {
  /** In capitals. */
  keyword: string;
  /**
   * Without keyword, flags, and the ends of lines that go on; what here-documents
   * hold follows, each line on its own.
   */
  text: string;
  /** From 1. */
  line: number;
  /** Values by name, of `--from=build` and the like. */
  flags: ReadonlyMap<string, string>;
  /** Line of what is at an offset of the text. */
  lineAt(offset: number): number;
}

interface Piece {
  text: string;
  line: number;
}

const isComment = (line: string) => line.trimStart().startsWith('#');

/** The character that makes a line go on, which the top of the file may change. */
function escapeOf(lines: readonly string[]): string {
  for (const line of lines) {
    const [, name, value] = /^\s*#\s*(\w+)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
    if (name === undefined) break;
    if (name.toLowerCase() === 'escape') return value === '`' ? '`' : '\\';
  }
  return '\\';
}

const HERE_DOCUMENT = /^\d*<<(-?)(\w[\w.]*)$/;
const WITH_DOCUMENTS = ['RUN', 'COPY', 'ADD'];

/** Ends of the here-documents that a line announces, in order. */
const documentsOf = (words: readonly Word[]) =>
  words.flatMap(({ text }) => {
    const [, dash, end] = HERE_DOCUMENT.exec(text) ?? [];
    return end === undefined ? [] : [{ end, tabs: dash === '-' }];
  });

function flagsIn(words: readonly Word[]) {
  const flags = new Map<string, string>();
  let start = 0;
  for (const { text, end } of words) {
    const [, name, value = ''] = /^--(\w[\w-]*)(?:=(.*))?$/s.exec(text) ?? [];
    if (name === undefined) break;
    if (!flags.has(name)) flags.set(name, value);
    start = end;
  }
  return { flags, start };
}

/** Line of each offset of pieces that are put together. */
function lineFinder(pieces: readonly Piece[], skipped: number) {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length;
  }
  return (offset: number) => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset + skipped) low = middle;
      else high = middle - 1;
    }
    return pieces[low]?.line ?? 1;
  };
}

/**
 * Reads the instructions of a Dockerfile in one pass. What makes no sense is
 * skipped: a file is judged by what can be read of it.
 */
export function parseInstructions(content: string): Instruction[] {
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  const escape = escapeOf(lines);
  const found: Instruction[] = [];
  let next = 0;

  /** A line, with those that it goes on with. */
  const logicalLine = (): Piece[] => {
    const pieces: Piece[] = [];
    for (let goesOn = true; goesOn && next < lines.length; next += 1) {
      const text = lines[next] ?? '';
      // Comments and empty lines do not end a line that goes on.
      if (isComment(text) || text.trim() === '') continue;
      const trimmed = text.trimEnd();
      goesOn = trimmed.endsWith(escape);
      pieces.push({
        text: goesOn ? trimmed.slice(0, -1) : text,
        line: next + 1,
      });
    }
    return pieces;
  };

  /** The lines of a here-document, its end left out. */
  const document = ({ end, tabs }: { end: string; tabs: boolean }): Piece[] => {
    const pieces: Piece[] = [];
    for (; next < lines.length; next += 1) {
      const whole = lines[next] ?? '';
      const text = tabs ? whole.replace(/^\t+/, '') : whole;
      if (text === end) {
        next += 1;
        break;
      }
      pieces.push({ text: `\n${text}`, line: next + 1 });
    }
    return pieces;
  };

  while (next < lines.length) {
    const pieces = logicalLine();
    const whole = pieces.map(({ text }) => text).join('');
    const [head = '', keyword] = /^\s*([A-Za-z]+)(?=\s|$)\s*/.exec(whole) ?? [];
    if (keyword === undefined) continue;
    const words = splitWords(whole.slice(head.length), escape);
    const { flags, start } = flagsIn(words);
    const upper = keyword.toUpperCase();
    if (WITH_DOCUMENTS.includes(upper)) {
      pieces.push(...documentsOf(words).flatMap(document));
    }
    const rest = pieces
      .map(({ text }) => text)
      .join('')
      .slice(head.length + start);
    const text = rest.trimStart();
    const skipped = head.length + start + rest.length - text.length;
    found.push({
      keyword: upper,
      text: text.trimEnd(),
      line: pieces[0]?.line ?? 1,
      flags,
      lineAt: lineFinder(pieces, skipped),
    });
  }
  return found;
}
