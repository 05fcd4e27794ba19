/** What the line that opens a block of code says. */
export interface FenceInfo {
  language: string;
  title?: string;
  /** The number of the first line, where lines are numbered. */
  firstLine?: number;
  highlighted: number[];
}

const MAX_LINES = 10_000;

/** `2 4-6` and `2,4-6`: 2, 4, 5, 6. */
function readLines(text: string): number[] {
  return text.split(/[\s,]+/).flatMap(part => {
    const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(part);
    if (!match) return [];
    const first = Number(match[1]);
    const last = Math.min(Number(match[2] ?? first), MAX_LINES);
    return Array.from(
      { length: Math.max(0, last - first + 1) },
      (_, index) => first + index,
    );
  });
}

const attribute = (info: string, name: string) =>
  new RegExp(`(?:^|[\\s{])${name}=(?:"([^"]*)"|'([^']*)'|([^\\s}]+))`)
    .exec(info)
    ?.slice(1)
    .find(value => value !== undefined);

/** Reads MkDocs' (`yaml title="a" hl_lines="1 3-4"`) and VitePress' (`ts{1,3} [a]`). */
export function readFenceInfo(text: string): FenceInfo {
  const info = text.trim().slice(0, 500);
  const language = /^\{?[ \t]*\.?([\w+#.-]*)/.exec(info)?.[1] ?? '';
  const lineNumbers = attribute(info, 'linenums');
  const vitepress = /:line-numbers(?:=(\d{1,6}))?/.exec(info);
  const first = lineNumbers ?? (vitepress ? (vitepress[1] ?? '1') : undefined);
  const ranges =
    attribute(info, 'hl_lines') ?? /\{([\d\s,-]+)\}/.exec(info)?.[1] ?? '';
  return {
    language: language.replace(/:line-numbers.*/, '').toLowerCase(),
    title: attribute(info, 'title') ?? /[ \t]\[([^\]]+)\]/.exec(info)?.[1],
    firstLine:
      first === undefined ? undefined : Number.parseInt(first, 10) || 1,
    highlighted: readLines(ranges),
  };
}
