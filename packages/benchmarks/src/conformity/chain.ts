import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectConformitySchema } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { z } from 'zod';
import {
  freePort,
  sleep,
  startChild,
  stopChild,
  untilOk,
} from '../lib/children';
import { signIn } from '../lib/visitor';

const ROOT = process.cwd();
const GITLAB_TOKEN = 'sandbox-gitlab-token';
const GROUP = 'forge-mi/projects';
const PROJECT = 'littoral';
const REPOSITORY = 'infra';
const FILE = 'templates/service.yaml';
const MEMBER = 'camille.durand';
const STARTED_SECONDS = 300;
const VERDICT_SECONDS = 60;

const fileSchema = z.object({
  content: z
    .string()
    .transform(text => Buffer.from(text, 'base64').toString('utf8')),
});
const commitSchema = z.object({ id: z.string() });

/** What the portal's configuration of the sandbox says, on other ports and folders. */
function configure(folder: string, portal: string, sandbox: string): string {
  const file = join(folder, 'app-config.json');
  for (const name of ['database', 'workspaces', 'kept']) {
    mkdirSync(join(folder, name));
  }
  const { host, port } = new URL(portal);
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
          oidc: {
            development: {
              metadataUrl: `${sandbox}/realms/cloud-pi-native/.well-known/openid-configuration`,
            },
          },
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

/** GitLab, with the token of a service. */
function gitlab(sandbox: string) {
  const call = async <S extends z.ZodType>(
    schema: S,
    path: string,
    body?: object,
  ): Promise<z.infer<S>> => {
    const response = await fetch(`${sandbox}/api/v4${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        'private-token': GITLAB_TOKEN,
        'content-type': 'application/json',
      },
      body: body && JSON.stringify(body),
    });
    return schema.parse(await response.json());
  };
  const project = `/projects/${encodeURIComponent(`${GROUP}/${PROJECT}/${REPOSITORY}`)}/repository`;
  return {
    tellPushes: (url: string) =>
      call(z.unknown(), `/groups/${encodeURIComponent(GROUP)}/hooks`, {
        url,
        token: 'sandbox-webhook-secret',
      }),
    /** Commits the other type of Service; gives the commit. */
    async push(type: string): Promise<string> {
      const file = `${project}/files/${encodeURIComponent(FILE)}?ref=main`;
      const { content } = await call(fileSchema, file);
      const commit = await call(commitSchema, `${project}/commits`, {
        branch: 'main',
        commit_message: `Un Service ${type}`,
        actions: [
          {
            action: 'update',
            file_path: FILE,
            content: content.replace(/type: \w+/, `type: ${type}`),
          },
        ],
      });
      return commit.id;
    },
  };
}

/** Asks until there is an answer. */
async function until<T>(
  seconds: number,
  what: string,
  ask: () => Promise<T | undefined>,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await sleep(50);
  }
  throw new Error(`${what}: not within ${seconds} s`);
}

async function measure(portal: string, sandbox: string, pushes: number) {
  const token = await until(STARTED_SECONDS, 'signing in', async () => {
    const found = await signIn(portal, MEMBER);
    if (!found) await sleep(1000);
    return found;
  });
  /** What the portal says of the repository, for a member of its project. */
  const read = async () => {
    const response = await fetch(
      `${portal}/api/conformity/projects/${PROJECT}`,
      {
        headers: { authorization: `Bearer ${token}` },
      },
    );
    if (!response.ok) return undefined;
    return projectConformitySchema
      .parse(await response.json())
      .repositories.find(one => one.repository === REPOSITORY && one.commit);
  };
  const first = await until(STARTED_SECONDS, 'a first verdict', read);
  const git = gitlab(sandbox);
  await git.tellPushes(`${portal}/api/events/http/gitlab`);

  const seconds: number[] = [];
  let { blocking } = first;
  for (let count = 0; count < pushes; count += 1) {
    const type = blocking > 0 ? 'ClusterIP' : 'NodePort';
    const start = performance.now();
    const commit = await git.push(type);
    const judged = await until(VERDICT_SECONDS, 'a verdict', async () => {
      const now = await read();
      return now?.commit === commit ? now : undefined;
    });
    seconds.push((performance.now() - start) / 1000);
    if (judged.blocking > 0 === blocking > 0) {
      throw new Error(`the verdict on ${commit} did not change`);
    }
    blocking = judged.blocking;
  }
  return seconds;
}

/**
 * The whole chain, in the portal as `npm start` runs it: a commit in GitLab, its
 * webhook, the repository read and judged, and the verdict on that commit in the
 * API. Seconds from push to verdict, for each push; each changes the verdict.
 */
export async function pushToVerdict(pushes: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-benchmark-'));
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const portal = `http://localhost:${port}`;
  const sandbox = `http://localhost:${sandboxPort}`;
  const children = [
    startChild('packages/sandbox/src/index.ts', [], {
      SANDBOX_PORT: String(sandboxPort),
      SANDBOX_DATA_DIR: '',
      SANDBOX_PORTAL_ORIGINS: portal,
    }),
  ];
  try {
    await untilOk(`${sandbox}/__sandbox/ready`, children[0], 60);
    const configs = [
      resolve(ROOT, 'app-config.yaml'),
      resolve(ROOT, 'app-config.sandbox.yaml'),
      configure(folder, portal, sandbox),
    ];
    const backend = startChild(
      'packages/backend/src/index.ts',
      configs.flatMap(file => ['--config', file]),
      { NODE_ENV: 'development', LOG_LEVEL: 'error' },
    );
    children.push(backend);
    await untilOk(
      `${portal}/.backstage/health/v1/readiness`,
      backend,
      STARTED_SECONDS,
    );
    return await measure(portal, sandbox, pushes);
  } finally {
    for (const child of children.reverse()) await stopChild(child);
    rmSync(folder, { recursive: true, force: true });
  }
}
