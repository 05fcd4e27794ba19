import fs from 'node:fs';
import git, { TreeEntry } from 'isomorphic-git';
import { entryCount } from './fetchFiles';
import { SourceFile } from './sourceFiles';

/** What is at a path of a tree. */
export type Leaf = Pick<TreeEntry, 'mode' | 'oid' | 'type'>;

type Folder = Map<string, Folder | TreeEntry>;

async function writeFolder(gitdir: string, folder: Folder): Promise<string> {
  const tree: TreeEntry[] = [];
  for (const [path, item] of folder) {
    tree.push(
      item instanceof Map
        ? {
            mode: '040000',
            path,
            oid: await writeFolder(gitdir, item),
            type: 'tree',
          }
        : item,
    );
  }
  return git.writeTree({ fs, gitdir, tree });
}

/** Writes the tree that holds these leaves, by their paths. */
export function writeLeaves(
  gitdir: string,
  leaves: Iterable<[path: string, leaf: Leaf]>,
): Promise<string> {
  const root: Folder = new Map();
  for (const [path, leaf] of leaves) {
    const parts = path.split('/');
    const name = parts.pop() ?? path;
    let folder = root;
    for (const part of parts) {
      const known = folder.get(part);
      const next: Folder = known instanceof Map ? known : new Map();
      folder.set(part, next);
      folder = next;
    }
    folder.set(name, { ...leaf, path: name });
  }
  return writeFolder(gitdir, root);
}

/** Writes the contents of files. */
export async function leavesOf(
  gitdir: string,
  files: SourceFile[],
): Promise<Map<string, Leaf>> {
  const leaves = new Map<string, Leaf>();
  for (const { path, content, executable } of files) {
    leaves.set(path, {
      mode: executable ? '100755' : '100644',
      oid: await git.writeBlob({ fs, gitdir, blob: content }),
      type: 'blob',
    });
  }
  return leaves;
}

/** Writes the tree that holds files. */
export async function writeFiles(
  gitdir: string,
  files: SourceFile[],
): Promise<string> {
  return writeLeaves(gitdir, await leavesOf(gitdir, files));
}

/** Every leaf below a tree, by its path. */
export async function readLeaves(
  gitdir: string,
  tree: string,
  prefix = '',
  count = entryCount(),
): Promise<Array<[path: string, leaf: Leaf]>> {
  const entries = await git.readTree({ fs, gitdir, oid: tree });
  const leaves: Array<[string, Leaf]> = [];
  for (const { path, mode, oid, type } of entries.tree) {
    count();
    if (type === 'tree') {
      leaves.push(
        ...(await readLeaves(gitdir, oid, `${prefix}${path}/`, count)),
      );
    } else {
      leaves.push([`${prefix}${path}`, { mode, oid, type }]);
    }
  }
  return leaves;
}
