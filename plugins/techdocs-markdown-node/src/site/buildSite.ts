import { concurrently } from '../files/concurrently';
import { Output, stylesheetName } from '../files/output';
import { folderInside, walk } from '../files/walk';
import { escapeHtml } from '../markdown/escapeHtml';
import { Renderer } from '../render/Renderer';
import { exclusionOf } from '../settings/exclusion';
import { Settings } from '../settings/readSettings';
import { Warn } from '../warnings';
import { copied, isPage } from './assets';
import { PageLayout, Site, renderPage } from './layout';
import {
  explicitNavigation,
  implicitNavigation,
  readingOrder,
  trailsOf,
} from './navigation';
import { DocumentationPage } from './page';
import { renderPages, urlsOf } from './renderPages';
import { resolvePages } from './resolvePages';
import { SearchDocument, searchDocuments } from './searchIndex';
import { STYLESHEET } from './stylesheet';

export interface SiteOptions {
  inputDir: string;
  outputDir: string;
  settings: Settings;
  renderer: Renderer;
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

/** Files that are written at once. */
const WRITES = 8;

/** Without a page of its own, the address of a site leads to its first page. */
function redirectTo(url: string) {
  const target = escapeHtml(
    `./${url.split('/').map(encodeURIComponent).join('/')}`,
  );
  return `<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${target}"></head><body><a href="${target}">${target}</a></body></html>\n`;
}

async function findFiles({ inputDir, settings, warn }: SiteOptions) {
  const { docsDir } = settings;
  const root = await folderInside(inputDir, docsDir);
  if (root === undefined) {
    throw new Error(
      `Le dossier de documentation « ${docsDir} » n’existe pas dans le dépôt, ou en sort. Créez-le, ou corrigez docs_dir dans mkdocs.yml.`,
    );
  }
  const excluded = exclusionOf(settings.excluded ?? '');
  const files = (await walk(root, warn)).filter(({ path }) => !excluded(path));
  return { assets: copied(files, warn), sources: files.filter(isPage) };
}

function siteOf(pages: readonly DocumentationPage[], options: SiteOptions) {
  const { settings, warn } = options;
  const unlisted = exclusionOf(settings.unlisted ?? '');
  const byFile = new Map(pages.map(page => [page.file, page]));
  const navigation = settings.nav
    ? explicitNavigation(settings.nav, byFile, message =>
        warn({ file: 'mkdocs.yml', message }),
      )
    : implicitNavigation(pages.filter(({ file }) => !unlisted(file)));
  const site: Site = {
    name: settings.siteName ?? options.name ?? 'Documentation',
    navigation,
    order: readingOrder(navigation),
    stylesheet: stylesheetName(STYLESHEET),
    escape: escapeHtml,
    contentsDepth: settings.tocDepth ?? [2, 3],
  };
  return site;
}

/** Builds the site of a repository's documentation. */
export async function buildSite(options: SiteOptions): Promise<Built> {
  const { settings, renderer, warn, signal, layout = renderPage } = options;
  const { assets, sources } = await findFiles(options);
  const urls = urlsOf(sources, warn);
  const drafts = await renderPages({
    files: sources,
    urls,
    renderer,
    options: { tocDepth: settings.tocDepth, math: settings.math },
    warn,
    signal,
  });
  if (drafts.length === 0) {
    throw new Error(
      `Le dossier de documentation « ${settings.docsDir} » ne contient aucune page Markdown. Ajoutez-y au moins index.md.`,
    );
  }
  const pages = drafts.map(({ page }) => page);
  const names = new Set(assets.map(({ path }) => path));
  const contents = resolvePages(drafts, names, escapeHtml, warn);
  const site = siteOf(pages, options);

  const output = new Output(options.outputDir);
  await concurrently(assets, WRITES, file =>
    output.copy(file).catch(error => {
      warn({ file: file.path, message: `left out: ${error}` });
    }),
  );
  await concurrently(pages, WRITES, async page => {
    signal?.throwIfAborted();
    const html = layout(site, page, contents.get(page.file) ?? '');
    await output.write(`${page.url}index.html`, html);
  });
  if (!pages.some(({ url }) => url === '')) {
    const first = site.order[0] ?? pages[0];
    await output.write('index.html', redirectTo(first.url));
  }
  await output.write(site.stylesheet, STYLESHEET);
  const trails = trailsOf(site.navigation);
  const documents = drafts.flatMap(draft =>
    searchDocuments(draft, trails.get(draft.page.url)),
  );
  await output.write(
    'search/search_index.json',
    JSON.stringify({
      config: { lang: ['fr'], separator: '[\\s\\-]+' },
      docs: documents,
    }),
  );
  const metadata = {
    site_name: site.name,
    site_description: settings.siteDescription ?? '',
    ...(options.etag && { etag: options.etag }),
    build_timestamp: (options.now ?? Date.now)(),
    files: [...output.files, 'techdocs_metadata.json'],
  };
  await output.write('techdocs_metadata.json', JSON.stringify(metadata));
  return { pages, site, documents };
}
