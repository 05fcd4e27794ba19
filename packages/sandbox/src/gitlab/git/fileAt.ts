import fs from 'node:fs';
import { Errors, readBlob, readCommit, resolveRef } from 'isomorphic-git';
import { isSafePath, isSafeRef } from './names';
import { resolveCommit } from './read';

/** A file as a commit has it. */
export interface FileAt {
  commit: string;
  /** True where the commit is the branch's first: it touched every file. */
  isFirst: boolean;
  blob: string;
  content: Buffer;
}

const REFS = [
  (ref: string) => `refs/heads/${ref}`,
  (ref: string) => `refs/tags/${ref}`,
];

const isId = (ref: string) => /^[0-9a-f]{40}$/.test(ref);
const isShortId = (ref: string) => /^[0-9a-f]{7,39}$/.test(ref);

async function commitOf(
  gitdir: string,
  ref: string,
): Promise<string | undefined> {
  if (isId(ref)) return ref;
  const names =
    ref === 'HEAD' ? ['HEAD'] : REFS.map(fullNameOf => fullNameOf(ref));
  for (const name of names) {
    try {
      return await resolveRef({ fs, gitdir, ref: name });
    } catch (error) {
      if (!(error instanceof Errors.NotFoundError)) throw error;
    }
  }
  return isShortId(ref) ? resolveCommit(gitdir, ref) : undefined;
}

/**
 * Reads one file of a repository without a process: a catalogue that reads
 * thousands of repositories asks for nothing else.
 *
 * @returns which of the two is missing, where one is
 */
export async function fileAt(
  gitdir: string,
  ref: string,
  path: string,
): Promise<FileAt | 'no commit' | 'no file'> {
  if (!isSafeRef(ref)) return 'no commit';
  const oid = await commitOf(gitdir, ref);
  if (!oid) return 'no commit';
  if (!isSafePath(path)) return 'no file';
  // Objects that are read once more are not inflated and hashed once more.
  const cache = {};
  try {
    const { oid: commit, commit: content } = await readCommit({
      fs,
      gitdir,
      oid,
      cache,
    });
    const blob = await readBlob({
      fs,
      gitdir,
      oid: commit,
      filepath: path,
      cache,
    });
    return {
      commit,
      isFirst: content.parent.length === 0,
      blob: blob.oid,
      content: Buffer.from(blob.blob),
    };
  } catch (error) {
    if (
      error instanceof Errors.NotFoundError ||
      error instanceof Errors.ObjectTypeError
    ) {
      return 'no file';
    }
    throw error;
  }
}
