import { spawnSync } from 'node:child_process';
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './setup.mjs';

const COMMAND = [
  'run',
  '-T',
  'backstage-repo-tools',
  'api-reports',
  '--validate-release-tags',
  // Left out: workspace packages are analysed from their sources, and members
  // whose name says it all need no comment.
  '--omit-messages',
  'ae-wrong-input-file-type,ae-undocumented',
  // Only what others import; a command line has its own help.
  'plugins/*',
];

const reports = () =>
  readdirSync(join(root, 'plugins'))
    .map(name => join(root, 'plugins', name, 'report.api.md'))
    .map(file => [file, existsSync(file) ? readFileSync(file, 'utf8') : '']);

// The compiler orders the members of unions and mapped types by what else it
// compiles: a change in one package moves lines in the reports of others.
const lines = text => text.split('\n').sort().join('\n');

/**
 * Holds the API reports against the code, whatever the order of their lines; with
 * `fix`, writes those that say something else. Answers whether they were current.
 */
export function checkApiReports({ fix }) {
  const before = reports();
  const { status } = spawnSync('yarn', COMMAND, {
    cwd: root,
    stdio: 'inherit',
  });
  const after = new Map(reports());
  const stale = [];
  for (const [file, text] of before) {
    const now = after.get(file) ?? '';
    if (now === text) continue;
    const isStale = lines(now) !== lines(text);
    if (isStale) stale.push(file);
    if (isStale && fix) continue;
    if (text) writeFileSync(file, text);
    else rmSync(file);
  }
  for (const file of stale) {
    console.error(
      `check: ${relative(root, file)} ${fix ? 'was written anew' : 'is not what the code exports'}`,
    );
  }
  return status === 0 && (fix || stale.length === 0);
}
