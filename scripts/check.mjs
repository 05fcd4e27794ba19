import { spawnSync } from 'node:child_process';
import { checkApiReports } from './lib/api-reports.mjs';
import { ensureInstalled, root } from './lib/setup.mjs';

ensureInstalled();
const fix = process.argv.includes('--fix');
const configCheck = [
  'backstage-cli',
  'config:check',
  '--strict',
  '--package',
  'backend',
];
const checks = {
  // Libraries included: our config.d.ts files are declarations like theirs.
  types: ['tsc', '--incremental', 'false', '--skipLibCheck', 'false'],
  lint: [
    'backstage-cli',
    'repo',
    'lint',
    '--max-warnings',
    '0',
    ...(fix ? ['--fix'] : []),
  ],
  'package metadata': [
    'backstage-cli',
    'repo',
    'fix',
    '--publish',
    ...(fix ? [] : ['--check']),
  ],
  formatting: [
    'prettier',
    fix ? '--write' : '--check',
    '--log-level',
    'warn',
    '.',
  ],
  'sandbox configuration': [
    ...configCheck,
    '--config',
    'app-config.yaml',
    '--config',
    'app-config.sandbox.yaml',
  ],
  // Its variables are held against the README by a test of the backend.
  'production configuration': [
    ...configCheck,
    '--lax',
    '--config',
    'app-config.yaml',
    '--config',
    'app-config.production.yaml',
  ],
};

const failed = [];
function check(name, passes) {
  const start = Date.now();
  const passed = passes();
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`check: ${name} ${passed ? 'passed' : 'FAILED'} (${seconds} s)`);
  if (!passed) failed.push(name);
}

for (const [name, command] of Object.entries(checks)) {
  check(
    name,
    () =>
      spawnSync('yarn', ['run', '-T', ...command], {
        cwd: root,
        stdio: 'inherit',
      }).status === 0,
  );
}
// After the types: the reports are made of what the compiler wrote.
check('API reports', () => checkApiReports({ fix }));
if (failed.length > 0) {
  console.error(
    `check: failed: ${failed.join(', ')}. "npm run check -- --fix" mends formatting, package metadata and API reports.`,
  );
  process.exit(1);
}
console.log('check: all passed');
