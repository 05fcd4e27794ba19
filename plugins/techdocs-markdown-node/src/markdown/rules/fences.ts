import type MarkdownIt from 'markdown-it';
import { environmentOf } from '../environmentOf';
import { FenceInfo, readFenceInfo } from '../fenceInfo';

/** Blocks of code; a Mermaid diagram stays as its source, for the browser to draw. */
export function fences(md: MarkdownIt) {
  // Before attribute lists are looked for, whose braces these are not.
  md.core.ruler.after('block', 'fence_info', state => {
    for (const token of state.tokens) {
      if (token.type !== 'fence') continue;
      const info = readFenceInfo(token.info);
      token.meta = info;
      token.info = info.language;
      // The mark of a note that hides its place from who copies: here it is shown.
      token.content = token.content.replace(
        /\((\d{1,3})\)!(?=[ \t]*$)/gm,
        '($1)',
      );
    }
  });
  const { escapeHtml } = md.utils;
  md.renderer.rules.fence = (tokens, index, _options, env) => {
    const { content, info: text, meta } = tokens[index];
    const info: FenceInfo = meta ?? readFenceInfo(text);
    if (info.language === 'mermaid') {
      return `<pre class="mermaid">${escapeHtml(content)}</pre>\n`;
    }
    const title = info.title
      ? `<span class="filename">${escapeHtml(info.title)}</span>`
      : '';
    return `<div class="highlight">${title}${environmentOf(env).block(content, info)}</div>\n`;
  };
}
