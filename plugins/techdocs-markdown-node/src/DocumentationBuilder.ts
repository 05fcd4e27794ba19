import { availableParallelism } from 'node:os';
import { Renderer } from './render/Renderer';
import { Workers } from './render/Workers';
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

/**
 * What rendering may take.
 *
 * @public
 */
export interface BuilderOptions {
  /** One less than there are processors where absent, from one to four. */
  threads?: number;
  /** How long a page may take; ten seconds where absent. */
  pageMilliseconds?: number;
  /** What a thread may hold; 512 where absent. */
  memoryMegabytes?: number;
}

const MAX_THREADS = 4;
const PAGE_MILLISECONDS = 10_000;
const MEMORY_MEGABYTES = 512;

// Each makes the patterns of languages ready by itself, and this thread has its work too.
const defaultThreads = () =>
  Math.min(MAX_THREADS, Math.max(1, availableParallelism() - 1));

/**
 * Builds documentation in threads, which are started when needed and left when idle,
 * and remembers the code that it coloured.
 *
 * @public
 */
export class DocumentationBuilder {
  readonly #workers: Workers;
  readonly #renderer: Renderer;

  constructor(options: BuilderOptions = {}) {
    this.#workers = new Workers({
      threads: options.threads ?? defaultThreads(),
      pageMilliseconds: options.pageMilliseconds ?? PAGE_MILLISECONDS,
      memoryMegabytes: options.memoryMegabytes ?? MEMORY_MEGABYTES,
    });
    this.#renderer = new Renderer(this.#workers);
  }

  /** Builds a repository's documentation. */
  async build(options: DocumentationOptions): Promise<BuiltDocumentation> {
    const warn = options.warn ?? (() => {});
    const settings =
      options.settings ?? (await findSettings(options.inputDir, warn));
    const renderer = this.#renderer;
    return buildSite({ ...options, renderer, settings, warn });
  }

  /** Ends its threads, and builds that are going on. */
  async close(): Promise<void> {
    await this.#workers.close();
  }
}
