import { z } from 'zod';

/**
 * One entry of `nav`: a page, a link or a section, with or without a title.
 *
 * @public
 */
export type NavEntry =
  | { title?: string; target: string }
  | { title: string; children: NavEntry[] };

const text = z.string().max(500);

const patterns = z.string().max(10_000);

/** What is read of `mkdocs.yml`; `nav` has a reader of its own. */
export const settingsSchema = z.object({
  site_name: text.optional(),
  site_description: text.optional(),
  docs_dir: text.optional(),
  // Patterns, one a line.
  exclude_docs: patterns.optional(),
  not_in_nav: patterns.optional(),
  extra: z
    .object({ generator: z.enum(['markdown', 'mkdocs']).optional() })
    .optional(),
});

/** Understood, or without an effect on what TechDocs shows: no word about them. */
export const KNOWN_KEYS = new Set([
  ...Object.keys(settingsSchema.shape),
  'nav',
  'markdown_extensions',
  'plugins',
  'theme',
  'repo_url',
  'repo_name',
  'edit_uri',
  'site_url',
  'site_author',
  'copyright',
]);

const PYMDOWN = [
  'arithmatex',
  'betterem',
  'caret',
  'critic',
  'details',
  'emoji',
  'highlight',
  'inlinehilite',
  'keys',
  'magiclink',
  'mark',
  'smartsymbols',
  'snippets',
  'superfences',
  'tabbed',
  'tasklist',
  'tilde',
];

/** Of these, what is not rendered stays readable. */
export const KNOWN_EXTENSIONS = new Set([
  'abbr',
  'admonition',
  'attr_list',
  'codehilite',
  'def_list',
  'extra',
  'fenced_code',
  'footnotes',
  'md_in_html',
  'meta',
  'sane_lists',
  'smarty',
  'tables',
  'toc',
  ...PYMDOWN.map(name => `pymdownx.${name}`),
]);
