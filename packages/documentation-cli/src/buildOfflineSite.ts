import {
  buildDocumentation,
  type DocumentationPage,
  type Site,
  type Warn,
} from '@cloud-pi-native/backstage-plugin-techdocs-markdown-node';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderPage } from './layout/renderPage';
import { linkTo } from './layout/menu';
import { createIndex } from './search/createIndex';
import { writeAssets } from './site/assets';
import { createEdition, editionContent } from './site/Edition';
import { replaceFolder } from './site/replaceFolder';

/**
 * What to build, and where.
 *
 * @public
 */
export interface OfflineSiteOptions {
  /** The folder of `mkdocs.yml`. */
  source: string;
  /** A folder that is not there, is empty, or holds an earlier site. */
  out: string;
  version?: string;
  commit?: string;
  /** The address of the portal, for links to its pages. */
  portal?: string;
  date?: Date;
  warn?: Warn;
}

/**
 * What was built.
 *
 * @public
 */
export interface OfflineSite {
  pages: number;
}

/** Without a page of its own, the address of a site leads to its first page. */
const redirect = ({ escape }: Site, to: string) => {
  const target = escape(linkTo('', to));
  return `<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><title>Documentation</title><meta http-equiv="refresh" content="0; url=${target}"></head><body><a href="${target}">Lire la documentation</a></body></html>\n`;
};

async function writeSite(
  folder: string,
  { source, warn, portal, version, commit, date }: OfflineSiteOptions,
): Promise<OfflineSite> {
  const contents = new Map<string, string>();
  const { pages, site, documents } = await buildDocumentation({
    inputDir: source,
    outputDir: folder,
    warn,
    // Pages are written once all are known: each shows the menu and the edition.
    layout: (_site, page, content) => {
      contents.set(page.url, content);
      return content;
    },
  });
  // Of TechDocs, which reads no site of this kind.
  rmSync(join(folder, 'search'), { recursive: true, force: true });
  rmSync(join(folder, 'techdocs_metadata.json'), { force: true });

  const urls = new Set(pages.map(({ url }) => url));
  const edition = createEdition(
    { version, commit, date: date ?? new Date() },
    urls,
  );
  const write = (page: DocumentationPage, content: string) => {
    const file = join(folder, page.url, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, renderPage({ site, edition, portal }, page, content));
  };
  for (const page of pages) write(page, contents.get(page.url) ?? '');
  const about = { pages: pages.length, portal };
  write(
    {
      file: '',
      url: edition.url,
      title: edition.title,
      matter: {},
      headings: [],
    },
    editionContent(edition, about, site.escape),
  );
  if (!urls.has('')) {
    const first = site.order[0]?.url ?? pages[0].url;
    writeFileSync(join(folder, 'index.html'), redirect(site, first));
  }
  writeAssets(folder, {
    index: createIndex(pages, documents),
    hasDiagrams: [...contents.values()].some(content =>
      content.includes('class="mermaid"'),
    ),
  });
  return { pages: pages.length };
}

/**
 * Builds the documentation of a folder as a site that a browser reads from disk.
 *
 * @public
 * @throws where the folder to write to holds something else
 */
export const buildOfflineSite = (
  options: OfflineSiteOptions,
): Promise<OfflineSite> =>
  replaceFolder(options.out, folder => writeSite(folder, options));
