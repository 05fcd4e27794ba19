import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import {
  freePort,
  sleep,
  startChild,
  stopChild,
  untilOk,
} from '../lib/children';
import { Calls, callsTo } from '../lib/rpc';

const TOKEN = 'sandbox-portal-console-token-not-for-production1';
const COLD_PASS_SECONDS = 1800;

const progressSchema = z.object({
  startedAt: z.number(),
  known: z.number(),
  unprocessed: z.number(),
  queued: z.number(),
  stitched: z.number(),
});

const healthSchema = z.object({
  eventLoopDelayP99Ms: z.number(),
  rssMb: z.number(),
  count: z.number(),
  mostAtOnce: z.number(),
});

/** What a cold pass took. */
export interface ColdPass extends z.infer<typeof healthSchema> {
  entities: number;
  seconds: number;
}

/** A catalogue backend in a process of its own, on an empty database. */
export interface Portal {
  call: Calls;
  stop(): Promise<void>;
}

/** The `backend.database` of Backstage's configuration. */
export type DatabaseConfig = Record<string, unknown>;

async function configure(
  folder: string,
  sandbox: string,
  database: DatabaseConfig,
) {
  const port = await freePort();
  const file = join(folder, 'app-config.json');
  writeFileSync(
    file,
    JSON.stringify({
      app: { baseUrl: `http://localhost:${port}` },
      backend: {
        baseUrl: `http://localhost:${port}`,
        listen: { port, host: '127.0.0.1' },
        database,
      },
      catalog: {
        // Nothing but the pass is to be measured: no entity is processed again.
        processingInterval: { hours: 6 },
        rules: [{ allow: ['Component', 'API', 'Resource', 'Location'] }],
      },
      integrations: {
        gitlab: [
          {
            host: new URL(sandbox).host,
            baseUrl: sandbox,
            apiBaseUrl: `${sandbox}/api/v4`,
            token: 'sandbox-gitlab-token',
          },
        ],
      },
      cloudPiNative: {
        console: { baseUrl: sandbox, token: TOKEN },
        gitlab: { baseUrl: sandbox, projectsRootDir: 'forge-mi/projects' },
        tools: Object.fromEntries(
          ['sonarqube', 'vault', 'harbor', 'nexus', 'grafana'].map(tool => [
            tool,
            { baseUrl: `${sandbox}/tools/${tool}` },
          ]),
        ),
        catalog: {
          schedule: { frequency: { hours: 6 }, timeout: { minutes: 30 } },
          poll: { hours: 6 },
        },
      },
    }),
  );
  return { file, port };
}

/** Starts the portal's catalogue, or a bare one that hands over the entities of a file. */
export async function startPortal(options: {
  sandbox: string;
  database: DatabaseConfig;
  bareEntities?: string;
}): Promise<Portal> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-benchmark-'));
  const { file, port } = await configure(
    folder,
    options.sandbox,
    options.database,
  );
  const child = startChild(
    'packages/benchmarks/src/catalog/portal.ts',
    ['--config', file],
    {
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      BARE_ENTITIES: options.bareEntities,
    },
  );
  const stop = async () => {
    await stopChild(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilOk(
      `http://127.0.0.1:${port}/.backstage/health/v1/readiness`,
      child,
      120,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { call: callsTo(child), stop };
}

/** Waits until everything that is handed over is processed and stitched. */
export async function coldPass(
  { call }: Portal,
  expected: number,
): Promise<ColdPass> {
  const end = Date.now() + COLD_PASS_SECONDS * 1000;
  while (Date.now() < end) {
    const now = await call(progressSchema, 'progress');
    const done =
      now.known >= expected &&
      now.unprocessed === 0 &&
      now.queued === 0 &&
      now.stitched === now.known;
    if (done) {
      const health = await call(healthSchema, 'health');
      return {
        ...health,
        entities: now.stitched,
        seconds: (Date.now() - now.startedAt) / 1000,
      };
    }
    await sleep(500);
  }
  throw new Error(`the cold pass took more than ${COLD_PASS_SECONDS} s`);
}

const pollSchema = z
  .object({
    startedAt: z.string(),
    durationMs: z.number(),
    outcome: z.string(),
    written: z.number(),
  })
  .nullable();

async function nextPoll({ call }: Portal) {
  const before = await call(pollSchema, 'lastPoll');
  await call(z.unknown(), 'poll');
  for (;;) {
    const poll = await call(pollSchema, 'lastPoll');
    if (poll && poll.startedAt !== before?.startedAt) {
      if (poll.outcome !== 'done') {
        throw new Error(`the poll ended with ${poll.outcome}`);
      }
      return poll;
    }
    await sleep(50);
  }
}

/** A poll that finds nothing to do. */
export async function unchangedPoll(portal: Portal) {
  const { call } = portal;
  await call(z.unknown(), 'watchRows');
  const poll = await nextPoll(portal);
  const rows = await call(z.number(), 'rowsWritten');
  const { count } = await call(healthSchema, 'health');
  await call(z.unknown(), 'unwatchRows');
  return {
    unchangedRequests: count,
    unchangedRowsWritten: rows,
    unchangedSeconds: poll.durationMs / 1000,
  };
}

const projectsSchema = z.array(z.object({ id: z.string(), slug: z.string() }));
const shownSchema = z.array(
  z.object({ metadata: z.object({ description: z.string().optional() }) }),
);

/** Changes one project in a hundred; seconds from the start of the poll that sees it until every one shows. */
export async function changeVisible(
  portal: Portal,
  sandbox: string,
): Promise<number> {
  const ask = async (path: string, body?: object) => {
    const response = await fetch(`${sandbox}/api/v1/projects${path}`, {
      method: body ? 'PUT' : 'GET',
      headers: { 'x-dso-token': TOKEN, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) {
      throw new Error(`the sandbox answered ${response.status} to ${path}`);
    }
    return response.json();
  };
  const projects = projectsSchema.parse(await ask('?filter=all'));
  const changed = projects.filter((_, index) => index % 100 === 0);
  const description = 'Changée pendant la mesure.';
  for (const { id } of changed) {
    await ask(`/${id}`, { description });
  }
  const refs = changed.map(({ slug }) => `system:default/${slug}`);
  const poll = nextPoll(portal);
  for (;;) {
    const shown = shownSchema.parse(
      await portal.call(z.unknown(), 'show', refs),
    );
    if (
      shown.length === refs.length &&
      shown.every(({ metadata }) => metadata.description === description)
    ) {
      const visibleAt = Date.now();
      return (visibleAt - Date.parse((await poll).startedAt)) / 1000;
    }
    await sleep(100);
  }
}

/** A folder for what the two sides of a measure share. */
export function withFolder<T>(work: (folder: string) => Promise<T>) {
  const folder = mkdtempSync(join(tmpdir(), 'portal-benchmark-'));
  mkdirSync(folder, { recursive: true });
  return work(folder).finally(() =>
    rmSync(folder, { recursive: true, force: true }),
  );
}
