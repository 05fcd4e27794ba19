import type MarkdownIt from 'markdown-it';
import { environmentOf } from '../environmentOf';
import { lineText } from './body';

const MAX_LENGTH = 500;
const INLINE = /^\$(?![\s$])((?:\\\$|[^$\n])+?)(?<![\s\\])\$(?![\d$])/;

/** `$x_1$` and `$$`: formulas are shown as they were typed, where settings ask for them. */
export function math(md: MarkdownIt) {
  md.inline.ruler.before('escape', 'math', (state, silent) => {
    if (
      state.src[state.pos] !== '$' ||
      !environmentOf(state.env).options.math
    ) {
      return false;
    }
    const match = INLINE.exec(
      state.src.slice(state.pos, state.pos + MAX_LENGTH),
    );
    if (!match) return false;
    if (!silent) {
      state.push('math_open', 'span', 1).attrSet('class', 'arithmatex');
      state.push('text', '', 0).content = match[1];
      state.push('math_close', 'span', -1);
    }
    state.pos += match[0].length;
    return true;
  });
  md.block.ruler.before(
    'fence',
    'math_block',
    (state, line, endLine, silent) => {
      if (!environmentOf(state.env).options.math) return false;
      if (lineText(state, line)?.trim() !== '$$') return false;
      let end = line + 1;
      while (end < endLine && lineText(state, end)?.trim() !== '$$') end += 1;
      if (end >= endLine) return false;
      if (silent) return true;
      const token = state.push('math_block', 'div', 0);
      token.content = state.getLines(line + 1, end, state.blkIndent, false);
      token.map = [line, end + 1];
      state.line = end + 1;
      return true;
    },
  );
  md.renderer.rules.math_block = (tokens, index) =>
    `<div class="arithmatex">${md.utils.escapeHtml(tokens[index].content)}</div>\n`;
}
