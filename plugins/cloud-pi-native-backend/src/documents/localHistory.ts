import { execFile } from 'node:child_process';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { authorName, DocumentChange } from './change';
import { docsDirOf, filesOf } from './files';

const run = promisify(execFile);
const TIMEOUT_MS = 5_000;

async function fromGit(folder: string, file: string) {
  const { stdout } = await run(
    'git',
    ['-C', folder, 'log', '-1', '--format=%cI%n%an', '--', file],
    { timeout: TIMEOUT_MS },
  );
  const [date, author] = stdout.trim().split('\n');
  return date ? { date, author: authorName(author) } : undefined;
}

/** A file of a folder, really inside it, whatever links say. */
async function findInside(folder: string, names: readonly string[]) {
  const root = await realpath(folder);
  for (const name of names) {
    const file = await realpath(join(root, name)).catch(() => undefined);
    if (file?.startsWith(root + sep)) return file;
  }
  return undefined;
}

/**
 * The last change of a page of the portal's own documentation: from its history,
 * or where an image has none, the date of the file.
 */
export async function askLocal(
  folder: string,
  page: string,
): Promise<DocumentChange> {
  const settings = await readFile(join(folder, 'mkdocs.yml'), 'utf8').catch(
    () => '',
  );
  const root = join(folder, docsDirOf(settings));
  const file = await findInside(root, filesOf(page)).catch(() => undefined);
  if (!file) return {};
  const change = await fromGit(root, file).catch(() => undefined);
  return {
    change: change ?? { date: (await stat(file)).mtime.toISOString() },
  };
}
