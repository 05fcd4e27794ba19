import { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, startChild, stopChild, untilOk } from './children';

const ROOT = process.cwd();
const STARTED_SECONDS = 300;

/** Token of a service that may do everything in the sandbox's GitLab. */
export const GITLAB_TOKEN = 'sandbox-gitlab-token';

/** What the portal's configuration of the sandbox says, on other ports and folders. */
function configure(folder: string, portal: string, sandbox: string): string {
  const file = join(folder, 'app-config.json');
  for (const name of ['database', 'workspaces', 'kept']) {
    mkdirSync(join(folder, name));
  }
  const { host, port } = new URL(portal);
  const oidc = `${sandbox}/realms/cloud-pi-native/.well-known/openid-configuration`;
  writeFileSync(
    file,
    JSON.stringify({
      app: { baseUrl: portal },
      backend: {
        baseUrl: portal,
        listen: { port: Number(port), host: '127.0.0.1' },
        cors: { origin: `http://${host}` },
        database: { connection: { directory: join(folder, 'database') } },
        workingDirectory: join(folder, 'workspaces'),
      },
      integrations: {
        gitlab: [
          {
            host: new URL(sandbox).host,
            baseUrl: sandbox,
            apiBaseUrl: `${sandbox}/api/v4`,
            token: GITLAB_TOKEN,
          },
        ],
      },
      auth: {
        providers: {
          oidc: { development: { metadataUrl: oidc } },
          gitlab: { development: { audience: sandbox } },
        },
      },
      cloudPiNative: {
        console: { baseUrl: sandbox },
        gitlab: { baseUrl: sandbox },
        scaffolder: { workspaces: { directory: join(folder, 'kept') } },
      },
    }),
  );
  return file;
}

/** The portal as `npm start` runs it, and its sandbox, on ports and folders of their own. */
export interface Portal {
  url: string;
  sandbox: string;
  /** The portal's process. */
  backend: ChildProcess;
  /** `kill -9`, then a new process; resolves when that one is started, not yet ready. */
  killAndStart(): Promise<void>;
  untilReady(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts both, and waits until the portal is ready. */
export async function startPortal({
  sandboxEnv = {},
  preload = [],
}: {
  sandboxEnv?: NodeJS.ProcessEnv;
  /** Modules that the portal's process loads first. */
  preload?: string[];
} = {}): Promise<Portal> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-benchmark-'));
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const url = `http://localhost:${port}`;
  const sandbox = `http://localhost:${sandboxPort}`;
  const configs = [
    resolve(ROOT, 'app-config.yaml'),
    resolve(ROOT, 'app-config.sandbox.yaml'),
    configure(folder, url, sandbox),
  ].flatMap(file => ['--config', file]);
  const startBackend = () =>
    startChild(
      'packages/backend/src/index.ts',
      configs,
      { NODE_ENV: 'development', LOG_LEVEL: 'error' },
      // What it knows of templates and files is relative to its own folder.
      { cwd: 'packages/backend', preload },
    );
  const platform = startChild('packages/sandbox/src/index.ts', [], {
    SANDBOX_PORT: String(sandboxPort),
    SANDBOX_DATA_DIR: '',
    SANDBOX_PORTAL_ORIGINS: url,
    ...sandboxEnv,
  });
  const portal: Portal = {
    url,
    sandbox,
    backend: platform,
    async killAndStart() {
      const gone = new Promise(done => {
        portal.backend.once('exit', done);
      });
      portal.backend.kill('SIGKILL');
      await gone;
      portal.backend = startBackend();
    },
    untilReady: () =>
      untilOk(
        `${url}/.backstage/health/v1/readiness`,
        portal.backend,
        STARTED_SECONDS,
      ),
    async stop() {
      await stopChild(portal.backend);
      await stopChild(platform);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await untilOk(`${sandbox}/__sandbox/ready`, platform, 60);
    portal.backend = startBackend();
    await portal.untilReady();
    return portal;
  } catch (error) {
    await portal.stop();
    throw error;
  }
}
