import fs from 'node:fs';
import {
  TreeEntry,
  writeBlob,
  writeCommit,
  writeRef,
  writeTree,
} from 'isomorphic-git';
import type { FileChange, NewCommit } from './fastImport';
import { isSafePath } from './names';

type Folder = Map<string, Folder | { oid: string; mode: string }>;

const isFolder = (entry: Folder | { oid: string }): entry is Folder =>
  entry instanceof Map;

function put(root: Folder, path: string, file: { oid: string; mode: string }) {
  const names = path.split('/');
  const last = names.pop() ?? '';
  let folder = root;
  for (const name of names) {
    const inner = folder.get(name);
    const next: Folder = inner && isFolder(inner) ? inner : new Map();
    folder.set(name, next);
    folder = next;
  }
  folder.set(last, file);
}

async function treeOf(gitdir: string, folder: Folder): Promise<string> {
  const tree: TreeEntry[] = [];
  for (const [path, entry] of folder) {
    tree.push(
      isFolder(entry)
        ? {
            path,
            mode: '040000',
            type: 'tree',
            oid: await treeOf(gitdir, entry),
          }
        : { path, type: 'blob', ...entry },
    );
  }
  return writeTree({ fs, gitdir, tree });
}

const isWritten = (
  change: FileChange,
): change is Exclude<FileChange, { deleted: true }> => !('deleted' in change);

/**
 * Writes the first commit of an empty repository without a process: thousands of
 * them are made when a world as large as a ministry starts.
 */
export async function writeFirstCommit(
  gitdir: string,
  { branch, message, author, date, changes }: NewCommit,
): Promise<void> {
  const root: Folder = new Map();
  for (const change of changes.filter(isWritten)) {
    if (!isSafePath(change.path))
      throw new Error(`unsafe path: ${change.path}`);
    const blob = Buffer.from(change.content);
    const oid = await writeBlob({ fs, gitdir, blob });
    put(root, change.path, {
      oid,
      mode: change.executable ? '100755' : '100644',
    });
  }
  const who = {
    ...author,
    timestamp: Math.floor(date.getTime() / 1000),
    timezoneOffset: 0,
  };
  const commit = await writeCommit({
    fs,
    gitdir,
    commit: {
      message,
      tree: await treeOf(gitdir, root),
      parent: [],
      author: who,
      committer: who,
    },
  });
  await writeRef({ fs, gitdir, ref: `refs/heads/${branch}`, value: commit });
}
