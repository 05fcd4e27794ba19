import { createHash } from 'node:crypto';
import { SourceFile } from '../git/sourceFiles';
import { StepError } from '../support/StepError';
import { CommitAction, GitlabApi, MergeRequest, TreeFile } from './GitlabApi';
import { GitAnswerError } from '../git/httpClient';

const MAX_BYTES = 10 * 1024 * 1024;

/** What to propose, and on which branch. */
export interface Proposal {
  branch: string;
  /** The repository's default branch unless told. */
  target?: string;
  files: SourceFile[];
  /** Leave every file alone that is there, whatever is in it. */
  addOnly?: boolean;
  message: string;
}

/** Wraps what writes, and nothing else, so that the audit tells of writes only. */
export type Audited = <T>(write: () => Promise<T>) => Promise<T>;

/** A branch that holds the proposal; without a commit where the target holds it already. */
export interface Proposed {
  target: string;
  commit: string;
  state: 'committed' | 'found' | 'nothing';
}

/** What Git calls a content. */
export function blobId(content: Uint8Array): string {
  return createHash('sha1')
    .update(`blob ${content.byteLength}\0`)
    .update(content)
    .digest('hex');
}

/** What a commit must do for a branch to hold the files. Nothing is removed. */
export function changesOf(
  files: SourceFile[],
  existing: TreeFile[],
): CommitAction[] {
  const known = new Map(existing.map(file => [file.path, file]));
  return files.flatMap(({ path, content, executable }): CommitAction[] => {
    const found = known.get(path);
    const chmod: CommitAction = {
      action: 'chmod',
      file_path: path,
      execute_filemode: executable,
    };
    // A new file is an ordinary one until its mode is changed.
    const mode = (found?.executable ?? false) === executable ? [] : [chmod];
    if (found?.blob === blobId(content)) {
      return mode;
    }
    const written: CommitAction = {
      action: found ? 'update' : 'create',
      file_path: path,
      content: Buffer.from(content).toString('base64'),
      encoding: 'base64',
    };
    return [written, ...mode];
  });
}

function checkSize(actions: CommitAction[]): void {
  const bytes = actions.reduce(
    (sum, { content }) => sum + (content?.length ?? 0),
    0,
  );
  if (bytes > MAX_BYTES) {
    throw new StepError(
      'La proposition est trop grande : 10 Mio de fichiers modifiés au plus.',
    );
  }
}

/**
 * Makes a branch with one commit. A branch that holds these very files is taken
 * up; one that differs is somebody's, and is left alone.
 */
export async function commitProposal(
  api: GitlabApi,
  { branch, target: wanted, files: all, addOnly, message }: Proposal,
  audited: Audited,
): Promise<Proposed> {
  const target = wanted ?? (await api.defaultBranch());
  const base = target && (await api.branchHead(target));
  if (!target || !base) {
    throw new StepError(
      wanted
        ? `La branche « ${wanted} » n’existe pas dans le dépôt.`
        : 'Le dépôt est vide : publiez-y d’abord une première version.',
    );
  }
  if (branch === target) {
    throw new StepError(
      `La branche de la proposition doit être une autre que « ${target} ».`,
    );
  }
  const existing = await api.listFiles(target);
  const there = new Set(existing.map(({ path }) => path));
  const files = addOnly ? all.filter(({ path }) => !there.has(path)) : all;
  const actions = changesOf(files, existing);
  if (actions.length === 0) {
    return { target, commit: base, state: 'nothing' };
  }
  const find = async (): Promise<Proposed | 'other' | 'merged' | undefined> => {
    const head = await api.branchHead(branch);
    if (!head) {
      return undefined;
    }
    if (changesOf(files, await api.listFiles(branch)).length > 0) {
      return 'other';
    }
    // The target has changed since: its merge request would tell of no change.
    const requests = await api.listMergeRequests(branch, target);
    if (requests.some(one => one.state === 'merged' && one.head === head)) {
      return 'merged';
    }
    // It may hold these files and more, which nobody asked to propose.
    const proposed = new Set(files.map(({ path }) => path));
    const changed = await api.changedPaths(target, branch);
    return changed?.every(path => proposed.has(path))
      ? { target, commit: head, state: 'found' }
      : 'other';
  };
  const found = await find();
  if (found === 'other') {
    throw new StepError(
      `La branche « ${branch} » existe déjà et contient autre chose. Rien n’a été modifié : choisissez un autre nom de branche, ou supprimez celle-ci dans GitLab.`,
    );
  }
  if (found === 'merged') {
    throw new StepError(
      `La branche « ${branch} » a déjà été fusionnée, et « ${target} » a changé depuis. Rien n’a été modifié : supprimez cette branche dans GitLab, puis cliquez sur « Reprendre ».`,
    );
  }
  if (found) {
    return found;
  }
  checkSize(actions);
  return audited(async (): Promise<Proposed> => {
    try {
      const commit = await api.commitOnNewBranch({
        branch,
        startBranch: target,
        message,
        actions,
      });
      return { target, commit, state: 'committed' };
    } catch (error) {
      // The answer may be lost and the commit made; or another run was faster.
      const after = await find().catch(() => undefined);
      if (typeof after !== 'object') {
        throw error;
      }
      return { ...after, state: 'committed' };
    }
  });
}

/**
 * The merge request of the branch: found open, found merged with this very
 * commit (a reviewer may be faster than a run that resumes), or made.
 */
export async function openMergeRequest(
  api: GitlabApi,
  request: {
    source: string;
    target: string;
    title: string;
    description: string;
    commit: string;
  },
  audited: Audited,
): Promise<MergeRequest & { created: boolean }> {
  const find = async () => {
    const known = await api.listMergeRequests(request.source, request.target);
    return (
      known.find(({ state }) => state === 'opened') ??
      known.find(
        ({ state, head }) => state === 'merged' && head === request.commit,
      )
    );
  };
  const existing = await find();
  if (existing) {
    return { ...existing, created: false };
  }
  return audited(async () => {
    try {
      return { ...(await api.createMergeRequest(request)), created: true };
    } catch (error) {
      const made = await find().catch(() => undefined);
      if (!made) {
        throw error;
      }
      // One that another run opened meanwhile is refused as a conflict.
      const conflict = error instanceof GitAnswerError && error.status === 409;
      return { ...made, created: !conflict };
    }
  });
}
