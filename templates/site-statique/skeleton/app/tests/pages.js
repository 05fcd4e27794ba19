import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

export const SITE = join(import.meta.dirname, '..', 'site');

/** Les chemins de tout ce qui est publié, tels qu'on les demande. */
export function publishedPaths() {
  return readdirSync(SITE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(SITE.length));
}

/** Les pages HTML, analysées, par chemin. */
export function pages() {
  return new Map(
    publishedPaths()
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, parse(readFileSync(join(SITE, path), 'utf8'))]),
  );
}
