import { z } from 'zod';
import { Portal, startPortal } from '../lib/portal';
import { Calls, callsTo } from '../lib/rpc';
import { signInUntilKnown } from '../lib/visitor';
import { Runs } from './runs';
import { Interval, covered, intervalSchema } from './waiting';

/** What each write takes the console, and nothing else does. */
const WRITE_MS = 1000;
const TEMPLATE = 'api-nodejs';
const KILLED_STEP = 'environment';
const RECORDER = 'packages/benchmarks/src/scaffolder/recorder.ts';

const environmentSchema = z.object({
  BENCH_RUNS: z.coerce.number().int().min(1).default(3),
  BENCH_CONCURRENT: z.coerce.number().int().min(1).default(10),
});

const say = (text: string) => process.stderr.write(`bench: ${text}\n`);
const round = (value: number) => Number(value.toFixed(2));
const now = () => performance.timeOrigin + performance.now();
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const valuesOf = (project: string) => ({
  name: project,
  repository: 'api',
  criticality: 'medium',
  environment: 'dev',
  placement: { stage: 'dev', cluster: 'usuel-hp-1' },
  cpu: 1,
  memory: 2,
});

/** A run alone: how long it took, and how much of that the portal did not wait for the platform. */
async function alone(runs: Runs, call: Calls, project: string) {
  await call(z.unknown(), 'take');
  const start = now();
  const id = await runs.start(TEMPLATE, valuesOf(project));
  const steps = new Map<string, Interval>();
  await runs.follow(id, ({ type, body: { stepId, status } }) => {
    if (stepId && status === 'processing') {
      steps.set(stepId, { start: now(), end: now() });
    } else if (stepId && status === 'completed') {
      const step = steps.get(stepId);
      if (step) step.end = now();
    }
    return type === 'completion';
  });
  const span = { start, end: now() };
  const waits = await call(z.array(intervalSchema), 'take');
  const total = span.end - span.start;
  const waited = covered(span, waits);
  say(
    `${project}: ${round(total / 1000)} s, of them ${round(waited / 1000)} s waiting for ${waits.length} requests`,
  );
  for (const [step, during] of steps) {
    const own = during.end - during.start - covered(during, waits);
    say(`  ${step}: ${round(own / 1000)} s of the portal's own`);
  }
  return { total, overhead: total - waited };
}

/** Runs at the same time: milliseconds until the last has ended. */
async function together(runs: Runs, count: number): Promise<number> {
  const start = now();
  const ids = await Promise.all(
    Array.from({ length: count }, (_, index) =>
      runs.start(TEMPLATE, valuesOf(`ensemble${index}`)),
    ),
  );
  // As often as a page would; ten pairs of eyes on every step would be the load.
  await Promise.all(ids.map(id => runs.finish(id, { everyMs: 500 })));
  return now() - start;
}

/** From the start of a new process until a run that was killed in a step is at work again; it must end well. */
async function recovery(portal: Portal, runs: Runs): Promise<number> {
  const id = await runs.start(TEMPLATE, valuesOf('reprise'));
  const atWork = await runs.follow(
    id,
    ({ body }) => body.stepId === KILLED_STEP && body.status === 'processing',
  );
  await portal.killAndStart();
  const start = now();
  await portal.untilReady();
  const ready = now() - start;
  const again = await runs.follow(
    id,
    ({ body }) => body.stepId === KILLED_STEP && body.status === 'processing',
    { after: atWork.id },
  );
  const recovered = now() - start;
  say(
    `recovery: ready after ${round(ready / 1000)} s, the run at work again after ${round(recovered / 1000)} s`,
  );
  await runs.finish(id, { after: again.id });
  return recovered;
}

async function main() {
  const env = environmentSchema.parse(process.env);
  const portal = await startPortal({
    sandboxEnv: {
      SANDBOX_WRITE_DELAY_MS: String(WRITE_MS),
      SANDBOX_TOKEN_TTL_SECONDS: '3600',
      // GitLab tells the portal of pushes, as in `npm start`.
      SANDBOX_WEBHOOK_SECRET: 'sandbox-webhook-secret',
    },
    preload: [RECORDER],
  });
  try {
    const person = await signInUntilKnown(portal.url, 'camille.durand');
    const runs = new Runs(portal.url, person);
    await runs.delegate();
    await runs.untilKnown(TEMPLATE);
    const call = callsTo(portal.backend);
    await call(z.unknown(), 'watch', [person.consoleToken, person.gitlabToken]);

    await alone(runs, call, 'echauffement');
    const singles: Awaited<ReturnType<typeof alone>>[] = [];
    for (let index = 0; index < env.BENCH_RUNS; index += 1) {
      singles.push(await alone(runs, call, `seul${index}`));
    }
    const one = median(singles.map(({ total }) => total));
    const all = await together(runs, env.BENCH_CONCURRENT);
    say(
      `${env.BENCH_CONCURRENT} at once: ${round(all / 1000)} s, ${round((env.BENCH_CONCURRENT * 60_000) / all)} runs a minute; one: ${round(one / 1000)} s`,
    );
    const recovered = await recovery(portal, runs);
    const result = {
      overheadSeconds: round(
        median(singles.map(({ overhead }) => overhead)) / 1000,
      ),
      concurrentRatio: round(all / one),
      recoverySeconds: round(recovered / 1000),
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
  } finally {
    await portal.stop();
  }
}

main().then(
  () => process.exit(0),
  error => {
    say(String(error?.stack ?? error));
    process.exit(1);
  },
);
