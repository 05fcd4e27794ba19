import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DEFAULT_LIMITS,
  RawFile,
} from '@cloud-pi-native/backstage-plugin-conformity-node';

/** Never part of what is judged: Git's own, and what is installed or built. */
const SKIPPED = new Set([
  '.git',
  'node_modules',
  '.venv',
  'target',
  'dist',
  '.gradle',
]);

/** The files of a folder, each folder's in order; links are told and not followed. */
export function* readDirectory(root: string, folder = ''): Generator<RawFile> {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isSymbolicLink()) {
      yield { path, kind: 'symlink', size: 0 };
    } else if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) {
        yield* readDirectory(root, path);
      }
    } else if (entry.isFile()) {
      const { size } = lstatSync(join(root, path));
      yield size <= DEFAULT_LIMITS.fileBytes
        ? { path, kind: 'file', content: readFileSync(join(root, path)) }
        : { path, kind: 'file', size };
    }
  }
}
