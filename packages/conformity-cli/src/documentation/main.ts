import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentationPages, FOLDER } from './pages';

// `npm run docs` starts everything at the root of the repository.
async function main() {
  mkdirSync(FOLDER, { recursive: true });
  for (const [file, text] of await documentationPages()) {
    writeFileSync(join(FOLDER, file), text);
    process.stdout.write(`${join(FOLDER, file)}\n`);
  }
}

main().catch(error => {
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
});
