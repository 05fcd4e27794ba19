import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './lib/setup.mjs';

ensureInstalled();
const checks = {
  types: ['tsc', '--incremental', 'false'],
  lint: ['backstage-cli', 'repo', 'lint', '--max-warnings', '0'],
  formatting: ['prettier', '--check', '--log-level', 'warn', '.'],
  'package metadata': ['backstage-cli', 'repo', 'fix', '--publish', '--check'],
  'configuration schema': [
    'backstage-cli',
    'config:check',
    '--strict',
    '--config',
    'app-config.yaml',
    '--config',
    'app-config.sandbox.yaml',
  ],
  'production configuration': [
    'backstage-cli',
    'config:check',
    '--strict',
    '--lax',
    '--config',
    'app-config.yaml',
    '--config',
    'app-config.production.yaml',
  ],
  'API reports': [
    'backstage-repo-tools',
    'api-reports',
    '--ci',
    '-o',
    'ae-wrong-input-file-type',
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
  console.error(`check: failed: ${failed.join(', ')}`);
  process.exit(1);
}
console.log('check: all passed');
