import { startPart, typescript } from './lib/parts.mjs';
import { ensureInstalled } from './lib/setup.mjs';

// Pages that are made of what the code says; a test holds that they are current.
ensureInstalled();
const { exited } = startPart({
  name: 'documentation',
  args: typescript('packages/conformity-cli/src/documentation/main.ts'),
});
const { code } = await exited;
process.exit(code ?? 1);
