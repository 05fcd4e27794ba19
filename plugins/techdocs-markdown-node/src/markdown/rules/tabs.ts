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

function pushTabs(state: StateBlock, set: Tab[], number: number) {
  const [first] = set;
  const last = set[set.length - 1];
  const open = state.push('tabs_open', 'div', 1);
  open.map = [first.line, last.end];
  open.attrSet('class', 'tabbed-set tabbed-alternate');
  open.attrSet('data-tabs', `${number}:${set.length}`);
  set.forEach((_tab, index) => {
    const input = state.push('tab_input', 'input', 0);
    input.block = true;
    input.attrSet('id', `__tabbed_${number}_${index + 1}`);
    input.attrSet('name', `__tabbed_${number}`);
    input.attrSet('type', 'radio');
    if (index === 0) input.attrSet('checked', '');
  });
  state.push('tab_labels_open', 'div', 1).attrSet('class', 'tabbed-labels');
  set.forEach((tab, index) => {
    const from = state.tokens.length;
    pushInline(state, 'tab_label', 'label', undefined, tab.title, tab.line);
    state.tokens[from].attrSet('for', `__tabbed_${number}_${index + 1}`);
  });
  state.push('tab_labels_close', 'div', -1);
  state.push('tab_contents_open', 'div', 1).attrSet('class', 'tabbed-content');
  for (const tab of set) {
    state.push('tab_open', 'div', 1).attrSet('class', 'tabbed-block');
    parseBody(state, tab.line + 1, tab.end);
    state.push('tab_close', 'div', -1);
  }
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
      const environment = environmentOf(state.env);
      environment.tabSets += 1;
      const found = readTabs(state, startLine, endLine);
      pushTabs(state, found, environment.tabSets);
      state.line = found[found.length - 1].end;
      return true;
    },
    { alt: INTERRUPTS },
  );
}
