import MarkdownIt from 'markdown-it';
import abbreviations from 'markdown-it-abbr';
import definitions from 'markdown-it-deflist';
import footnotes from 'markdown-it-footnote';
import { admonitions } from './rules/admonitions';
import { alerts } from './rules/alerts';
import { attributes } from './rules/attributes';
import { containers } from './rules/containers';
import { emoji } from './rules/emoji';
import { fences } from './rules/fences';
import { headings } from './rules/headings';
import { html } from './rules/html';
import { keys } from './rules/keys';
import { links } from './rules/links';
import { markdownInHtml } from './rules/markdownInHtml';
import { math } from './rules/math';
import { snippets } from './rules/snippets';
import { tableOfContents } from './rules/tableOfContents';
import { tabs } from './rules/tabs';
import { tasks } from './rules/tasks';
import { textMarks } from './rules/textMarks';

/** The Markdown that teams write for MkDocs Material, VitePress and GitHub. */
export function createMarkdown(): MarkdownIt {
  // HTML is seen as such, so that the rule below can make it harmless.
  return new MarkdownIt({ html: true, linkify: true })
    .use(html)
    .use(admonitions)
    .use(tabs)
    .use(containers)
    .use(alerts)
    .use(tasks)
    .use(markdownInHtml)
    .use(math)
    .use(snippets)
    .use(keys)
    .use(textMarks)
    .use(emoji)
    .use(definitions)
    .use(footnotes)
    .use(abbreviations)
    .use(fences)
    .use(tableOfContents)
    .use(attributes)
    .use(headings)
    .use(links);
}
