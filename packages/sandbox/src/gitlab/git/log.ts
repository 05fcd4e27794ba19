import { git } from './git';
import { isSafePath } from './names';

export interface Commit {
  id: string;
  parents: string[];
  authorName: string;
  authorEmail: string;
  authoredAt: string;
  committerName: string;
  committerEmail: string;
  committedAt: string;
  title: string;
  message: string;
}

const FIELDS = [
  '%H',
  '%P',
  '%an',
  '%ae',
  '%aI',
  '%cn',
  '%ce',
  '%cI',
  '%s',
  '%B',
];

const parse = (record: string): Commit => {
  const [
    id = '',
    parents = '',
    authorName = '',
    authorEmail = '',
    authoredAt = '',
    committerName = '',
    committerEmail = '',
    committedAt = '',
    title = '',
    message = '',
  ] = record.split('\x1f');
  return {
    id,
    parents: parents.split(' ').filter(Boolean),
    authorName,
    authorEmail,
    authoredAt,
    committerName,
    committerEmail,
    committedAt,
    title,
    message,
  };
};

export interface LogOptions {
  /** A commit’s id, or a range of two: `<old>..<new>`; never text of a user. */
  of: string;
  path?: string;
  since?: string;
  until?: string;
  skip?: number;
  limit: number;
}

const isDate = (text: string | undefined): text is string =>
  text !== undefined && !Number.isNaN(Date.parse(text));

/** Commits, newest first. */
export const log = async (
  directory: string,
  options: LogOptions,
): Promise<Commit[]> => {
  const { of, path, since, until, skip = 0, limit } = options;
  if (path && !isSafePath(path)) return [];
  const out = await git(directory, [
    'log',
    '-z',
    `--format=${FIELDS.join('%x1f')}`,
    `--skip=${skip}`,
    `--max-count=${limit}`,
    ...(isDate(since) ? [`--since=${new Date(since).toISOString()}`] : []),
    ...(isDate(until) ? [`--until=${new Date(until).toISOString()}`] : []),
    of,
    '--',
    ...(path ? [path] : []),
  ]);
  return out.toString('utf8').split('\0').filter(Boolean).map(parse);
};

export const countCommits = async (
  directory: string,
  of: string,
): Promise<number> => Number(await git(directory, ['rev-list', '--count', of]));

export interface ChangedFiles {
  added: string[];
  modified: string[];
  removed: string[];
}

/** The files that a commit touched. */
export const changedFiles = async (
  directory: string,
  commit: string,
): Promise<ChangedFiles> => {
  const out = await git(directory, [
    'diff-tree',
    '-r',
    '-z',
    '--root',
    '--no-commit-id',
    '--no-renames',
    '--name-status',
    commit,
  ]);
  const parts = out.toString('utf8').split('\0').filter(Boolean);
  const changes: ChangedFiles = { added: [], modified: [], removed: [] };
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const path = parts[i + 1] ?? '';
    if (parts[i] === 'A') changes.added.push(path);
    else if (parts[i] === 'D') changes.removed.push(path);
    else changes.modified.push(path);
  }
  return changes;
};
