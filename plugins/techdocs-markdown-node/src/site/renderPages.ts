import { concurrently } from '../files/concurrently';
import { readInside } from '../files/readInside';
import { SourceFile } from '../files/walk';
import { Patience, Renderer } from '../render/Renderer';
import { PageOptions, RenderedPage } from '../render/types';
import { Warn, Warning } from '../warnings';
import { DocumentationPage, urlOf } from './page';

/** A page of the site, whose links lead nowhere yet. */
export interface PageDraft {
  page: DocumentationPage;
  rendered: RenderedPage;
  /** The HTML of its blocks of code. */
  blocks: string[];
}

/** Pages at once: one more than threads, so that none waits for its next page. */
const AHEAD = 1;

const titleOfFile = (file: string) => {
  const stem = file.replace(/(?:^|\/)(?:index|readme)\.md$/i, '');
  const name = stem.replace(/\.md$/i, '').split('/').pop() || 'Accueil';
  const words = name.replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The URLs of pages by their files: of two for one URL, the first is kept. */
export function urlsOf(files: readonly SourceFile[], warn: Warn) {
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

interface RenderOptions {
  files: readonly SourceFile[];
  urls: ReadonlyMap<string, string>;
  renderer: Renderer;
  options: PageOptions;
  warn: Warn;
  signal?: AbortSignal;
}

/** Reads and renders pages; one that cannot be read is left out, with a warning. */
export async function renderPages({
  files,
  urls,
  renderer,
  options,
  warn,
  signal,
}: RenderOptions): Promise<PageDraft[]> {
  const patience: Patience = { lost: 0 };
  const warnings = new Map<string, Warning[]>();

  const render = async (source: SourceFile): Promise<PageDraft[]> => {
    const file = source.path;
    const url = urls.get(file);
    if (url === undefined) return [];
    signal?.throwIfAborted();
    const found: Warning[] = [];
    warnings.set(file, found);
    const text = await readInside(source).catch(error => {
      found.push({ file, message: `cannot be read, left out: ${error}` });
    });
    if (text === undefined) return [];
    const rendered = await renderer.page(
      { file, source: text, options },
      patience,
    );
    found.push(...rendered.warnings);
    const blocks = await renderer.blocks(rendered.blocks, patience, message =>
      found.push({ file, message }),
    );
    const { matter, headings } = rendered;
    const title = rendered.title || titleOfFile(file);
    return [{ page: { file, url, title, matter, headings }, rendered, blocks }];
  };

  const width = renderer.threads + AHEAD;
  const drafts = await concurrently(files, width, render);
  for (const { path } of files) warnings.get(path)?.forEach(warn);
  return drafts.flat();
}
