import { startPart, typescript } from './lib/parts.mjs';
import { ensureInstalled } from './lib/setup.mjs';

// The documentation, of the portal or of another repository, to read without a server.
ensureInstalled();
const { exited } = startPart({
  name: 'offline documentation',
  args: typescript(
    'packages/documentation-cli/src/main.ts',
    ...process.argv.slice(2),
  ),
  // What the command line names is relative to where it was typed.
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
const { code } = await exited;
process.exit(code ?? 1);
