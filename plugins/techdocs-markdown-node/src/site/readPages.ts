import type MarkdownIt from 'markdown-it';
import { promises as fs } from 'node:fs';
import { SourceFile } from '../files/walk';
import { newEnvironment } from '../markdown/environment';
import { splitFrontMatter } from '../markdown/frontMatter';
import { Warn } from '../warnings';
import { urlOf } from './page';
import { Page } from './parsedPage';
import { Links } from './resolveLinks';

const titleOfFile = (file: string) => {
  const stem = file.replace(/(?:^|\/)(?:index|readme)\.md$/i, '');
  const name = stem.replace(/\.md$/i, '').split('/').pop() || 'Accueil';
  const words = name.replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The URLs of pages by their files: of two for one URL, the first is kept. */
function urlsOf(files: readonly SourceFile[], warn: Warn) {
  const names = new Set(files.map(({ path }) => path));
  const taken = new Map<string, string>();
  const urls = new Map<string, string>();
  for (const { path } of files) {
    const url = urlOf(path, names);
    // Where folders ignore case, they would be one file.
    const other = taken.get(url.toLowerCase());
    if (other === undefined) {
      taken.set(url.toLowerCase(), path);
      urls.set(path, url);
    } else {
      warn({ file: path, message: `has the address of ${other}: left out` });
    }
  }
  return urls;
}

/** Reads and parses pages; a page that cannot be is left out, with a warning. */
export async function readPages(
  files: readonly SourceFile[],
  assets: ReadonlySet<string>,
  markdown: MarkdownIt,
  warn: Warn,
): Promise<Map<string, Page>> {
  const urls = urlsOf(files, warn);
  const links = new Links(urls, assets, warn);
  const pages = new Map<string, Page>();
  for (const { path: file, absolute } of files) {
    const url = urls.get(file);
    if (url === undefined) continue;
    try {
      const source = await fs.readFile(absolute, 'utf8');
      const { matter, text, lines } = splitFrontMatter(
        source.replace(/^\uFEFF/, ''),
      );
      const env = newEnvironment(file, warn, lines);
      const { headings } = env;
      const page: Page = {
        file,
        url,
        matter,
        env,
        headings,
        title: '',
        tokens: [],
      };
      env.resolveLink = (target, line) => links.resolve(page, target, line);
      page.tokens = markdown.parse(text, env);
      const first = env.headings.find(({ level }) => level === 1);
      page.title = matter.title ?? (first?.title || titleOfFile(file));
      pages.set(file, page);
    } catch (error) {
      warn({ file, message: `cannot be read, left out: ${error}` });
    }
  }
  const ids = new Map(
    [...pages].map(([file, { tokens }]) => [
      file,
      new Set(
        tokens.flatMap(token =>
          [token, ...(token.children ?? [])].flatMap(
            each => each.attrGet('id') ?? [],
          ),
        ),
      ),
    ]),
  );
  links.checkAnchors(ids);
  return pages;
}
