import { ChildProcess, fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Files, readTree } from './files';
import { git } from './git';
import { ROOT } from './paths';

const READY = /The sandbox is ready: (\S+)/;
const REDIRECT = 'http://localhost:7007/api/auth/oidc/handler/frame';
const GITLAB_TOKEN = 'sandbox-gitlab-token';
const PROJECTS = 'forge-mi/projects';
const LOGIN = 'camille.durand';

/** The simulated platform, as the harness uses it. */
export interface Sandbox {
  url: string;
  projectsRootDir: string;
  gitlabToken: string;
  /** The access token of the developer who runs the templates. */
  signIn(): Promise<string>;
  /** Where Git finds a repository, with the right to write. */
  cloneUrl(project: string, repository: string): string;
  /** What a branch of a repository holds, the default one unless told. */
  read(project: string, repository: string, branch?: string): Promise<Files>;
  /** The commit that the default branch is at first, then every other. */
  commitsOf(project: string, repository: string): Promise<string[]>;
  stop(): void;
}

const addressOf = (child: ChildProcess) =>
  new Promise<string>((found, failed) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, url] = READY.exec(said) ?? [];
      if (url) found(url);
    });
    child.once('exit', code => failed(new Error(`The sandbox ended: ${code}`)));
  });

/** Follows redirects with cookies, as a browser would, until another site. */
function createBrowser(site: string) {
  const cookies = new Map<string, string>();
  return async function visit(
    url: string,
    init?: RequestInit,
  ): Promise<string> {
    if (!url.startsWith(site)) return url;
    const cookie = [...cookies].map(([key, value]) => `${key}=${value}`);
    const response = await fetch(url, {
      ...init,
      headers: { cookie: cookie.join('; ') },
      redirect: 'manual',
    });
    for (const one of response.headers.getSetCookie()) {
      const [, key, value] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      if (key !== undefined) cookies.set(key, value);
    }
    const location = response.headers.get('location');
    return location ? visit(new URL(location, url).href) : url;
  };
}

async function signIn(url: string, login: string): Promise<string> {
  const realm = `${url}/realms/cloud-pi-native`;
  const { authorization_endpoint: authorize, token_endpoint: exchange } = z
    .object({ authorization_endpoint: z.url(), token_endpoint: z.url() })
    .parse(
      await (await fetch(`${realm}/.well-known/openid-configuration`)).json(),
    );
  const verifier = randomBytes(32).toString('base64url');
  const request = new URLSearchParams({
    client_id: 'portal',
    redirect_uri: REDIRECT,
    response_type: 'code',
    scope: 'openid profile email',
    state: 'harness',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const visit = createBrowser(url);
  const form = await visit(`${authorize}?${request}`);
  const back = await visit(form, {
    method: 'POST',
    body: new URLSearchParams({ login, password: 'sandbox' }),
  });
  const response = await fetch(exchange, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa('portal:sandbox-portal-secret')}`,
    },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: new URL(back).searchParams.get('code') ?? '',
      redirect_uri: REDIRECT,
      code_verifier: verifier,
    }),
  });
  return z.object({ access_token: z.string() }).parse(await response.json())
    .access_token;
}

async function read(from: string, branch?: string): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'templates-clone-'));
  try {
    const which = branch === undefined ? [] : ['--branch', branch];
    await git(folder, 'clone', '--quiet', ...which, from, 'clone');
    return readTree(join(folder, 'clone'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The commit that the default branch is at first, then every other. */
async function commitsOf(from: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'templates-log-'));
  try {
    await git(folder, 'clone', '--quiet', '--bare', from, '.');
    const list = (...args: string[]) => git(folder, 'rev-list', ...args);
    // An empty repository has none.
    const head = await list('--max-count=1', 'HEAD').catch(() => '');
    const said = `${head}\n${await list('--all')}`;
    return [...new Set(said.split('\n').filter(Boolean))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Starts the sandbox as a program of its own. */
export async function startSandbox(): Promise<Sandbox> {
  const child = fork(join(ROOT, 'packages/sandbox/src/index.ts'), [], {
    env: {
      ...process.env,
      SANDBOX_PORT: '0',
      SANDBOX_DATA_DIR: '',
      SANDBOX_WRITE_DELAY_MS: '0',
      SANDBOX_TOKEN_TTL_SECONDS: '3600',
    },
    execArgv: [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
    ],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const stop = () => {
    child.kill('SIGKILL');
  };
  try {
    const url = await addressOf(child);
    const cloneUrl = (project: string, repository: string) => {
      const from = new URL(`${url}/${PROJECTS}/${project}/${repository}.git`);
      from.username = 'oauth2';
      from.password = GITLAB_TOKEN;
      return from.href;
    };
    let token: Promise<string> | undefined;
    return {
      url,
      projectsRootDir: PROJECTS,
      gitlabToken: GITLAB_TOKEN,
      signIn: () => {
        token ??= signIn(url, LOGIN);
        return token;
      },
      cloneUrl,
      read: (project, repository, branch) =>
        read(cloneUrl(project, repository), branch),
      commitsOf: (project, repository) =>
        commitsOf(cloneUrl(project, repository)),
      stop,
    };
  } catch (error) {
    stop();
    throw error;
  }
}
