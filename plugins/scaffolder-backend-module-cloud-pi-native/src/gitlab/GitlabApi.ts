import { z } from 'zod';
import { GitAnswerError } from '../git/httpClient';
import { GitlabCall, GitlabTransport } from './transport';

/** A merge request, as far as a step tells of it. */
export interface MergeRequest {
  iid: number;
  state: string;
  webUrl: string;
  targetBranch: string;
  /** Last commit that it proposes. */
  head?: string;
}

/** A file of a branch: where it is and what Git calls its content. */
export interface TreeFile {
  path: string;
  blob: string;
  executable: boolean;
}

/** One file of a commit to make; its content is in base64. */
export interface CommitAction {
  action: 'create' | 'update' | 'chmod';
  file_path: string;
  content?: string;
  encoding?: 'base64';
  /** GitLab reads it for `chmod` only. */
  execute_filemode?: boolean;
  /** GitLab refuses the change of a file that was changed since. */
  last_commit_id?: string;
}

/** GitLab, for one repository, as a user. */
export interface GitlabApi {
  defaultBranch(): Promise<string | undefined>;
  /** The branch's last commit; undefined where there is no such branch. */
  branchHead(branch: string): Promise<string | undefined>;
  /** Addresses of those who wrote its commits; none where there is no such repository. */
  listAuthors(): Promise<string[]>;
  /** Addresses that GitLab knows the user by. */
  ownEmails(): Promise<string[]>;
  /** Every file of a branch. */
  listFiles(branch: string): Promise<TreeFile[]>;
  /** A text of a branch, and the last commit that changed it; undefined where there is no such file. */
  readFile(
    path: string,
    branch: string,
  ): Promise<{ text: string; lastCommit: string } | undefined>;
  /** Makes one commit on top of a branch. */
  commitOnBranch(commit: {
    branch: string;
    message: string;
    actions: CommitAction[];
  }): Promise<string>;
  /** Makes a branch out of another one, with one commit on top. */
  commitOnNewBranch(commit: {
    branch: string;
    startBranch: string;
    message: string;
    actions: CommitAction[];
  }): Promise<string>;
  /** Paths that a branch changed since it left another; undefined where GitLab gave up comparing. */
  changedPaths(from: string, to: string): Promise<string[] | undefined>;
  /** The merge requests of a branch into another, the newest first. */
  listMergeRequests(source: string, target: string): Promise<MergeRequest[]>;
  createMergeRequest(request: {
    source: string;
    target: string;
    title: string;
    description: string;
  }): Promise<MergeRequest>;
}

const PAGE = 100;
/** A repository of more files than this is none of a template's. */
const MAX_PAGES = 200;

const mergeRequestSchema = z
  .object({
    iid: z.number(),
    state: z.string(),
    web_url: z.url({ protocol: /^https?$/ }),
    target_branch: z.string(),
    sha: z.string().nullish(),
  })
  .transform(({ iid, state, web_url, target_branch, sha }) => ({
    iid,
    state,
    webUrl: web_url,
    targetBranch: target_branch,
    head: sha ?? undefined,
  }));

const fileSchema = z.object({
  content: z.base64(),
  last_commit_id: z.string(),
});

const comparisonSchema = z.object({
  compare_timeout: z.boolean().default(false),
  diffs: z.array(z.object({ old_path: z.string(), new_path: z.string() })),
});

const treeSchema = z.array(
  z.object({
    id: z.string(),
    type: z.string(),
    path: z.string(),
    mode: z.string(),
  }),
);

const authorsSchema = z.array(z.object({ author_email: z.string() }));

const userSchema = z.object({
  email: z.string().nullish(),
  commit_email: z.string().nullish(),
});

async function orNothing<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof GitAnswerError && error.status === 404) {
      return undefined;
    }
    throw error;
  }
}

/** The calls that a merge request needs, on the repository at a path. */
export function createGitlabApi(
  send: GitlabTransport,
  projectPath: string,
): GitlabApi {
  const project = `/projects/${encodeURIComponent(projectPath)}`;
  const call = <S extends z.ZodType>(
    path: string,
    schema: S,
    more: Partial<GitlabCall<S>> = {},
  ) => send({ method: 'GET', path: `${project}${path}`, schema, ...more });

  return {
    defaultBranch: async () =>
      (await call('', z.object({ default_branch: z.string().nullish() })))
        .default_branch ?? undefined,
    branchHead: branch =>
      orNothing(async () => {
        const { commit } = await call(
          `/repository/branches/${encodeURIComponent(branch)}`,
          z.object({ commit: z.object({ id: z.string() }) }),
        );
        return commit.id;
      }),
    async listAuthors() {
      const authors = new Set<string>();
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const query = {
          all: 'true',
          per_page: String(PAGE),
          page: String(page),
        };
        const commits = await orNothing(() =>
          call('/repository/commits', authorsSchema, { query }),
        );
        commits?.forEach(({ author_email }) => authors.add(author_email));
        if ((commits?.length ?? 0) < PAGE) {
          break;
        }
      }
      return [...authors];
    },
    async ownEmails() {
      const { email, commit_email } = await send({
        method: 'GET',
        path: '/user',
        schema: userSchema,
      });
      return [email, commit_email].flatMap(one => one ?? []);
    },
    readFile: (path, branch) =>
      orNothing(async () => {
        const { content, last_commit_id } = await call(
          `/repository/files/${encodeURIComponent(path)}`,
          fileSchema,
          { query: { ref: branch } },
        );
        return {
          text: Buffer.from(content, 'base64').toString('utf8'),
          lastCommit: last_commit_id,
        };
      }),
    commitOnBranch: async ({ branch, message, actions }) => {
      const { id } = await call(
        '/repository/commits',
        z.object({ id: z.string() }),
        {
          method: 'POST',
          body: { branch, commit_message: message, actions },
        },
      );
      return id;
    },
    async listFiles(branch) {
      const files: TreeFile[] = [];
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const entries = await call('/repository/tree', treeSchema, {
          query: {
            ref: branch,
            recursive: 'true',
            per_page: String(PAGE),
            page: String(page),
          },
        });
        for (const { type, path, id, mode } of entries) {
          // Folders say nothing, and what is a link or a submodule is never equal.
          if (type !== 'tree') {
            const regular = mode === '100644' || mode === '100755';
            const blob = regular ? id : '';
            files.push({ path, blob, executable: mode === '100755' });
          }
        }
        if (entries.length < PAGE) {
          break;
        }
      }
      return files;
    },
    commitOnNewBranch: async ({ branch, startBranch, message, actions }) => {
      const { id } = await call(
        '/repository/commits',
        z.object({ id: z.string() }),
        {
          method: 'POST',
          body: {
            branch,
            start_branch: startBranch,
            commit_message: message,
            actions,
          },
        },
      );
      return id;
    },
    async changedPaths(from, to) {
      const { compare_timeout, diffs } = await call(
        '/repository/compare',
        comparisonSchema,
        { query: { from, to } },
      );
      return compare_timeout
        ? undefined
        : diffs.flatMap(({ old_path, new_path }) => [old_path, new_path]);
    },
    listMergeRequests: (source, target) =>
      call('/merge_requests', z.array(mergeRequestSchema), {
        query: {
          state: 'all',
          source_branch: source,
          target_branch: target,
          per_page: String(PAGE),
        },
      }),
    createMergeRequest: ({ source, target, title, description }) =>
      call('/merge_requests', mergeRequestSchema, {
        method: 'POST',
        body: {
          source_branch: source,
          target_branch: target,
          title,
          description,
        },
      }),
  };
}
