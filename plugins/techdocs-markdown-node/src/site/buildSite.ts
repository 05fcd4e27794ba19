import type MarkdownIt from 'markdown-it';
import { Output, stylesheetName } from '../files/output';
import { folderInside, walk } from '../files/walk';
import { Settings } from '../settings/readSettings';
import { Warn } from '../warnings';
import { copied, isPage } from './assets';
import { PageLayout, Site, renderPage } from './layout';
import {
  explicitNavigation,
  implicitNavigation,
  readingOrder,
} from './navigation';
import { Page } from './parsedPage';
import { readPages } from './readPages';
import { DocumentationPage } from './page';
import { SearchDocument, searchDocuments } from './searchIndex';
import { STYLESHEET } from './stylesheet';

export interface BuildOptions {
  inputDir: string;
  outputDir: string;
  settings: Settings;
  markdown: MarkdownIt;
  warn: Warn;
  name?: string;
  etag?: string;
  signal?: AbortSignal;
  layout?: PageLayout;
  now?: () => number;
}

interface Built {
  pages: DocumentationPage[];
  site: Site;
  documents: SearchDocument[];
}

const welcome = (pages: ReadonlyMap<string, Page>, site: Site) => {
  const first = site.order[0] ?? [...pages.values()][0];
  return first?.url === '' ? undefined : first;
};

/** Without a page of its own, the address of a site leads to its first page. */
function redirectTo(url: string, escape: Site['escape']) {
  const target = escape(
    `./${url.split('/').map(encodeURIComponent).join('/')}`,
  );
  return `<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${target}"></head><body><a href="${target}">${target}</a></body></html>\n`;
}

/** Builds the site of a repository's documentation. */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const { inputDir, settings, markdown, warn, signal } = options;
  const layout = options.layout ?? renderPage;
  const root = await folderInside(inputDir, settings.docsDir);
  if (root === undefined) {
    throw new Error(
      `Le dossier de documentation « ${settings.docsDir} » n’existe pas dans le dépôt, ou en sort. Créez-le, ou corrigez docs_dir dans mkdocs.yml.`,
    );
  }
  const files = await walk(root, warn);
  const assets = copied(files, warn);
  const pages = await readPages(
    files.filter(isPage),
    new Set(assets.map(({ path }) => path)),
    markdown,
    warn,
  );
  if (pages.size === 0) {
    throw new Error(
      `Le dossier de documentation « ${settings.docsDir} » ne contient aucune page Markdown. Ajoutez-y au moins index.md.`,
    );
  }
  const warnOfNav = (message: string) => warn({ file: 'mkdocs.yml', message });
  const navigation = settings.nav
    ? explicitNavigation(settings.nav, pages, warnOfNav)
    : implicitNavigation([...pages.values()]);
  const name = settings.siteName ?? options.name ?? 'Documentation';
  const site: Site = {
    name,
    navigation,
    order: readingOrder(navigation),
    stylesheet: stylesheetName(STYLESHEET),
    escape: markdown.utils.escapeHtml,
  };

  const output = new Output(options.outputDir);
  for (const { path, absolute } of assets) await output.copy(path, absolute);
  for (const page of pages.values()) {
    signal?.throwIfAborted();
    const content = markdown.renderer.render(
      page.tokens,
      markdown.options,
      page.env,
    );
    await output.write(`${page.url}index.html`, layout(site, page, content));
  }
  const first = welcome(pages, site);
  if (first && ![...pages.values()].some(({ url }) => url === '')) {
    await output.write('index.html', redirectTo(first.url, site.escape));
  }
  await output.write(site.stylesheet, STYLESHEET);
  const docs = [...pages.values()].flatMap(searchDocuments);
  await output.write(
    'search/search_index.json',
    JSON.stringify({ config: { lang: ['fr'], separator: '[\\s\\-]+' }, docs }),
  );
  const metadata = {
    site_name: name,
    site_description: settings.siteDescription ?? '',
    ...(options.etag && { etag: options.etag }),
    build_timestamp: (options.now ?? Date.now)(),
    files: [...output.files, 'techdocs_metadata.json'],
  };
  await output.write('techdocs_metadata.json', JSON.stringify(metadata));
  return { pages: [...pages.values()], site, documents: docs };
}
