import { createHash } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const MAX_FILES = 20_000;

/** Folders that hold no documentation and may hold very many files. */
export const isAside = (name: string) =>
  name === 'node_modules' || name === '.git';

async function* filesIn(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (isAside(entry.name)) continue;
    if (entry.isDirectory()) yield* filesIn(path);
    else yield path;
  }
}

/** Changes with what a folder holds; undefined where there is too much to look at. */
export async function fingerprint(folder: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const path of filesIn(folder)) {
    count += 1;
    if (count > MAX_FILES) return undefined;
    const { size, mtimeMs } = await lstat(path);
    hash.update(`${path.slice(folder.length)}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}
