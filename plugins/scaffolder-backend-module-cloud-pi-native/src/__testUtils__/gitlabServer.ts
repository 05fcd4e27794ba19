import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { text } from 'node:stream/consumers';
import { hashBlob } from 'isomorphic-git';
import { z } from 'zod';

interface File {
  content: string;
  executable: boolean;
}

interface Branch {
  /** What it was when it left another branch. */
  base?: Map<string, File>;
  commits: string[];
  files: Map<string, File>;
}

interface Request {
  method: string;
  url: string;
  body: string;
}

const commitSchema = z.object({
  branch: z.string(),
  start_branch: z.string().optional(),
  commit_message: z.string(),
  actions: z.array(
    z.object({
      action: z.enum(['create', 'update', 'chmod']),
      file_path: z.string(),
      content: z.string().optional(),
      execute_filemode: z.boolean().optional(),
      last_commit_id: z.string().optional(),
    }),
  ),
});

const mergeRequestSchema = z.object({
  source_branch: z.string(),
  target_branch: z.string(),
  title: z.string(),
  description: z.string(),
});

type MergeRequest = z.infer<typeof mergeRequestSchema> & {
  iid: number;
  state: string;
  web_url: string;
  sha?: string;
};

type Answer = [status: number, json: unknown];

/** The part of GitLab's API that a merge request needs, in memory, for one repository and user. */
export interface GitlabServer {
  url: string;
  /** Token that the server takes. */
  token: string;
  requests: Request[];
  branches: Map<string, Branch>;
  messages: string[];
  mergeRequests: MergeRequest[];
  /** Who wrote its commits. */
  authors: string[];
  /** Whether it gives up comparing branches. */
  compareTimeout?: boolean;
  /** Answers instead while set; `cut-after` does what is asked, then cuts the connection. */
  intercept?: (
    req: IncomingMessage,
    res: ServerResponse,
  ) => 'answered' | 'cut-after' | undefined;
  close(): Promise<void>;
}

async function treeOf({ files }: Branch) {
  return Promise.all(
    [...files].map(async ([path, { content, executable }]) => ({
      id: (await hashBlob({ object: content })).oid,
      type: 'blob',
      path,
      mode: executable ? '100755' : '100644',
    })),
  );
}

function commit(server: GitlabServer, body: string): Answer {
  const { branch, start_branch, commit_message, actions } = commitSchema.parse(
    JSON.parse(body),
  );
  const existing = server.branches.get(branch);
  const start = start_branch ? server.branches.get(start_branch) : existing;
  if (!start || (start_branch && existing)) {
    return [400, { message: `A branch called '${branch}' already exists` }];
  }
  const files = new Map(start.files);
  for (const { action, file_path: path, ...more } of actions) {
    const found = files.get(path);
    const stale =
      more.last_commit_id !== undefined &&
      more.last_commit_id !== start.commits.at(-1);
    if ((action === 'create') === Boolean(found) || stale) {
      return [400, { message: 'A file with this name is or is not there' }];
    }
    files.set(path, {
      content:
        more.content === undefined
          ? (found?.content ?? '')
          : Buffer.from(more.content, 'base64').toString(),
      executable:
        action === 'chmod'
          ? more.execute_filemode === true
          : (found?.executable ?? false),
    });
  }
  const id = String(server.messages.length + 1).padStart(40, 'c');
  server.messages.push(commit_message);
  server.branches.set(branch, {
    files,
    commits: [...start.commits, id],
    base: existing ? existing.base : start.files,
  });
  return [201, { id }];
}

function openMergeRequest(server: GitlabServer, body: string): Answer {
  const request = mergeRequestSchema.parse(JSON.parse(body));
  const twin = server.mergeRequests.some(
    one =>
      one.state === 'opened' && one.source_branch === request.source_branch,
  );
  if (twin) {
    return [409, { message: ['Another open merge request already exists'] }];
  }
  const iid = server.mergeRequests.length + 1;
  const web_url = `${server.url}/forge/projects/demo/api/-/merge_requests/${iid}`;
  const sha = server.branches.get(request.source_branch)?.commits.at(-1);
  const made = { ...request, iid, state: 'opened', web_url, sha };
  server.mergeRequests.push(made);
  return [201, made];
}

