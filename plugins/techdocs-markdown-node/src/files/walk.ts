import { Dirent, promises as fs } from 'node:fs';
import { join, posix, resolve, sep } from 'node:path';
import { LIMITS } from '../limits';
import { Warn } from '../warnings';

/** A file of the documentation, by its path inside the docs folder. */
export interface SourceFile {
  path: string;
  absolute: string;
  size: number;
}

const isInside = (root: string, path: string) =>
  path === root || path.startsWith(root + sep);

/**
 * The real path of a folder of the repository, or undefined where it is none or
 * leads out of it.
 */
export async function folderInside(root: string, path: string) {
  try {
    const realRoot = await fs.realpath(root);
    const real = await fs.realpath(resolve(realRoot, path));
    const stat = await fs.stat(real);
    return isInside(realRoot, real) && stat.isDirectory() ? real : undefined;
  } catch {
    return undefined;
  }
}

const isHidden = (name: string) => name.startsWith('.');
// Control characters, and separators that another system would obey.
// eslint-disable-next-line no-control-regex
const isHostileName = (name: string) => /[\u0000-\u001f\u007f\\]/.test(name);

/**
 * The regular files under a folder, in the order of their names. No symbolic link
 * is followed, wherever it leads.
 */
export async function walk(root: string, warn: Warn): Promise<SourceFile[]> {
  const found: SourceFile[] = [];
  let total = 0;
  let full = false;

  const take = async (path: string, absolute: string) => {
    const { size, nlink } = await fs.lstat(absolute);
    const limit = /\.md$/i.test(path) ? LIMITS.pageBytes : LIMITS.assetBytes;
    if (nlink > 1) {
      warn({ file: path, message: 'is a hard link: left out' });
    } else if (size > limit) {
      warn({ file: path, message: `more than ${limit} bytes: left out` });
    } else if (
      found.length >= LIMITS.files ||
      total + size > LIMITS.totalBytes
    ) {
      full = true;
      warn({ file: path, message: 'too many files: this and others left out' });
    } else {
      total += size;
      found.push({ path, absolute, size });
    }
  };

  const visit = async (folder: string, depth: number): Promise<void> => {
    const entries = await fs.readdir(join(root, folder), {
      withFileTypes: true,
    });
    entries.sort((a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (full) return;
      const path = posix.join(folder, entry.name);
      if (isHostileName(entry.name)) {
        warn({
          file: JSON.stringify(path),
          message: 'has a name that cannot be served: left out',
        });
      } else if (entry.isSymbolicLink()) {
        warn({ file: path, message: 'is a symbolic link: left out' });
      } else if (isHidden(entry.name)) {
        continue;
      } else if (entry.isDirectory()) {
        if (depth >= LIMITS.depth) {
          warn({ file: path, message: 'too deep: left out' });
        } else {
          await visit(path, depth + 1);
        }
      } else if (entry.isFile()) {
        await take(path, join(root, path));
      }
    }
  };

  await visit('', 1);
  return found;
}
