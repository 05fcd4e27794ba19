import { join } from 'node:path';
import { onEnd } from './lib/lifetime.mjs';
import { startPart } from './lib/parts.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { ensureInstalled, root } from './lib/setup.mjs';

ensureInstalled();
const postgres = await startPostgres();
const jest = startPart({
  name: 'tests',
  args: [
    join(root, 'node_modules/@backstage/cli/bin/backstage-cli'),
    'repo',
    'test',
    '--watch=false',
    '--maxWorkers=2',
    // A test that hangs is told of; one on a slow machine is waited for.
    '--testTimeout=60000',
    // Before the reporters, which would take paths of tests for theirs.
    ...process.argv.slice(2),
    '--reporters=default',
    `--reporters=${join(root, 'scripts/lib/closingLine.cjs')}`,
  ],
  env: {
    CI: 'true',
    BACKSTAGE_TEST_DISABLE_DOCKER: '1',
    BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING: postgres.url,
  },
});
const stop = async () => {
  await jest.stop();
  await postgres.stop();
};
onEnd(stop);
const { code } = await jest.exited;
await stop();
process.exit(code ?? 1);
