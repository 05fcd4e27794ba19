/** What this reader of templates does not understand. */
export class NotUnderstood extends Error {}

/** A template cut at its actions. */
export type Piece = { text: string } | { code: string };

const BLANKS = ' \t\r\n';
const MARK = /["'`]|\}\}/g;
const REST_OF: Record<string, RegExp> = {
  '"': /(?:[^"\\\n]|\\.)*"/y,
  "'": /(?:[^'\\\n]|\\.)*'/y,
  '`': /[^`]*`/y,
};
const COMMENT = /(?:-[ \t\r\n]+)?\/\*/y;
const COMMENT_END = /[ \t\r\n]*\}\}|[ \t\r\n]+-\}\}/y;

function trimStart(text: string): string {
  let from = 0;
  while (from < text.length && BLANKS.includes(text.charAt(from))) from += 1;
  return text.slice(from);
}

function trimEnd(text: string): string {
  let to = text.length;
  while (to > 0 && BLANKS.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(0, to);
}

/** Where the action that starts there ends, after its braces; strings may hold braces. */
function endOfAction(source: string, start: number): number {
  MARK.lastIndex = start;
  for (;;) {
    const found = MARK.exec(source);
    if (!found) throw new NotUnderstood('an action without end');
    const rest = REST_OF[found[0]];
    if (!rest) return MARK.lastIndex;
    rest.lastIndex = MARK.lastIndex;
    if (!rest.test(source)) throw new NotUnderstood('a text without end');
    MARK.lastIndex = rest.lastIndex;
  }
}

/** Where the comment that starts there ends, or undefined where there is none. */
function endOfComment(source: string, start: number): number | undefined {
  COMMENT.lastIndex = start;
  if (!COMMENT.test(source)) return undefined;
  const closed = source.indexOf('*/', COMMENT.lastIndex);
  COMMENT_END.lastIndex = closed + 2;
  if (closed < 0 || !COMMENT_END.test(source)) {
    throw new NotUnderstood('a comment without end');
  }
  return COMMENT_END.lastIndex;
}

/**
 * Cuts a template of Go into text and actions, once through it; blanks that the
 * actions trim are gone, and so are comments.
 */
export function scan(source: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let trims = false;
  const text = (end: number, trimsEnd: boolean) => {
    let piece = source.slice(from, end);
    if (trims) piece = trimStart(piece);
    if (trimsEnd) piece = trimEnd(piece);
    if (piece) pieces.push({ text: piece });
  };
  for (;;) {
    const open = source.indexOf('{{', from);
    if (open < 0) break;
    const start = open + 2;
    const comment = endOfComment(source, start);
    const end = comment ?? endOfAction(source, start);
    const whole = source.slice(start, end - 2);
    const trimsBefore =
      whole.startsWith('-') && BLANKS.includes(whole.charAt(1));
    const trimsAfter =
      whole.endsWith('-') &&
      whole.length > 1 &&
      BLANKS.includes(whole.charAt(whole.length - 2));
    text(open, trimsBefore);
    from = end;
    trims = trimsAfter;
    if (comment === undefined) {
      const code = whole.slice(
        trimsBefore ? 1 : 0,
        trimsAfter ? whole.length - 1 : whole.length,
      );
      pieces.push({ code: code.trim() });
    }
  }
  text(source.length, false);
  return pieces;
}
