import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';

/** A Git server over real bare repositories, for one user. */
export interface GitServer {
  url: string;
  /** Password that the server takes. */
  token: string;
  requests: Array<{ method: string; url: string; headers: string }>;
  /** Answers instead of Git while set; undefined lets the request through. */
  intercept?: (
    req: IncomingMessage,
    res: ServerResponse,
  ) => 'answered' | 'cut-after' | undefined;
  create(path: string): void;
  git(path: string, ...args: string[]): string;
  close(): Promise<void>;
}

function serve(
  root: string,
  req: IncomingMessage,
  res: ServerResponse,
  cut: boolean,
): void {
  const url = new URL(req.url ?? '/', 'http://localhost');
  const backend = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: req.method,
      CONTENT_TYPE: req.headers['content-type'] ?? '',
      GIT_PROTOCOL: String(req.headers['git-protocol'] ?? ''),
      REMOTE_USER: 'camille',
    },
  });
  req.pipe(backend.stdin);
  const chunks: Buffer[] = [];
  backend.stdout.on('data', chunk => chunks.push(chunk));
  backend.on('close', () => {
    if (cut) {
      req.socket.destroy();
      return;
    }
    const answer = Buffer.concat(chunks);
    const end = answer.indexOf('\r\n\r\n');
    for (const line of answer.subarray(0, end).toString().split('\r\n')) {
      const [name, value] = line.split(': ');
      if (name === 'Status') {
        res.statusCode = Number(value.split(' ')[0]);
      } else {
        res.setHeader(name, value);
      }
    }
    res.end(answer.subarray(end + 4));
  });
}

/** Starts a {@link GitServer} on a free port of the loopback. */
export async function startGitServer(root: string): Promise<GitServer> {
  const token = 'canary-gitlab-token';
  const git = (path: string, ...args: string[]) =>
    execFileSync('git', args, {
      cwd: join(root, `${path}.git`),
      encoding: 'utf8',
    }).trim();
  const self: GitServer = {
    url: '',
    token,
    requests: [],
    create(path) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      execFileSync('git', [
        'init',
        '--quiet',
        '--bare',
        '--initial-branch=main',
        join(root, `${path}.git`),
      ]);
      git(path, 'config', 'http.receivepack', 'true');
    },
    git,
    close: async () => {},
  };
  const server = createServer((req, res) => {
    self.requests.push({
      method: req.method ?? '',
      url: req.url ?? '',
      headers: JSON.stringify(req.headers),
    });
    const expected = `Basic ${Buffer.from(`oauth2:${token}`).toString('base64')}`;
    const verdict = self.intercept?.(req, res);
    if (verdict === 'answered') {
      return;
    }
    if (req.headers.authorization !== expected) {
      res.writeHead(401).end();
      return;
    }
    serve(root, req, res, verdict === 'cut-after');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  self.url = `http://127.0.0.1:${port}`;
  self.close = () =>
    new Promise(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return self;
}
