import { onEnd } from './lib/lifetime.mjs';
import { startPart, typescript } from './lib/parts.mjs';
import { ensureInstalled } from './lib/setup.mjs';

// Software templates, run for real against the sandbox: see the package's README.
ensureInstalled();
const harness = startPart({
  name: 'templates',
  args: typescript(
    'packages/templates-harness/src/main.ts',
    ...process.argv.slice(2),
  ),
});
onEnd(() => harness.stop());
const { code } = await harness.exited;
process.exit(code ?? 1);
