import type MarkdownIt from 'markdown-it';
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import { environmentOf } from '../environmentOf';
import {
  INTERRUPTS,
  endOfIndented,
  lineText,
  parseBody,
  pushInline,
} from './body';

const MARK = /^===([!+]?)[ \t]+"(.*)"[ \t]*$/;

interface Tab {
  title: string;
  line: number;
  end: number;
}

const nextFilled = (state: StateBlock, from: number, endLine: number) => {
  let line = from;
  while (line < endLine && state.isEmpty(line)) line += 1;
  return line;
};

/** The tabs that follow one another from a line on; `===!` begins a new set. */
function readTabs(state: StateBlock, startLine: number, endLine: number) {
  const found: Tab[] = [];
  let line = startLine;
  while (line < endLine) {
    const match = MARK.exec(lineText(state, line) ?? '');
    if (!match || (found.length > 0 && match[1] === '!')) break;
    const end = endOfIndented(state, line, endLine);
    found.push({ title: match[2], line, end });
    line = nextFilled(state, end, endLine);
  }
  return found;
}

/** Pushes a set of tabs: their titles, by the lines they are at, and what is in each. */
export function pushTabs(
  state: StateBlock,
  titles: ReadonlyArray<{ title: string; line: number }>,
  lines: [number, number],
  body: (index: number) => void,
) {
  const environment = environmentOf(state.env);
  environment.tabSets += 1;
  const number = environment.tabSets;
  const open = state.push('tabs_open', 'div', 1);
  open.map = lines;
  open.attrSet('class', 'tabbed-set tabbed-alternate');
  open.attrSet('data-tabs', `${number}:${titles.length}`);
  titles.forEach((_tab, index) => {
    const input = state.push('tab_input', 'input', 0);
    input.block = true;
    input.attrSet('id', `__tabbed_${number}_${index + 1}`);
    input.attrSet('name', `__tabbed_${number}`);
    input.attrSet('type', 'radio');
    if (index === 0) input.attrSet('checked', '');
  });
  state.push('tab_labels_open', 'div', 1).attrSet('class', 'tabbed-labels');
  titles.forEach(({ title, line }, index) => {
    const from = state.tokens.length;
    pushInline(state, 'tab_label', 'label', undefined, title, line);
    state.tokens[from].attrSet('for', `__tabbed_${number}_${index + 1}`);
  });
  state.push('tab_labels_close', 'div', -1);
  state.push('tab_contents_open', 'div', 1).attrSet('class', 'tabbed-content');
  titles.forEach((_tab, index) => {
    state.push('tab_open', 'div', 1).attrSet('class', 'tabbed-block');
    body(index);
    state.push('tab_close', 'div', -1);
  });
  state.push('tab_contents_close', 'div', -1);
  state.push('tabs_close', 'div', -1);
}

/** `=== "Title"`: content in tabs, in the shape that Material's styles know. */
export function tabs(md: MarkdownIt) {
  md.block.ruler.before(
    'fence',
    'tabs',
    (state, startLine, endLine, silent) => {
      if (!MARK.test(lineText(state, startLine) ?? '')) return false;
      if (silent) return true;
      const found = readTabs(state, startLine, endLine);
      const { end } = found[found.length - 1];
      pushTabs(state, found, [startLine, end], index =>
        parseBody(state, found[index].line + 1, found[index].end),
      );
      state.line = end;
      return true;
    },
    { alt: INTERRUPTS },
  );
}
