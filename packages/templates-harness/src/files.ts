import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files of a repository, by path. */
export type Files = ReadonlyMap<string, string>;

/** Every file below a folder, in the order of their paths; Git's own left out. */
export function readTree(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => [relative(folder, path).split(sep).join('/'), path])
    .filter(([path]) => !path.startsWith('.git/'));
  return new Map(
    paths
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, from]) => [path, readFileSync(from, 'utf8')]),
  );
}
