import fs from 'node:fs';
import { isError } from '@backstage/errors';
import git, { HttpClient } from 'isomorphic-git';
import { StepError } from '../support/StepError';
import { toGitFailure } from './httpClient';
import { MAX_BYTES, MAX_FILES, SourceFile } from './sourceFiles';

/** What to read, and from where. */
export interface Retrieval {
  http: HttpClient;
  repositoryUrl: string;
  /** Branch or tag; the default branch unless told. */
  ref?: string;
  /** An empty folder for Git's own data, outside the workspace. */
  gitdir: string;
}

/** The files of one commit. */
export interface Retrieved {
  /** Absent for a repository without a commit. */
  commit?: string;
  files: SourceFile[];
  /** Links and submodules, which are left out. */
  skipped: string[];
}

const tooLarge = () =>
  new StepError(
    'Le dépôt est trop grand pour le portail : 10 000 fichiers et 100 Mio au plus.',
  );

/** Counts what is in a tree, folders too: a few objects can make one without end. */
export function entryCount(): () => void {
  let entries = 0;
  return () => {
    entries += 1;
    if (entries > 5 * MAX_FILES) {
      throw tooLarge();
    }
  };
}

const unsafeName = () =>
  new StepError(
    'Le dépôt contient un fichier dont le nom n’est pas accepté : il n’a pas été lu.',
  );

/** What a failed reading means to a user. */
export function toRetrievalFailure(error: unknown, ref = 'HEAD'): Error {
  const name = isError(error) ? error.name : '';
  // isomorphic-git refuses most of such names by itself.
  if (name === 'UnsafeFilepathError') {
    return unsafeName();
  }
  return name === 'NotFoundError'
    ? new StepError(`« ${ref} » n’existe pas dans le dépôt.`)
    : toGitFailure(error);
}

/** Refuses a pack that is larger than what could be kept of it. */
function bounded(http: HttpClient): HttpClient {
  return {
    async request(request) {
      const response = await http.request(request);
      const { body } = response;
      let bytes = 0;
      return {
        ...response,
        body:
          body &&
          (async function* limit() {
            for await (const chunk of body) {
              bytes += chunk.byteLength;
              if (bytes > MAX_BYTES) {
                throw tooLarge();
              }
              yield chunk;
            }
          })(),
      };
    },
  };
}

// Git's own servers refuse such names; a hostile one may not.
const isSafeName = (name: string) =>
  name !== '' &&
  name !== '.' &&
  name !== '..' &&
  name.toLowerCase() !== '.git' &&
  !/[/\\\p{Cc}]/u.test(name);

async function readFiles(gitdir: string, commit: string): Promise<Retrieved> {
  const files: SourceFile[] = [];
  const skipped: string[] = [];
  let bytes = 0;
  const count = entryCount();
  const cache = {};
  const walk = async (oid: string, prefix: string): Promise<void> => {
    const { tree } = await git.readTree({ fs, gitdir, oid, cache });
    for (const { path: name, type, mode, oid: id } of tree) {
      count();
      const path = `${prefix}${name}`;
      if (!isSafeName(name)) {
        throw unsafeName();
      }
      if (type === 'tree') {
        await walk(id, `${path}/`);
      } else if (type === 'blob' && mode !== '120000') {
        const { blob } = await git.readBlob({ fs, gitdir, oid: id, cache });
        bytes += blob.byteLength;
        if (files.length >= MAX_FILES || bytes > MAX_BYTES) {
          throw tooLarge();
        }
        files.push({ path, executable: mode === '100755', content: blob });
      } else {
        skipped.push(path);
      }
    }
  };
  await walk(commit, '');
  return { commit, files, skipped };
}

/** The branch that a repository shows first; undefined for an empty one. */
async function defaultRef(
  http: HttpClient,
  url: string,
): Promise<string | undefined> {
  const refs = await git.listServerRefs({
    http,
    url,
    protocolVersion: 1,
    symrefs: true,
  });
  const head = refs.find(({ ref }) => ref === 'HEAD');
  const branches = refs.filter(({ ref }) => ref.startsWith('refs/heads/'));
  const main =
    branches.find(({ ref }) => ref === head?.target) ??
    branches.find(({ oid }) => oid === head?.oid) ??
    branches[0];
  return main?.ref.replace('refs/heads/', '');
}

/** Has Git's folder hold the last commit of a branch or tag; undefined for an empty repository. */
export async function fetchCommit(
  retrieval: Retrieval,
): Promise<{ oid: string; ref: string } | undefined> {
  const { repositoryUrl: url, gitdir } = retrieval;
  const http = bounded(retrieval.http);
  const ref = retrieval.ref ?? (await defaultRef(http, url));
  if (ref === undefined) {
    return undefined;
  }
  await git.init({ fs, gitdir, bare: true, defaultBranch: 'main' });
  await git.addRemote({ fs, gitdir, remote: 'origin', url, force: true });
  const { fetchHead } = await git.fetch({
    fs,
    http,
    gitdir,
    remote: 'origin',
    ref,
    singleBranch: true,
    depth: 1,
    tags: false,
  });
  if (!fetchHead) {
    throw new StepError(`« ${ref} » n’existe pas dans le dépôt.`);
  }
  const { oid } = await git.readCommit({ fs, gitdir, oid: fetchHead });
  return { oid, ref };
}

/** Reads the last commit of a branch or tag; the history is left where it is. */
export async function fetchFiles(retrieval: Retrieval): Promise<Retrieved> {
  try {
    const found = await fetchCommit(retrieval);
    return found
      ? await readFiles(retrieval.gitdir, found.oid)
      : { files: [], skipped: [] };
  } catch (error) {
    throw toRetrievalFailure(error, retrieval.ref);
  }
}
