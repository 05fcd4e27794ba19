import { ChildProcess, spawn } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../../..');

/** Ports of the journeys, apart from those of `npm start`, so that both can run. */
const SANDBOX_PORT = Number(process.env.E2E_SANDBOX_PORT ?? 4460);
const BACKEND_PORT = Number(process.env.E2E_PORTAL_PORT ?? 7067);

export const sandboxUrl = `http://localhost:${SANDBOX_PORT}`;
export const portalUrl = `http://localhost:${BACKEND_PORT}`;

/** The portal's own console token, as the sandbox knows it. */
export const consoleToken = 'sandbox-portal-console-token-not-for-production1';

export interface StackOptions {
  /** Life of an access token, in seconds; the sandbox's default is five minutes. */
  tokenTtlSeconds?: number;
  /** How long the console's writes take; the sandbox's default is 150 ms. */
  writeDelayMs?: number;
  /** After how long a run without a sign of life is taken up; ten seconds where absent. */
  staleSeconds?: number;
}

/** The sandbox and the built portal, on a world and a database of their own. */
export class Stack {
  readonly folder = mkdtempSync(join(tmpdir(), 'portal-e2e-'));
  readonly logFile = join(this.folder, 'portal.log');
  private sandbox?: ChildProcess;
  private backend?: ChildProcess;

  constructor(private readonly options: StackOptions = {}) {}

  async start(): Promise<void> {
    mkdirSync(join(this.folder, 'database'));
    mkdirSync(join(this.folder, 'workspaces'));
    writeFileSync(this.configFile, JSON.stringify(this.config(), null, 2));
    this.sandbox = this.run('packages/sandbox', [], {
      SANDBOX_PORT: String(SANDBOX_PORT),
      SANDBOX_DATA_DIR: join(this.folder, 'sandbox'),
      SANDBOX_PORTAL_ORIGINS: portalUrl,
      SANDBOX_WEBHOOK_SECRET: 'sandbox-webhook-secret',
      SANDBOX_TOKEN_TTL_SECONDS: String(this.options.tokenTtlSeconds ?? 300),
      SANDBOX_WRITE_DELAY_MS: String(this.options.writeDelayMs ?? 150),
    });
    await waitFor(`${sandboxUrl}/__sandbox/ready`, 90);
    await this.startBackend();
  }

  async startBackend(): Promise<void> {
    this.backend = this.run(
      'packages/backend',
      ['app-config.yaml', 'app-config.sandbox.yaml']
        .map(file => join(root, file))
        .concat(this.configFile)
        .flatMap(file => ['--config', file]),
      { NODE_ENV: 'development' },
    );
    await waitFor(`${portalUrl}/.backstage/health/v1/readiness`, 120);
  }

  /** `kill -9`: nothing of the backend gets a chance to tidy up. */
  async killBackend(): Promise<void> {
    await kill(this.backend, 'SIGKILL');
  }

  async stopBackend(): Promise<void> {
    await kill(this.backend, 'SIGTERM');
  }

  async stop(): Promise<void> {
    await this.stopBackend();
    await kill(this.sandbox, 'SIGTERM');
    if (!process.env.E2E_KEEP) {
      rmSync(this.folder, { recursive: true, force: true });
    }
  }

  private get configFile() {
    return join(this.folder, 'app-config.e2e.json');
  }

  private run(pkg: string, args: string[], env: NodeJS.ProcessEnv) {
    const child = spawn(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        join(root, pkg, 'src/index.ts'),
        ...args,
      ],
      { cwd: join(root, pkg), env: { ...process.env, ...env } },
    );
    const log = (chunk: Buffer) => appendFileSync(this.logFile, chunk);
    child.stdout.on('data', log);
    child.stderr.on('data', log);
    return child;
  }

  private config() {
    return {
      app: { baseUrl: portalUrl },
      backend: {
        baseUrl: portalUrl,
        listen: { port: BACKEND_PORT },
        cors: { origin: portalUrl },
        database: {
          client: 'better-sqlite3',
          connection: { directory: join(this.folder, 'database') },
        },
        workingDirectory: join(this.folder, 'workspaces'),
      },
      integrations: {
        gitlab: [
          {
            host: `localhost:${SANDBOX_PORT}`,
            baseUrl: sandboxUrl,
            apiBaseUrl: `${sandboxUrl}/api/v4`,
            token: 'sandbox-gitlab-token',
          },
        ],
      },
      auth: {
        providers: {
          oidc: {
            development: {
              metadataUrl: `${sandboxUrl}/realms/cloud-pi-native/.well-known/openid-configuration`,
            },
          },
          gitlab: { development: { audience: sandboxUrl } },
        },
      },
      ...(this.options.staleSeconds && {
        scaffolder: {
          taskRecovery: {
            staleTimeout: { seconds: this.options.staleSeconds },
          },
        },
      }),
      techdocs: {
        publisher: {
          type: 'local',
          local: { publishDirectory: join(this.folder, 'techdocs') },
        },
      },
      // What is found follows the catalogue and the documents, which come as the journey begins.
      search: {
        collators: {
          catalog: {
            schedule: {
              frequency: { seconds: 15 },
              timeout: { minutes: 1 },
              initialDelay: { seconds: 5 },
            },
          },
          techdocs: {
            schedule: {
              frequency: { seconds: 15 },
              timeout: { minutes: 1 },
              initialDelay: { seconds: 10 },
            },
          },
        },
      },
      cloudPiNative: {
        console: { baseUrl: sandboxUrl },
        gitlab: { baseUrl: sandboxUrl },
        tools: Object.fromEntries(
          ['sonarqube', 'vault', 'harbor', 'nexus', 'grafana'].map(tool => [
            tool,
            { baseUrl: `${sandboxUrl}/tools/${tool}` },
          ]),
        ),
        scaffolder: {
          // No forge is reachable from here.
          externalSources: { unreachable: 'warn' },
          workspaces: { directory: join(this.folder, 'kept-workspaces') },
        },
      },
    };
  }
}

async function kill(child: ChildProcess | undefined, signal: NodeJS.Signals) {
  if (!child || child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  const exited = new Promise(done => child.once('exit', done));
  child.kill(signal);
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await exited;
  clearTimeout(late);
}

async function waitFor(url: string, seconds: number) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(3000) });
      if (answer.ok) {
        return;
      }
    } catch {
      // Not there yet.
    }
    await new Promise(done => setTimeout(done, 250));
  }
  throw new Error(`${url} did not answer within ${seconds} s`);
}
