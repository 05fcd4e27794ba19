import { SourceFile } from '../git/sourceFiles';

/** A file to be changed, and what it is now; nothing where it is new. */
export interface Change {
  before?: SourceFile;
  after: SourceFile;
}

/** The files that differ from what is there. Nothing is removed. */
export function changesBetween(
  before: SourceFile[],
  after: SourceFile[],
): Change[] {
  const known = new Map(before.map(file => [file.path, file]));
  return after.flatMap(file => {
    const found = known.get(file.path);
    const same =
      found &&
      found.executable === file.executable &&
      Buffer.compare(found.content, file.content) === 0;
    return same ? [] : { before: found, after: file };
  });
}

/** A patch, and what it could not hold. */
export interface Patch {
  text: string;
  /** Paths of files that are no text. */
  leftOut: string[];
}

const modeOf = ({ executable }: SourceFile) =>
  executable ? '100755' : '100644';

/** A path as Git writes it: quoted where it holds anything unusual. */
function quoted(path: string): string {
  if (/^[\x21\x23-\x5b\x5d-\x7e]+$/.test(path)) {
    return path;
  }
  const bytes = [...Buffer.from(path)].map(byte => {
    const char = String.fromCharCode(byte);
    if (char === '"' || char === '\\') {
      return `\\${char}`;
    }
    return byte < 0x20 || byte > 0x7e
      ? `\\${byte.toString(8).padStart(3, '0')}`
      : char;
  });
  return `"${bytes.join('')}"`;
}

const textOf = (file: SourceFile | undefined): string | undefined => {
  const content = Buffer.from(file?.content ?? []);
  const text = content.toString('utf8');
  return content.includes(0) || !Buffer.from(text).equals(content)
    ? undefined
    : text;
};

/** The lines of a text, each as a patch holds it. */
function hunkLines(sign: '+' | '-', text: string): string[] {
  if (text === '') {
    return [];
  }
  const lines = text.split('\n');
  const isEnded = lines.at(-1) === '';
  return [
    ...(isEnded ? lines.slice(0, -1) : lines).map(line => `${sign}${line}`),
    ...(isEnded ? [] : ['\\ No newline at end of file']),
  ];
}

const countOf = (lines: string[]) =>
  lines.filter(line => !line.startsWith('\\ No newline')).length;

const range = (count: number) => (count === 0 ? '0,0' : `1,${count}`);

/** A whole file in place of another: what Git applies whatever was in it. */
function fileDiff({ before, after }: Change): string | undefined {
  const old = textOf(before);
  const text = textOf(after);
  if (old === undefined || text === undefined) {
    return undefined;
  }
  const name = quoted(`a/${after.path}`);
  const newName = quoted(`b/${after.path}`);
  const head = [`diff --git ${name} ${newName}`];
  if (!before) {
    head.push(`new file mode ${modeOf(after)}`);
  } else if (before.executable !== after.executable) {
    head.push(`old mode ${modeOf(before)}`, `new mode ${modeOf(after)}`);
  }
  if (old === text) {
    return head.join('\n');
  }
  const removed = hunkLines('-', old);
  const added = hunkLines('+', text);
  return [
    ...head,
    `--- ${before ? name : '/dev/null'}`,
    `+++ ${newName}`,
    `@@ -${range(countOf(removed))} +${range(countOf(added))} @@`,
    ...removed,
    ...added,
  ].join('\n');
}

/** Changes as one patch for `git apply`. */
export function toPatch(changes: Change[]): Patch {
  const diffs = changes.map(change => ({ change, diff: fileDiff(change) }));
  const texts = diffs.flatMap(({ diff }) => (diff === undefined ? [] : [diff]));
  return {
    text: texts.length > 0 ? `${texts.join('\n')}\n` : '',
    leftOut: diffs
      .filter(({ diff }) => diff === undefined)
      .map(({ change }) => change.after.path),
  };
}
