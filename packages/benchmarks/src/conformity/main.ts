import { requirements } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { z } from 'zod';
import { startChild, stopChild } from '../lib/children';
import { callsTo } from '../lib/rpc';
import { pushToVerdict } from './chain';

const environmentSchema = z.object({
  BENCH_REPOSITORIES: z.coerce.number().int().min(1).default(1000),
  BENCH_PUSHES: z.coerce.number().int().min(1).default(5),
  /** `engine` or `portal`, to measure one of them. */
  BENCH_ONLY: z.string().optional(),
});

const engineSchema = z.object({
  rules: z.number(),
  repositoriesPerSecond: z.number(),
  medianMs: z.number(),
  p99Ms: z.number(),
  rssMb: z.number(),
});

const HELM_REPOSITORIES = 20;

const say = (text: string) => process.stderr.write(`bench: ${text}\n`);

const round = (value: number, digits = 1) => Number(value.toFixed(digits));

/** The engine, in a process of its own. */
async function engine(repositories: number) {
  const child = startChild('packages/benchmarks/src/conformity/engine.ts', [], {
    NODE_ENV: 'production',
  });
  try {
    const call = callsTo(child);
    const figures = await call(engineSchema, 'judge', repositories);
    say(
      `engine: ${repositories} repositories, ${round(figures.repositoriesPerSecond)}/s, median ${round(figures.medianMs)} ms, p99 ${round(figures.p99Ms)} ms, ${round(figures.rssMb, 0)} MB`,
    );
    const helmMs = await call(z.number().nullable(), 'helm', HELM_REPOSITORIES);
    say(
      helmMs === null
        ? 'Helm: there is no helm in the path, its rendering is not timed'
        : `Helm: ${round(helmMs)} ms for a chart of three environments`,
    );
    return {
      rules: figures.rules,
      requirements: requirements.length,
      repositoriesPerSecond: round(figures.repositoriesPerSecond),
      p99Ms: round(figures.p99Ms),
      rssMb: round(figures.rssMb, 0),
      helmMs: helmMs === null ? null : round(helmMs),
    };
  } finally {
    await stopChild(child);
  }
}

/** The whole chain; the slowest push is what counts. */
async function portal(pushes: number) {
  const seconds = await pushToVerdict(pushes);
  say(
    `portal: from push to verdict ${seconds.map(one => round(one, 2)).join(', ')} s`,
  );
  return { pushToVerdictSeconds: round(Math.max(...seconds), 2) };
}

async function main() {
  const env = environmentSchema.parse(process.env);
  const result = {
    ...(env.BENCH_ONLY !== 'portal' && (await engine(env.BENCH_REPOSITORIES))),
    ...(env.BENCH_ONLY !== 'engine' && (await portal(env.BENCH_PUSHES))),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

main().then(
  () => process.exit(0),
  error => {
    say(String(error?.stack ?? error));
    process.exit(1);
  },
);
