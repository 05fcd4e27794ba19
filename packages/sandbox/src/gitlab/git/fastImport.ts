import { git } from './git';
import { isSafePath } from './names';

export interface Person {
  name: string;
  email: string;
}

export type FileChange =
  | { path: string; content: string | Buffer; executable?: boolean }
  | { path: string; deleted: true };

export interface NewCommit {
  branch: string;
  /** Commit to build on; absent for a first commit. */
  from?: string;
  message: string;
  author: Person;
  date: Date;
  changes: readonly FileChange[];
}

const plain = (text: string) => text.replace(/[<>\n\r\0]/g, ' ').trim();

const signature = ({ name, email }: Person, date: Date) =>
  `${plain(name) || 'inconnu'} <${plain(email)}> ${Math.floor(
    date.getTime() / 1000,
  )} +0000`;

const quoted = (path: string) =>
  `"${path.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;

const data = (content: string | Buffer): Buffer => {
  const bytes = Buffer.from(content);
  return Buffer.concat([
    Buffer.from(`data ${bytes.length}\n`),
    bytes,
    Buffer.from('\n'),
  ]);
};

const change = (one: FileChange): Buffer => {
  if (!isSafePath(one.path)) throw new Error(`unsafe path: ${one.path}`);
  if ('deleted' in one) return Buffer.from(`D ${quoted(one.path)}\n`);
  const mode = one.executable ? '100755' : '100644';
  return Buffer.concat([
    Buffer.from(`M ${mode} inline ${quoted(one.path)}\n`),
    data(one.content),
  ]);
};

/** The commits as a stream for `git fast-import`; the second on a branch follows the first. */
export const fastImportStream = (commits: readonly NewCommit[]): Buffer =>
  Buffer.concat(
    commits.flatMap(commit => {
      const who = signature(commit.author, commit.date);
      return [
        Buffer.from(
          `commit refs/heads/${commit.branch}\nauthor ${who}\ncommitter ${who}\n`,
        ),
        data(commit.message),
        Buffer.from(commit.from ? `from ${commit.from}\n` : ''),
        ...commit.changes.map(change),
      ];
    }),
  );

/** Adds commits to a bare repository, all or none, in one process. */
export const importCommits = async (
  directory: string,
  commits: readonly NewCommit[],
): Promise<void> => {
  if (commits.length === 0) return;
  await git(
    directory,
    ['fast-import', '--quiet', '--done', '--date-format=raw'],
    Buffer.concat([fastImportStream(commits), Buffer.from('done\n')]),
  );
};
