import { onEnd } from './lib/lifetime.mjs';
import { requirePorts, startPart, typescript } from './lib/parts.mjs';
import { ensureInstalled } from './lib/setup.mjs';

const port = Number(process.env.SANDBOX_PORT ?? 4400);
await requirePorts([{ name: 'sandbox', port }]);
ensureInstalled();
const sandbox = startPart({
  name: 'sandbox',
  args: typescript('packages/sandbox/src/index.ts', ...process.argv.slice(2)),
  env: { SANDBOX_PORT: String(port) },
});
onEnd(() => sandbox.stop());
const { code } = await sandbox.exited;
process.exit(code ?? 0);
