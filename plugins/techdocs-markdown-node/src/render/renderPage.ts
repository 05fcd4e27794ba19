import type Token from 'markdown-it/lib/token.mjs';
import { createMarkdown } from '../markdown/createMarkdown';
import { newEnvironment } from '../markdown/environment';
import { splitFrontMatter } from '../markdown/frontMatter';
import { markOf } from './marks';
import { pageTexts } from './pageTexts';
import { PageSource, RenderedPage } from './types';

const markdown = createMarkdown();

const BROKEN =
  'the front matter is not valid YAML (a text with « : » needs quotes): it is shown as text';

const idsOf = (tokens: readonly Token[]) =>
  tokens.flatMap(token =>
    [token, ...(token.children ?? [])].flatMap(
      each => each.attrGet('id') ?? [],
    ),
  );

/** Renders a page by itself: it knows no other page and no colour of code. */
export function renderPage({
  file,
  source,
  options,
}: PageSource): RenderedPage {
  const { matter, text, lines, isBroken } = splitFrontMatter(
    source.replace(/^\uFEFF/, ''),
  );
  const page: RenderedPage = {
    html: '',
    matter,
    headings: [],
    ids: [],
    blocks: [],
    links: [],
    texts: [],
    warnings: isBroken ? [{ file, line: 1, message: BROKEN }] : [],
  };
  const env = newEnvironment({
    file,
    lineOffset: lines,
    options,
    warn: warning => page.warnings.push(warning),
    block: (code, info) =>
      markOf('block', page.blocks.push({ code, info }) - 1),
    link: (target, line) =>
      markOf('link', page.links.push({ target, line }) - 1),
  });
  const tokens = markdown.parse(text, env);
  page.html = markdown.renderer.render(tokens, markdown.options, env);
  page.headings = env.headings;
  page.title =
    matter.title ?? env.headings.find(({ level }) => level === 1)?.title;
  page.ids = idsOf(tokens);
  page.texts = pageTexts(tokens, env.headings);
  return page;
}
