import type MarkdownIt from 'markdown-it';
import { environmentOf } from '../environmentOf';

// Without attributes, these carry nothing but how a text reads.
const BARE =
  /^<\/?(?:b|br|code|del|details|em|hr|i|ins|kbd|mark|s|small|strong|sub|summary|sup|u|wbr)[ \t]*\/?>$/i;
const PIECES = /<!--[\s\S]*?-->|<[^<>]*>|[^<]+|</g;
// A comment that never ends is looked for again from each of its beginnings.
const MAX_LENGTH = 20_000;
const COMMENT = /^<!--/;

/** Keeps bare tags of text, drops comments, and shows the rest as it was typed. */
export function harmless(html: string, escape: (text: string) => string) {
  if (html.length > MAX_LENGTH) return { text: escape(html), refused: true };
  let refused = false;
  const text = (html.match(PIECES) ?? [])
    .map(piece => {
      if (COMMENT.test(piece)) return '';
      if (BARE.test(piece)) return piece.toLowerCase();
      if (/^<[a-z/!?]/i.test(piece)) refused = true;
      return escape(piece);
    })
    .join('');
  return { text, refused };
}

/** HTML within Markdown. */
export function html(md: MarkdownIt) {
  md.core.ruler.after('inline', 'html', state => {
    const environment = environmentOf(state.env);
    for (const token of state.tokens) {
      for (const piece of [token, ...(token.children ?? [])]) {
        if (piece.type !== 'html_block' && piece.type !== 'html_inline') continue;
        const { text, refused } = harmless(piece.content, md.utils.escapeHtml);
        piece.content =
          refused && piece.type === 'html_block' ? `<p>${text}</p>\n` : text;
        if (!refused) continue;
        environment.warn({
          file: environment.file,
          line: token.map ? token.map[0] + 1 + environment.lineOffset : undefined,
          message: 'HTML is shown as text: write it in Markdown',
        });
      }
    }
  });
}
