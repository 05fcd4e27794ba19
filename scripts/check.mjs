import { spawnSync } from 'node:child_process';
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
  // Left out: workspace packages are analysed from their sources, and members
  // whose name says it all need no comment.
  'API reports': [
    'backstage-repo-tools',
    'api-reports',
    '--validate-release-tags',
    '--omit-messages',
    'ae-wrong-input-file-type,ae-undocumented',
    ...(fix ? [] : ['--ci']),
    // Only what others import; a command line has its own help.
    'plugins/*',
  ],
};

const failed = [];
for (const [name, command] of Object.entries(checks)) {
  const start = Date.now();
  const { status } = spawnSync('yarn', ['run', '-T', ...command], {
    cwd: root,
    stdio: 'inherit',
  });
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(
    `check: ${name} ${status === 0 ? 'passed' : 'FAILED'} (${seconds} s)`,
  );
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(
    `check: failed: ${failed.join(', ')}. "npm run check -- --fix" mends formatting, package metadata and API reports.`,
  );
  process.exit(1);
}
console.log('check: all passed');
