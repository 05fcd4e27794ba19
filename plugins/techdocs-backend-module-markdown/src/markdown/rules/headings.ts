import type MarkdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';
import { Heading } from '../environment';
import { environmentOf } from '../environmentOf';
import { safeId, slugOf } from '../ids';
import { plainText } from '../plainText';

/** Ids, permalinks and the list of a page's headings. */
export function headings(md: MarkdownIt) {
  let found: Heading[] = [];
  // Ids that authors gave may be hidden by the document's own names too.
  md.core.ruler.push('safe_ids', state => {
    for (const token of state.tokens) {
      for (const piece of [token, ...(token.children ?? [])]) {
        const id = piece.attrGet('id');
        if (id !== null) piece.attrSet('id', safeId(id));
      }
    }
  });
  md.use(anchor, {
    slugify: slugOf,
    tabIndex: false,
    permalink: anchor.permalink.linkInsideHeader({
      class: 'headerlink',
      symbol: '¶',
      placement: 'after',
      space: false,
      ariaHidden: true,
      renderAttrs: () => ({ title: 'Lien permanent' }),
    }),
    getTokensText: plainText,
    callback: ({ tag }, { slug, title }) => {
      found.push({ level: Number(tag.slice(1)), id: slug, title });
    },
  });
  md.core.ruler.push('list_headings', state => {
    environmentOf(state.env).headings = found;
    found = [];
  });
}
