import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onEnd } from './lib/lifetime.mjs';
import { startPart } from './lib/parts.mjs';
import { ensureInstalled, root } from './lib/setup.mjs';

const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
if (!existsSync(chromium)) {
  console.error(
    `portal: the browser journeys need Chromium at ${chromium}. Install it (apt-get install chromium), or set CHROMIUM_PATH, then run the command again.`,
  );
  process.exit(1);
}
ensureInstalled();

async function run(name, args, cwd = root) {
  const part = startPart({ name, args, cwd });
  onEnd(() => part.stop());
  const { code } = await part.exited;
  if (code !== 0) process.exit(code ?? 1);
}

if (!process.env.E2E_SKIP_BUILD) {
  await run(
    'build of the frontend',
    [
      join(root, 'node_modules/@backstage/cli/bin/backstage-cli'),
      'package',
      'build',
    ],
    join(root, 'packages/app'),
  );
}
await run('journeys', [
  join(root, 'node_modules/@playwright/test/cli.js'),
  'test',
  ...process.argv.slice(2),
]);
process.exit(0);
