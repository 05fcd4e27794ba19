import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';

/** Answers of the console and of GitLab to who is behind a token. */
export interface FakePlatform {
  url: string;
  /** What `GET /api/v1/auth` answers, by bearer token; 401 for others. */
  consoleUsers: Map<string, object>;
  /** What `GET /api/v4/user` answers, by bearer token; 401 for others. */
  gitlabUsers: Map<string, object>;
  /** Redirects GitLab's answers, where set. */
  gitlabRedirect?: string;
  /** Paths that were asked, in order. */
  calls: string[];
  close(): Promise<void>;
}

export async function startFakePlatform(): Promise<FakePlatform> {
  const platform: FakePlatform = {
    url: '',
    consoleUsers: new Map(),
    gitlabUsers: new Map(),
    calls: [],
    close: async () => {},
  };
  const server: Server = createServer((req, res) => {
    platform.calls.push(req.url ?? '');
    const token = req.headers.authorization?.replace(/^Bearer /, '') ?? '';
    const isGitlab = req.url === '/api/v4/user';
    if (isGitlab && platform.gitlabRedirect) {
      res.writeHead(302, { location: platform.gitlabRedirect }).end();
      return;
    }
    const users = isGitlab ? platform.gitlabUsers : platform.consoleUsers;
    const user = users.get(token);
    res
      .writeHead(user ? 200 : 401, { 'content-type': 'application/json' })
      .end(JSON.stringify(user ?? { message: 'Not authenticated' }));
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  platform.url = `http://127.0.0.1:${port}`;
  platform.close = async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  };
  return platform;
}
