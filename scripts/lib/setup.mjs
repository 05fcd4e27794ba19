import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = join(root, 'node_modules', '.portal-installed');

function manifests() {
  const workspaces = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(join(root, folder)).map(name =>
      join(root, folder, name, 'package.json'),
    ),
  );
  const files = [join(root, 'package.json'), join(root, '.yarnrc.yml')];
  return [...files, join(root, 'yarn.lock'), ...workspaces.sort()].filter(
    existsSync,
  );
}

function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const file of manifests()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Installs the dependencies unless they are those of the lock file already. */
export function ensureInstalled() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('portal: installing dependencies (a few minutes the first time)');
  const { status } = spawnSync('yarn', ['install', '--immutable'], {
    cwd: root,
    stdio: ['ignore', process.env.CI ? 'ignore' : 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.error(
      'portal: the dependencies could not be installed. Check that the npm registry can be reached (npm ping) and that the disk has 3 GB free, then run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