async function answer(
  server: GitlabServer,
  method: string,
  url: URL,
  body: string,
): Promise<Answer> {
  if (url.pathname === '/api/v4/user') {
    return [200, { email: 'camille@gitlab.example.org', commit_email: null }];
  }
  const [, repository, route = ''] =
    /^\/api\/v4\/projects\/([^/]+)(\/.*)?$/.exec(url.pathname) ?? [];
  const path = decodeURIComponent(repository ?? '');
  if (!/^forge\/projects\/(demo|demarches)\/api$/.test(path)) {
    return [404, { message: '404 Project Not Found' }];
  }
  if (method === 'POST') {
    return route === '/merge_requests'
      ? openMergeRequest(server, body)
      : commit(server, body);
  }
  const query = (name: string) => url.searchParams.get(name) ?? '';
  if (route === '/merge_requests') {
    return [
      200,
      server.mergeRequests.filter(
        one =>
          one.source_branch === query('source_branch') &&
          one.target_branch === query('target_branch'),
      ),
    ];
  }
  if (route === '/repository/commits') {
    const page = Number(query('page')) - 1;
    const size = Number(query('per_page'));
    const shown = server.authors.slice(page * size, (page + 1) * size);
    return [200, shown.map(author_email => ({ author_email }))];
  }
  if (route === '/repository/tree') {
    const branch = server.branches.get(query('ref'));
    const page = Number(query('page')) - 1;
    const size = Number(query('per_page'));
    const tree = branch ? await treeOf(branch) : [];
    return [200, tree.slice(page * size, (page + 1) * size)];
  }
  if (route === '/repository/compare') {
    const to = server.branches.get(query('to'));
    const base = to?.base ?? server.branches.get(query('from'))?.files;
    const diffs = [...(to?.files ?? [])]
      .filter(([one, file]) => !isDeepStrictEqual(base?.get(one), file))
      .map(([one]) => ({ old_path: one, new_path: one }));
    return [200, { diffs, compare_timeout: server.compareTimeout }];
  }
  const asked = /^\/repository\/files\/(.+)$/.exec(route)?.[1];
  if (asked) {
    const branch = server.branches.get(query('ref'));
    const file = branch?.files.get(decodeURIComponent(asked));
    return file
      ? [
          200,
          {
            content: Buffer.from(file.content).toString('base64'),
            last_commit_id: branch?.commits.at(-1),
          },
        ]
      : [404, { message: '404 File Not Found' }];
  }
  const name = /^\/repository\/branches\/(.+)$/.exec(route)?.[1];
  if (name) {
    const branch = server.branches.get(decodeURIComponent(name));
    return branch
      ? [200, { commit: { id: branch.commits.at(-1) } }]
      : [404, { message: '404 Branch Not Found' }];
  }
  return [200, { default_branch: server.branches.size > 0 ? 'main' : null }];
}

/** Starts a {@link GitlabServer}, whose `main` holds some files. */
export async function startGitlabServer(
  files: Record<string, string>,
): Promise<GitlabServer> {
  const main: Branch = {
    commits: ['a'.repeat(40)],
    files: new Map(
      Object.entries(files).map(([path, content]) => [
        path,
        { content, executable: false },
      ]),
    ),
  };
  const self: GitlabServer = {
    url: '',
    token: 'canary-gitlab-token',
    requests: [],
    branches: new Map([['main', main]]),
    messages: [],
    mergeRequests: [],
    authors: [],
    close: async () => {},
  };
  const server = createServer(async (req, res) => {
    const body = await text(req);
    const url = new URL(req.url ?? '/', self.url);
    self.requests.push({
      method: req.method ?? '',
      url: req.url ?? '',
      body,
    });
    const verdict = self.intercept?.(req, res);
    if (verdict === 'answered') {
      return;
    }
    const known = req.headers.authorization === `Bearer ${self.token}`;
    const [status, json] = known
      ? await answer(self, req.method ?? '', url, body)
      : [401, { message: '401 Unauthorized' }];
    if (verdict === 'cut-after') {
      req.socket.destroy();
      return;
    }
    res.writeHead(status, { 'content-type': 'application/json' });
    res.end(JSON.stringify(json));
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  self.url = `http://127.0.0.1:${port}`;
  self.close = () =>
    new Promise(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return self;
}
