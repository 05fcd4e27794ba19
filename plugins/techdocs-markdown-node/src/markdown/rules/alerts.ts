import type MarkdownIt from 'markdown-it';
import type StateCore from 'markdown-it/lib/rules_core/state_core.mjs';
import type Token from 'markdown-it/lib/token.mjs';
import { titleOf } from './notice';

const MARK = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/i;

function titleTokens(state: StateCore, type: string, map: Token['map']) {
  const open = new state.Token('notice_title_open', 'p', 1);
  open.block = true;
  open.attrSet('class', 'admonition-title');
  const title = new state.Token('inline', '', 0);
  title.content = titleOf(type);
  title.children = [];
  title.map = map;
  const close = new state.Token('notice_title_close', 'p', -1);
  close.block = true;
  return [open, title, close];
}

/** `> [!NOTE]`, as GitHub has them: the quote becomes a notice. */
export function alerts(md: MarkdownIt) {
  md.core.ruler.after('block', 'alerts', state => {
    const { tokens } = state;
    const result: Token[] = [];
    const quotes: boolean[] = [];
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      result.push(token);
      if (token.type === 'blockquote_close' && quotes.pop()) token.tag = 'div';
      if (token.type !== 'blockquote_open') continue;
      const inline = tokens[index + 2];
      const match =
        tokens[index + 1]?.type === 'paragraph_open' &&
        MARK.exec(inline.content);
      quotes.push(Boolean(match));
      if (!match) continue;
      const type = match[1].toLowerCase();
      token.tag = 'div';
      token.attrSet('class', `admonition ${type}`);
      result.push(...titleTokens(state, type, inline.map));
      inline.content = inline.content.slice(match[0].length);
      // Nothing but the mark: its paragraph goes.
      if (inline.content === '') index += 3;
    }
    state.tokens = result;
  });
}
