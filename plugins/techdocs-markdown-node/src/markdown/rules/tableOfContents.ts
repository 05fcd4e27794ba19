import type MarkdownIt from 'markdown-it';
import { Heading } from '../environment';
import { environmentOf } from '../environmentOf';

const MARK = /^\[(?:TOC|\[toc\])\]$/i;

/** Headings as nested lists; each level that is skipped is skipped there too. */
export function renderHeadings(
  headings: readonly Heading[],
  escape: (text: string) => string,
): string {
  const open: number[] = [];
  let html = '';
  for (const { level, id, title } of headings) {
    while (open.length > 1 && open[open.length - 1] > level) {
      html += '</li></ul>';
      open.pop();
    }
    if (open.length === 0 || open[open.length - 1] < level) {
      html += '<ul>';
      open.push(level);
    } else {
      html += '</li>';
    }
    html += `<li><a href="#${escape(encodeURI(id))}">${escape(title)}</a>`;
  }
  return html + '</li></ul>'.repeat(open.length);
}

/** `[TOC]` alone in its paragraph: the page's headings. */
export function tableOfContents(md: MarkdownIt) {
  md.core.ruler.after('block', 'toc', state => {
    const { tokens } = state;
    tokens.forEach((token, index) => {
      if (token.type !== 'inline' || !MARK.test(token.content)) return;
      const [open, close] = [tokens[index - 1], tokens[index + 1]];
      if (open.type !== 'paragraph_open') return;
      open.hidden = true;
      close.hidden = true;
      token.type = 'toc';
    });
  });
  md.renderer.rules.toc = (_tokens, _index, _options, env) => {
    const { headings, options } = environmentOf(env);
    const [least, most] = options.tocDepth ?? [1, 6];
    const below = headings.filter(
      ({ level }) => level > 1 && level >= least && level <= most,
    );
    return `<div class="toc">${renderHeadings(below, md.utils.escapeHtml)}</div>\n`;
  };
}
