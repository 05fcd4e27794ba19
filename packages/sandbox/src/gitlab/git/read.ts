import { git } from './git';
import { isSafePath, isSafeRef } from './names';

export interface GitObject {
  id: string;
  type: string;
  size: number;
}

export interface TreeEntry {
  id: string;
  name: string;
  type: 'tree' | 'blob' | 'commit';
  path: string;
  mode: string;
}

/** What git knows of several names, asked in one process. */
const lookUp = async (
  directory: string,
  names: readonly string[],
): Promise<(GitObject | undefined)[]> => {
  const answer = await git(
    directory,
    ['cat-file', '--batch-check'],
    `${names.join('\n')}\n`,
  );
  return answer
    .toString('utf8')
    .split('\n')
    .slice(0, names.length)
    .map(line => {
      const [, id, type, size] =
        /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(line) ?? [];
      return id && type ? { id, type, size: Number(size) } : undefined;
    });
};

/** The commit that a branch, a tag, `HEAD` or a commit's id stands for. */
export const resolveCommit = async (
  directory: string,
  ref: string,
): Promise<string | undefined> => {
  if (!isSafeRef(ref)) return undefined;
  const asId = /^[0-9a-f]{7,40}$/.test(ref) || ref === 'HEAD' ? [ref] : [];
  const found = await lookUp(
    directory,
    [`refs/heads/${ref}`, `refs/tags/${ref}`, ...asId].map(
      name => `${name}^{commit}`,
    ),
  );
  return found.find(Boolean)?.id;
};

/** What is at a path in a commit; the root where the path is empty. */
export const objectAt = async (
  directory: string,
  commit: string,
  path: string,
): Promise<GitObject | undefined> => {
  if (path !== '' && !isSafePath(path)) return undefined;
  const [found] = await lookUp(directory, [`${commit}:${path}`]);
  return found;
};

export const readBlob = (directory: string, id: string): Promise<Buffer> =>
  git(directory, ['cat-file', 'blob', id]);

/** The entries of a tree, folders first; `undefined` where there is none. */
export const readTree = async (
  directory: string,
  commit: string,
  path: string,
  recursive = false,
): Promise<TreeEntry[] | undefined> => {
  const tree = await objectAt(directory, commit, path);
  if (tree?.type !== 'tree') return undefined;
  const listing = await git(directory, [
    'ls-tree',
    '-z',
    ...(recursive ? ['-r', '-t'] : []),
    tree.id,
  ]);
  const entries = listing
    .toString('utf8')
    .split('\0')
    .flatMap((line): TreeEntry[] => {
      const [, mode, type, id, name] =
        /^(\d+) (tree|blob|commit) ([0-9a-f]{40})\t(.+)$/s.exec(line) ?? [];
      if (!mode || !id || !name) return [];
      return [
        {
          id,
          name: name.slice(name.lastIndexOf('/') + 1),
          type: type === 'tree' || type === 'commit' ? type : 'blob',
          path: path ? `${path}/${name}` : name,
          mode,
        },
      ];
    });
  return entries.sort(
    (a, b) => Number(b.type === 'tree') - Number(a.type === 'tree'),
  );
};

export interface Branch {
  name: string;
  commit: string;
}

export const listBranches = async (directory: string): Promise<Branch[]> => {
  const out = await git(directory, [
    'for-each-ref',
    '--format=%(objectname) %(refname:lstrip=2)',
    'refs/heads/',
  ]);
  return out
    .toString('utf8')
    .split('\n')
    .flatMap(line => {
      const space = line.indexOf(' ');
      return space < 0
        ? []
        : [{ commit: line.slice(0, space), name: line.slice(space + 1) }];
    });
};

export const branchHead = async (
  directory: string,
  name: string,
): Promise<string | undefined> =>
  (await listBranches(directory)).find(branch => branch.name === name)?.commit;
