import { parseDocument } from 'yaml';
import { z } from 'zod';
import { LIMITS } from '../limits';
import { Warn } from '../warnings';
import { readNav } from './nav';
import { readExtensions } from './extensions';
import { KNOWN_KEYS, NavEntry, settingsSchema } from './schema';

/**
 * What a repository says of its documentation.
 *
 * @public
 */
export interface Settings {
  siteName?: string;
  siteDescription?: string;
  docsDir: string;
  nav?: NavEntry[];
  /** Which generator the repository asks for. */
  generator?: 'markdown' | 'mkdocs';
  /** The levels of headings that tables of contents list. */
  tocDepth?: [number, number];
  /** Whether dollars are around formulas. */
  math?: boolean;
  /** Patterns of files that are no part of the site, one a line. */
  excluded?: string;
  /** Patterns of pages that the menu of folders leaves out. */
  unlisted?: string;
}

const DEFAULTS: Settings = { docsDir: 'docs' };
const root = z.record(z.string(), z.unknown());

/**
 * Tags are what MkDocs runs code by: here they are data that nothing resolves.
 * An alias is refused rather than counted.
 */
function parseData(source: string): unknown {
  const document = parseDocument(source, {
    logLevel: 'silent',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
  });
  if (document.errors.length > 0) throw document.errors[0];
  return document.toJS({ maxAliasCount: 0 });
}

/**
 * Reads `mkdocs.yml` as data: nothing in it is run, what is not known is ignored.
 *
 * @public
 */
export function readSettings(
  source: string,
  file: string,
  onWarning: Warn,
): Settings {
  const warn = (message: string) => onWarning({ file, message });
  if (Buffer.byteLength(source) > LIMITS.settingsBytes) {
    warn(`more than ${LIMITS.settingsBytes} bytes: ignored`);
    return DEFAULTS;
  }
  let data: unknown;
  try {
    data = parseData(source);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : '';
    warn(`cannot be read, ignored: ${reason}`);
    return DEFAULTS;
  }
  const record = root.safeParse(data ?? {});
  if (!record.success) {
    warn('is not a map of settings: ignored');
    return DEFAULTS;
  }
  for (const key of Object.keys(record.data)) {
    if (!KNOWN_KEYS.has(key)) warn(`key ${key.slice(0, 80)} is ignored`);
  }
  const nav = readNav(record.data.nav, warn);
  const parsed = settingsSchema.safeParse(record.data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    warn(`${issue.path.join('.')}: ${issue.message}; settings are ignored`);
    return { ...DEFAULTS, nav };
  }
  return {
    siteName: parsed.data.site_name,
    siteDescription: parsed.data.site_description,
    docsDir: parsed.data.docs_dir ?? DEFAULTS.docsDir,
    nav,
    generator: parsed.data.extra?.generator,
    ...readExtensions(record.data.markdown_extensions, warn),
    excluded: parsed.data.exclude_docs,
    unlisted: parsed.data.not_in_nav,
  };
}
