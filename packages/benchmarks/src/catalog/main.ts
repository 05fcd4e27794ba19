import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { freePort, startChild, stopChild, untilOk } from '../lib/children';
import {
  changeVisible,
  coldPass,
  ColdPass,
  DatabaseConfig,
  startPortal,
  unchangedPoll,
  withFolder,
} from './measure';

/** Systems, teams, environments, locations, components and APIs of a project of the sandbox's ministry. */
const ENTITIES_PER_PROJECT = 1 + 1 + 4 + 5 + 5 + 1;

const environmentSchema = z.object({
  BENCH_POSTGRES_URL: z.string(),
  BENCH_POSTGRES_PROJECTS: z.coerce.number().default(2000),
  BENCH_SQLITE_PROJECTS: z.coerce.number().default(270),
  /** `sqlite` or `postgres`, to measure one of them. */
  BENCH_ONLY: z.string().optional(),
});

const say = (text: string) => process.stderr.write(`bench: ${text}\n`);

const round = (value: number, digits = 1) => Number(value.toFixed(digits));

function report(name: string, pass: ColdPass) {
  say(
    `${name}: ${pass.entities} entities in ${round(pass.seconds)} s (${round(pass.entities / pass.seconds)}/s), event-loop delay p99 ${round(pass.eventLoopDelayP99Ms)} ms, ${round(pass.rssMb, 0)} MB, ${pass.count} requests to the console, ${pass.mostAtOnce} at once at most`,
  );
}

async function withSandbox<T>(
  projects: number,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const sandbox = startChild('packages/sandbox/src/index.ts', [], {
    SANDBOX_PORT: String(port),
    SANDBOX_DATA_DIR: '',
    SANDBOX_MINISTRY_PROJECTS: String(projects),
    SANDBOX_WRITE_DELAY_MS: '0',
  });
  try {
    await untilOk(`${url}/__sandbox/ready`, sandbox, 900);
    return await work(url);
  } finally {
    await stopChild(sandbox);
  }
}

/** Measures one database: the portal on an empty one, then the bare provider on another. */
async function measure(
  name: string,
  projects: number,
  databaseOf: (side: 'portal' | 'bare', folder: string) => DatabaseConfig,
) {
  return withFolder(folder =>
    withSandbox(projects, async sandbox => {
      say(`${name}: a ministry of ${projects} projects is ready`);
      const entities = join(folder, 'entities.json');
      const portal = await startPortal({
        sandbox,
        database: databaseOf('portal', folder),
      });
      let ours: ColdPass;
      let afterwards;
      try {
        ours = await coldPass(portal, projects * ENTITIES_PER_PROJECT);
        report(`${name}, portal`, ours);
        await portal.call(z.number(), 'dump', entities);
        const unchanged = await unchangedPoll(portal);
        const changeVisibleSeconds = await changeVisible(portal, sandbox);
        afterwards = { ...unchanged, changeVisibleSeconds };
        say(`${name}, polls: ${JSON.stringify(afterwards)}`);
      } finally {
        await portal.stop();
      }

      const bare = await startPortal({
        sandbox,
        database: databaseOf('bare', folder),
        bareEntities: entities,
      });
      try {
        const theirs = await coldPass(bare, ours.entities);
        report(`${name}, bare provider`, theirs);
        return {
          entities: ours.entities,
          entitiesPerSecond: round(ours.entities / ours.seconds),
          coldRatio: round(ours.seconds / theirs.seconds, 3),
          unchangedRequests: afterwards.unchangedRequests,
          unchangedRowsWritten: afterwards.unchangedRowsWritten,
          unchangedSeconds: round(afterwards.unchangedSeconds, 2),
          changeVisibleSeconds: round(afterwards.changeVisibleSeconds, 2),
          eventLoopDelayP99Ms: round(ours.eventLoopDelayP99Ms),
          bareEventLoopDelayP99Ms: round(theirs.eventLoopDelayP99Ms),
          rssMb: round(ours.rssMb, 0),
        };
      } finally {
        await bare.stop();
      }
    }),
  );
}

async function main() {
  const env = environmentSchema.parse(process.env);
  const result: Record<string, object> = {};
  if (env.BENCH_ONLY !== 'postgres') {
    result.sqlite = await measure(
      'SQLite',
      env.BENCH_SQLITE_PROJECTS,
      (side, folder) => {
        const directory = join(folder, side);
        mkdirSync(directory, { recursive: true });
        return { client: 'better-sqlite3', connection: { directory } };
      },
    );
  }
  if (env.BENCH_ONLY !== 'sqlite') {
    result.postgres = await measure(
      'PostgreSQL',
      env.BENCH_POSTGRES_PROJECTS,
      side => ({
        client: 'pg',
        prefix: `bench_${side}_`,
        connection: env.BENCH_POSTGRES_URL,
      }),
    );
  }
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

main().then(
  () => process.exit(0),
  error => {
    say(String(error?.stack ?? error));
    process.exit(1);
  },
);
