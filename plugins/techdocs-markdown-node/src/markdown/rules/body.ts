import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';

/** Deeper than this, marks are shown as they were typed. */
const MAX_LEVEL = 40;
const INDENT = 4;

/** The text of a line without its indentation, or undefined where it is code. */
export function lineText(state: StateBlock, line: number): string | undefined {
  if (state.level > MAX_LEVEL) return undefined;
  const indentation = state.sCount[line] - state.blkIndent;
  if (indentation < 0 || indentation >= INDENT) return undefined;
  return state.src.slice(
    state.bMarks[line] + state.tShift[line],
    state.eMarks[line],
  );
}

/** The line after the last one that is indented under `line`. */
export function endOfIndented(
  state: StateBlock,
  line: number,
  endLine: number,
): number {
  const indent = state.blkIndent + INDENT;
  let end = line + 1;
  for (let next = line + 1; next < endLine; next += 1) {
    if (state.isEmpty(next)) continue;
    if (state.sCount[next] < indent) break;
    end = next + 1;
  }
  return end;
}

/** Parses lines as blocks of what is open, `indent` columns further in. */
export function parseBody(
  state: StateBlock,
  from: number,
  to: number,
  indent: number = INDENT,
) {
  const { blkIndent, lineMax, parentType } = state;
  state.blkIndent = blkIndent + indent;
  state.lineMax = to;
  state.parentType = 'blockquote';
  state.md.block.tokenize(state, from, to);
  state.parentType = parentType;
  state.lineMax = lineMax;
  state.blkIndent = blkIndent;
}

/** Pushes a line of Markdown within an element of its own. */
export function pushInline(
  state: StateBlock,
  name: string,
  tag: string,
  className: string | undefined,
  content: string,
  line: number,
) {
  const open = state.push(`${name}_open`, tag, 1);
  open.map = [line, line + 1];
  if (className) open.attrSet('class', className);
  const inline = state.push('inline', '', 0);
  inline.content = content;
  inline.map = [line, line + 1];
  inline.children = [];
  state.push(`${name}_close`, tag, -1);
}

/** Where these blocks may begin without an empty line before them. */
export const INTERRUPTS = ['paragraph', 'reference', 'blockquote', 'list'];
