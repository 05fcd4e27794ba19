import fs from 'node:fs';
import git, { HttpClient } from 'isomorphic-git';
import { StepError } from '../support/StepError';
import { toGitFailure } from './httpClient';
import { SourceFile } from './sourceFiles';
import { writeFiles } from './trees';

/** How far back an earlier, interrupted publication is looked for. */
const HISTORY_DEPTH = 20;

/** What to publish, and where. */
export interface Publication {
  http: HttpClient;
  repositoryUrl: string;
  branch: string;
  files: SourceFile[];
  message: string;
  author: { name: string; email: string };
  /** An empty folder for Git's own data, outside the workspace. */
  gitdir: string;
}

type Remote =
  | { state: 'empty' }
  | { state: 'published'; commit: string }
  | { state: 'other' };

/** Compares the remote with a tree, also if commits were added since it was published. */
async function inspect(
  publication: Publication,
  tree: string,
): Promise<Remote> {
  const { http, repositoryUrl: url, branch, gitdir } = publication;
  const refs = await git.listServerRefs({
    http,
    url,
    prefix: 'refs/heads/',
    protocolVersion: 1,
  });
  if (refs.length === 0) {
    return { state: 'empty' };
  }
  if (!refs.some(({ ref }) => ref === `refs/heads/${branch}`)) {
    return { state: 'other' };
  }
  await git.addRemote({ fs, gitdir, remote: 'origin', url, force: true });
  const { fetchHead } = await git.fetch({
    fs,
    http,
    gitdir,
    remote: 'origin',
    ref: branch,
    singleBranch: true,
    depth: HISTORY_DEPTH,
    tags: false,
  });
  if (!fetchHead) {
    return { state: 'other' };
  }
  const history = await git.log({
    fs,
    gitdir,
    ref: fetchHead,
    depth: HISTORY_DEPTH,
  });
  const same = history.find(({ commit }) => commit.tree === tree);
  return same ? { state: 'published', commit: same.oid } : { state: 'other' };
}

async function push(publication: Publication, tree: string): Promise<string> {
  const { http, repositoryUrl: url, branch, gitdir, author } = publication;
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
      parent: [],
      author: signature,
      committer: signature,
      message: `${publication.message}\n`,
    },
  });
  const ref = `refs/heads/${branch}`;
  await git.writeRef({ fs, gitdir, ref, value: commit, force: true });
  await git.push({ fs, http, gitdir, url, ref, remoteRef: ref, force: false });
  return commit;
}

/**
 * Publishes files as the first commit of an empty repository. A repository that
 * holds exactly these files already is left alone, so that it can be asked again;
 * any other content is refused, and nothing is ever forced.
 */
export async function publish(
  publication: Publication,
): Promise<{ commit: string; pushed: boolean }> {
  const { gitdir, branch } = publication;
  try {
    await git.init({ fs, gitdir, bare: true, defaultBranch: branch });
    const tree = await writeFiles(gitdir, publication.files);
    const before = await inspect(publication, tree);
    if (before.state === 'published') {
      return { commit: before.commit, pushed: false };
    }
    if (before.state === 'other') {
      throw new StepError(
        `Le dépôt contient déjà autre chose que ce qui doit être publié sur la branche « ${branch} ». Rien n’a été modifié : choisissez un autre nom de dépôt, ou videz celui-ci dans GitLab.`,
      );
    }
    try {
      return { commit: await push(publication, tree), pushed: true };
    } catch (error) {
      // The answer may be lost and the push done; or another run was faster.
      const after = await inspect(publication, tree).catch(() => undefined);
      if (after?.state === 'published') {
        return { commit: after.commit, pushed: true };
      }
      throw error;
    }
  } catch (error) {
    throw toGitFailure(error);
  }
}
