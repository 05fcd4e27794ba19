import type MarkdownIt from 'markdown-it';
import { environmentOf } from '../environmentOf';

// Without attributes, these carry nothing but how a text reads.
const BARE =
  /^<\/?(?:b|br|code|del|details|em|figcaption|figure|hr|i|ins|kbd|mark|s|small|strong|sub|summary|sup|u|wbr)[ \t]*\/?>$/i;
const PIECES = /<!--[\s\S]*?-->|<[^<>]*>|[^<]+|</g;
// A comment that never ends is looked for again from each of its beginnings.
const MAX_LENGTH = 20_000;
const COMMENT = /^<!--/;

/** Keeps bare tags of text, drops comments, and shows the rest as it was typed. */
export function harmless(source: string, escape: (text: string) => string) {
  if (source.length > MAX_LENGTH)
    return { text: escape(source), refused: true };
  let refused = false;
  const text = (source.match(PIECES) ?? [])
    .map(piece => {
      if (COMMENT.test(piece)) return '';
      if (BARE.test(piece)) return piece.toLowerCase();
      if (/^<[a-z/!?]/i.test(piece)) refused = true;
      return escape(piece);
    })
    .join('');
  return { text, refused };
}

/** Where the last comment of a text ends: looked for once, however many begin. */
function lastCommentEnd() {
  let known = { source: '', end: -1 };
  return (source: string) => {
    if (known.source !== source) {
      known = { source, end: source.lastIndexOf('-->') };
    }
    return known.end;
  };
}

/** HTML within Markdown. */
export function html(md: MarkdownIt) {
  const endOf = lastCommentEnd();
  // A comment that does not end is text; the parser would read on from each.
  md.inline.ruler.before('html_inline', 'unclosed_comment', (state, silent) => {
    if (!state.src.startsWith('<!--', state.pos)) return false;
    if (endOf(state.src) > state.pos) return false;
    if (!silent) state.pending += '<!--';
    state.pos += 4;
    return true;
  });
  md.core.ruler.after('inline', 'html', state => {
    const environment = environmentOf(state.env);
    for (const token of state.tokens) {
      for (const piece of [token, ...(token.children ?? [])]) {
        if (piece.type !== 'html_block' && piece.type !== 'html_inline')
          continue;
        const { text, refused } = harmless(piece.content, md.utils.escapeHtml);
        piece.content =
          refused && piece.type === 'html_block' ? `<p>${text}</p>\n` : text;
        if (!refused) continue;
        environment.warn({
          file: environment.file,
          line: token.map
            ? token.map[0] + 1 + environment.lineOffset
            : undefined,
          message: 'HTML is shown as text: write it in Markdown',
        });
      }
    }
  });
}
