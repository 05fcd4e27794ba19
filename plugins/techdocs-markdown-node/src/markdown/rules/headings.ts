import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import anchor from 'markdown-it-anchor';
import { environmentOf } from '../environmentOf';
import { safeId, slugOf } from '../ids';
import { plainText } from '../plainText';
import { UniqueIds } from '../uniqueIds';

// Ids that authors gave may be hidden by the document's own names too.
function makeIdsSafe(tokens: readonly Token[]) {
  for (const token of tokens) {
    for (const piece of [token, ...(token.children ?? [])]) {
      const id = piece.attrGet('id');
      if (id !== null) piece.attrSet('id', safeId(id));
    }
  }
}

/** Ids, permalinks and the list of a page's headings. */
export function headings(md: MarkdownIt) {
  // The plugin refuses a page that gives an id twice, and looks for a free one by
  // trying all: it finds ids that are given and unique.
  md.core.ruler.push('heading_ids', state => {
    makeIdsSafe(state.tokens);
    const ids = new UniqueIds();
    const environment = environmentOf(state.env);
    state.tokens.forEach((token, index) => {
      if (token.type !== 'heading_open') return;
      const title = plainText(state.tokens[index + 1].children).trim();
      const id = ids.take(token.attrGet('id') || slugOf(title));
      token.attrSet('id', id);
      environment.headings.push({
        level: Number(token.tag.slice(1)),
        id,
        title,
      });
    });
  });
  md.use(anchor, {
    tabIndex: false,
    permalink: anchor.permalink.linkInsideHeader({
      class: 'headerlink',
      symbol: '¶',
      placement: 'after',
      space: false,
      ariaHidden: true,
      // What assistive tools do not see must not have the focus; the list of headings
      // has the same links.
      renderAttrs: () => ({ tabindex: '-1', title: 'Lien permanent' }),
    }),
  });
}
