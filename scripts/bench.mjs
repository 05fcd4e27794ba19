import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onEnd } from './lib/lifetime.mjs';
import { startPart, typescript } from './lib/parts.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { ensureInstalled, root } from './lib/setup.mjs';

const folder = 'packages/benchmarks/src';
const [name, ...args] = process.argv.slice(2);
const entry = name && `${folder}/${name}/main.ts`;
if (!entry || !existsSync(join(root, entry))) {
  const known = readdirSync(join(root, folder)).filter(one =>
    existsSync(join(root, folder, one, 'main.ts')),
  );
  console.error(
    `portal: say which benchmark to run: npm run bench -- NAME, where NAME is one of: ${known.join(', ')}.`,
  );
  process.exit(2);
}
ensureInstalled();
const postgres = await startPostgres();
const bench = startPart({
  name: 'benchmark',
  args: typescript(entry, ...args),
  env: { BENCH_POSTGRES_URL: postgres.url },
});
const stop = async () => {
  await bench.stop();
  await postgres.stop();
};
onEnd(stop);
const { code } = await bench.exited;
await stop();
process.exit(code ?? 1);
