import type MarkdownIt from 'markdown-it';
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import { readFenceInfo } from '../fenceInfo';
import { environmentOf } from '../environmentOf';
import { INTERRUPTS, lineText, parseBody } from './body';
import { pushNotice, titleOf } from './notice';
import { pushTabs } from './tabs';

const OPENING = /^(:{3,})[ \t]*([a-z][\w-]*)(?:[ \t]+(.*?))?[ \t]*$/;
const CLOSING = /^(:{3,})[ \t]*$/;
const NOTICES = new Set([
  'info',
  'note',
  'tip',
  'important',
  'warning',
  'caution',
  'danger',
  'details',
]);

/** The line that closes what `line` opened with so many colons. */
function closingLine(
  state: StateBlock,
  line: number,
  endLine: number,
  colons: number,
): number | undefined {
  const environment = environmentOf(state.env);
  let depth = 1;
  for (let next = line + 1; next < endLine; next += 1) {
    environment.searchable -= 1;
    if (environment.searchable < 0) return undefined;
    const text = lineText(state, next);
    if (!text?.startsWith(':::')) continue;
    const opening = OPENING.exec(text);
    if (opening && opening[1].length === colons) depth += 1;
    const closing = CLOSING.exec(text);
    if (closing && closing[1].length >= colons) depth -= 1;
    if (depth === 0) return next;
  }
  return undefined;
}

/** Blocks of code as tabs, by the titles they have; whatever else is there is left out. */
function pushCodeGroup(state: StateBlock, lines: [number, number]) {
  const from = state.tokens.length;
  parseBody(state, lines[0] + 1, lines[1] - 1, 0);
  const fences = state.tokens
    .splice(from)
    .filter(({ type }) => type === 'fence');
  const titles = fences.map(fence => {
    const { title, language } = readFenceInfo(fence.info);
    fence.info = fence.info.replace(/[ \t]\[[^\]]+\]/, '');
    return { title: title || language || 'Code', line: fence.map?.[0] ?? 0 };
  });
  if (fences.length === 0) return;
  pushTabs(state, titles, lines, index => state.tokens.push(fences[index]));
}

/** `::: tip Title` … `:::`, as VitePress has them; another name is a plain group. */
export function containers(md: MarkdownIt) {
  md.block.ruler.before(
    'fence',
    'container',
    (state, startLine, endLine, silent) => {
      const match = OPENING.exec(lineText(state, startLine) ?? '');
      if (!match) return false;
      const [, colons, name, title] = match;
      const end = closingLine(state, startLine, endLine, colons.length);
      if (end === undefined) return false;
      if (silent) return true;
      const body = () => parseBody(state, startLine + 1, end, 0);
      if (NOTICES.has(name)) {
        const fold = name === 'details' ? ('closed' as const) : undefined;
        const notice = { classes: [name], title: title ?? titleOf(name), fold };
        pushNotice(state, notice, [startLine, end + 1], body);
      } else if (name === 'code-group') {
        pushCodeGroup(state, [startLine, end + 1]);
      } else {
        const open = state.push('container_open', 'div', 1);
        open.attrSet('class', name);
        open.map = [startLine, end + 1];
        body();
        state.push('container_close', 'div', -1);
      }
      state.line = end + 1;
      return true;
    },
    { alt: INTERRUPTS },
  );
}
