import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onEnd } from './lib/lifetime.mjs';
import { requirePorts, startPart, typescript, waitFor } from './lib/parts.mjs';
import { ensureInstalled, root } from './lib/setup.mjs';

const started = Date.now();
const config = ['app-config.yaml', 'app-config.sandbox.yaml'].flatMap(file => [
  '--config',
  join(root, file),
]);
const cli = join(root, 'node_modules/@backstage/cli/bin/backstage-cli');

const plan = [
  {
    name: 'sandbox',
    port: 4400,
    ready: 'http://127.0.0.1:4400/__sandbox/ready',
    args: () => typescript('packages/sandbox/src/index.ts'),
    env: {
      SANDBOX_DATA_DIR: join(root, '.sandbox'),
      SANDBOX_PORT: '4400',
      SANDBOX_PORTAL_ORIGINS: 'http://localhost:7007',
      SANDBOX_WEBHOOK_SECRET: 'sandbox-webhook-secret',
    },
  },
  {
    name: 'backend',
    port: 7007,
    ready: 'http://127.0.0.1:7007/.backstage/health/v1/readiness',
    cwd: join(root, 'packages/backend'),
    args: () => [cli, 'package', 'start', ...config],
  },
  {
    name: 'frontend',
    port: 3000,
    ready: 'http://127.0.0.1:3000/',
    cwd: join(root, 'packages/app'),
    args: () => [cli, 'package', 'start', ...config],
    env: { BROWSER: 'none' },
  },
];

await requirePorts(plan);
ensureInstalled();
mkdirSync(join(root, '.portal', 'workspaces'), { recursive: true });

const parts = [];
let stopping = false;
async function stopAll(code) {
  if (stopping) return;
  stopping = true;
  await Promise.all(parts.map(part => part.stop()));
  process.exit(code);
}
onEnd(reason => stopAll(reason === 'orphaned' ? 1 : 0));

for (const { name, cwd, args, env } of plan) {
  const part = startPart({ name, cwd, args: args(), env });
  parts.push(part);
  part.exited.then(({ code, signal }) => {
    if (stopping) return;
    console.error(
      `portal: the ${name} has stopped (${signal ?? `exit code ${code}`}); its last lines above say why. Everything else is being stopped too.`,
    );
    stopAll(1);
  });
}

/** The development servers outlive what they run: a part that no longer answers is named. */
function watch(part, url) {
  let misses = 0;
  setInterval(async () => {
    if (stopping) return;
    misses = (await waitFor(url, { part, seconds: 5 })) ? 0 : misses + 1;
    if (misses === 2) {
      console.error(
        `portal: the ${part.name} no longer answers; the lines above say why. It restarts when its code is mended; otherwise stop with Ctrl-C and start again.`,
      );
    }
  }, 15_000).unref();
}

const answers = await Promise.all(
  plan.map((one, index) => waitFor(one.ready, { part: parts[index] })),
);
if (!stopping) {
  plan.forEach((one, index) => {
    if (!answers[index]) {
      console.error(
        `portal: the ${one.name} did not become ready; the lines above say why.`,
      );
    }
    watch(parts[index], one.ready);
  });
}
if (!stopping && answers.every(Boolean)) {
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    [
      '',
      `portal: ready after ${seconds} s`,
      '  portal    http://localhost:3000  (sign in as camille.durand, password: sandbox)',
      '  sandbox   http://localhost:4400  (console, GitLab, sign-in and the tools)',
      '  stop with Ctrl-C; to begin anew, delete the folders .portal and .sandbox',
      '',
    ].join('\n'),
  );
}
