import { onEnd } from './lib/lifetime.mjs';
import { isTaken, startPart, typescript, waitFor } from './lib/parts.mjs';
import { ensureInstalled } from './lib/setup.mjs';

ensureInstalled();
const env = {};
let sandbox;
if (!process.env.CONSOLE_URL) {
  let port = 4411;
  while (await isTaken(port)) port += 1;
  sandbox = startPart({
    name: 'sandbox',
    args: typescript('packages/sandbox/src/index.ts'),
    env: { SANDBOX_PORT: String(port), SANDBOX_DATA_DIR: '' },
    quiet: true,
  });
  onEnd(() => sandbox.stop());
  const ready = `http://127.0.0.1:${port}/__sandbox/ready`;
  if (!(await waitFor(ready, { part: sandbox }))) {
    console.error(
      'portal: the sandbox did not become ready; the lines above say why.',
    );
    await sandbox.stop();
    process.exit(2);
  }
  env.CONSOLE_URL = `http://localhost:${port}`;
  env.CONSOLE_TOKEN = 'sandbox-portal-console-token-not-for-production1';
}
const suite = startPart({
  name: 'contract suite',
  args: typescript('plugins/cloud-pi-native-node/src/contract/cli.ts'),
  env,
});
const { code } = await suite.exited;
await sandbox?.stop();
process.exit(code ?? 1);
