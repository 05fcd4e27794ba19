import { z } from 'zod';

const isPlain = (segment: string) =>
  segment !== '' && segment !== '.' && segment !== '..';

/** A page inside its site, as `demarrer/secrets`: nothing that leaves it. */
export const pagePathSchema = z
  .string()
  .max(500)
  .transform(path => path.replace(/^\/+|\/+$/g, ''))
  .refine(
    path =>
      path === '' ||
      // eslint-disable-next-line no-control-regex
      (!/[\\\u0000-\u001f]/.test(path) && path.split('/').every(isPlain)),
  );

/** The files that a page may come from, the likeliest first. */
export function filesOf(path: string): string[] {
  return path === ''
    ? ['index.md', 'README.md']
    : [`${path}.md`, `${path}/index.md`, `${path}/README.md`];
}

const DOCS_DIR = /^docs_dir:[ \t]*(?:'([^']+)'|"([^"]+)"|([^\s#'"]+))/m;

/** Where `mkdocs.yml` says that the pages are: a folder inside its own. */
export function docsDirOf(settings: string): string {
  const [, ...found] = DOCS_DIR.exec(settings) ?? [];
  const folder = (found.find(Boolean) ?? 'docs')
    .replace(/^\.\//, '')
    .replace(/\/+$/, '');
  if (folder === '.') return '';
  return folder.split('/').every(isPlain) ? folder : 'docs';
}

/** Parts of a path, without the empty ones. */
export const joined = (...parts: string[]) => parts.filter(Boolean).join('/');
