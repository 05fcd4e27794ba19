import { createMarkdown } from './markdown/createMarkdown';
import { Highlighter } from './markdown/highlight';
import { findSettings } from './settings/findSettings';
import { Settings } from './settings/readSettings';
import { buildSite } from './site/buildSite';
import { PageLayout, Site } from './site/layout';
import { DocumentationPage } from './site/page';
import { SearchDocument } from './site/searchIndex';
import { Warn } from './warnings';

/**
 * What to build, and where.
 *
 * @public
 */
export interface DocumentationOptions {
  /** The folder of `mkdocs.yml`. */
  inputDir: string;
  /** Where the site goes; nothing is written elsewhere. */
  outputDir: string;
  /** Read from `mkdocs.yml` where absent. */
  settings?: Settings;
  /** The site's name where its settings give none. */
  name?: string;
  /** Of the source, written in `techdocs_metadata.json`. */
  etag?: string;
  /** Told of what is wrong in the sources: the pages are built all the same. */
  warn?: Warn;
  /** Stops the build: it then throws the signal's reason. */
  signal?: AbortSignal;
  /** How a page is laid out; as TechDocs' reader wants it where absent. */
  layout?: PageLayout;
  /** The time of the build, in milliseconds. */
  now?: () => number;
}

/**
 * What was built.
 *
 * @public
 */
export interface BuiltDocumentation {
  /** By their source's path, in the order of these. */
  pages: DocumentationPage[];
  site: Site;
  /** What is to be found by a search, a document a heading. */
  documents: SearchDocument[];
}

const highlighter = new Highlighter();
const markdown = createMarkdown((code, info) =>
  highlighter.highlight(code, info),
);

/**
 * Builds a repository's documentation.
 *
 * @public
 */
export async function buildDocumentation(
  options: DocumentationOptions,
): Promise<BuiltDocumentation> {
  const warn = options.warn ?? (() => {});
  const settings =
    options.settings ?? (await findSettings(options.inputDir, warn));
  return buildSite({ ...options, markdown, settings, warn });
}
