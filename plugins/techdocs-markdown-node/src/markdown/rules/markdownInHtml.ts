import type MarkdownIt from 'markdown-it';
import { environmentOf } from '../environmentOf';
import { lineText, parseBody } from './body';

const OPENING =
  /^<(div|section|article|aside|figure|figcaption|details|center|p)((?:\s+[\w-]+(?:=(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))?){1,10})\s*>[ \t]*$/i;
const CLASSES = /\bclass=(?:"([\w -]*)"|'([\w -]*)'|([\w-]+))/i;
const MARKDOWN = /\smarkdown(?:=|\s|$)/i;
const TAGS: Readonly<Record<string, string>> = { center: 'div', p: 'div' };

/** `<div class="grid cards" markdown>` … `</div>`: a group of what is within. */
export function markdownInHtml(md: MarkdownIt) {
  md.block.ruler.before(
    'html_block',
    'markdown_in_html',
    (state, line, endLine, silent) => {
      const match = OPENING.exec((lineText(state, line) ?? '').slice(0, 500));
      if (!match || !MARKDOWN.test(match[2])) return false;
      const environment = environmentOf(state.env);
      const name = match[1].toLowerCase();
      let depth = 1;
      let end = line;
      while (depth > 0) {
        end += 1;
        environment.searchable -= 1;
        if (end >= endLine || environment.searchable < 0) return false;
        const text = (lineText(state, end) ?? '').trimEnd().toLowerCase();
        if (text.startsWith(`<${name} `) && text.endsWith('>')) depth += 1;
        if (text === `</${name}>`) depth -= 1;
      }
      if (silent) return true;
      const tag = TAGS[name] ?? name;
      const open = state.push('container_open', tag, 1);
      open.block = true;
      open.map = [line, end + 1];
      const classes = CLASSES.exec(match[2])?.slice(1).find(Boolean);
      if (classes) open.attrSet('class', classes);
      parseBody(state, line + 1, end, 0);
      state.push('container_close', tag, -1).block = true;
      state.line = end + 1;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote'] },
  );
}
