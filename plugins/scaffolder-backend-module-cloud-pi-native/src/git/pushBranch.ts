import fs from 'node:fs';
import git, { HttpClient } from 'isomorphic-git';
import { StepError } from '../support/StepError';
import { fetchCommit, toRetrievalFailure } from './fetchFiles';
import { SourceFile } from './sourceFiles';
import { leavesOf, readLeaves, writeLeaves } from './trees';

/** A branch to make, with one commit of these files on top of another branch. */
export interface BranchWish {
  http: HttpClient;
  repositoryUrl: string;
  branch: string;
  files: SourceFile[];
  /** Leave every file alone that is there. */
  addOnly?: boolean;
  message: string;
  author: { name: string; email: string };
  /** An empty folder for Git's own data, outside the workspace. */
  gitdir: string;
}

/** Whether the branch was made, was there with these very files, or is not needed. */
export interface BranchMade {
  state: 'pushed' | 'found' | 'nothing';
  base: string;
}

async function treeOf(gitdir: string, oid: string): Promise<string> {
  return (await git.readCommit({ fs, gitdir, oid })).commit.tree;
}

async function remoteTree(wish: BranchWish): Promise<string | undefined> {
  const { http, repositoryUrl: url, branch, gitdir } = wish;
  const refs = await git.listServerRefs({
    http,
    url,
    prefix: 'refs/heads/',
    protocolVersion: 1,
  });
  if (refs.every(({ ref }) => ref !== `refs/heads/${branch}`)) {
    return undefined;
  }
  const found = await fetchCommit({ ...wish, ref: branch });
  return found && treeOf(gitdir, found.oid);
}

async function pushOnce(wish: BranchWish): Promise<BranchMade> {
  const { http, repositoryUrl: url, branch, gitdir, author } = wish;
  const base = await fetchCommit({ http, repositoryUrl: url, gitdir });
  if (!base) {
    throw new StepError(
      'Le dépôt externe est vide : il n’y a rien à modifier.',
    );
  }
  const before = await treeOf(gitdir, base.oid);
  const there = await readLeaves(gitdir, before);
  const proposed = await leavesOf(gitdir, wish.files);
  const tree = await writeLeaves(
    gitdir,
    // The last of a path wins.
    new Map(wish.addOnly ? [...proposed, ...there] : [...there, ...proposed]),
  );
  if (tree === before) {
    return { state: 'nothing', base: base.ref };
  }
  const made = await remoteTree(wish);
  if (made !== undefined) {
    if (made === tree) {
      return { state: 'found', base: base.ref };
    }
    throw new StepError(
      `La branche « ${branch} » existe déjà dans le dépôt externe et contient autre chose. Rien n’a été modifié : choisissez un autre nom de branche.`,
    );
  }
  const signature = {
    ...author,
    timestamp: Math.floor(Date.now() / 1000),
    timezoneOffset: 0,
  };
  const commit = await git.writeCommit({
    fs,
    gitdir,
    commit: {
      tree,
      parent: [base.oid],
      author: signature,
      committer: signature,
      message: `${wish.message}\n`,
    },
  });
  const ref = `refs/heads/${branch}`;
  await git.writeRef({ fs, gitdir, ref, value: commit, force: true });
  await git.push({ fs, http, gitdir, url, ref, remoteRef: ref, force: false });
  return { state: 'pushed', base: base.ref };
}

/** Makes a branch of a repository. One that is there with these very files is taken up; nothing is forced. */
export async function pushBranch(wish: BranchWish): Promise<BranchMade> {
  try {
    return await pushOnce(wish);
  } catch (error) {
    throw toRetrievalFailure(error);
  }
}
