import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Files } from './files';

/** Writes files below a folder. */
export async function writeTree(folder: string, files: Files): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [path, text] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

function gitDiff(folder: string): Promise<string> {
  const settings = ['-c', 'core.quotepath=off', '-c', 'diff.algorithm=myers'];
  const args = ['diff', '--no-index', '--no-color', '--no-renames', '-U1'];
  return new Promise((resolve, reject) => {
    const git = spawn('git', [...settings, ...args, 'a', 'b'], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' },
    });
    let output = '';
    let errors = '';
    git.stdout.setEncoding('utf8');
    git.stderr.setEncoding('utf8');
    git.stdout.on('data', (chunk: string) => {
      output += chunk;
    });
    git.stderr.on('data', (chunk: string) => {
      errors += chunk;
    });
    git.once('error', reject);
    git.once('close', code => {
      // 1 says that there are differences.
      if (code === 0 || code === 1) resolve(output);
      else reject(new Error(`git diff: ${errors}`));
    });
  });
}

/** What changes from one tree to another, as `git diff` says it, less its digests. */
export async function diffOf(before: Files, after: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'templates-diff-'));
  try {
    await writeTree(join(folder, 'a'), before);
    await writeTree(join(folder, 'b'), after);
    const diff = await gitDiff(folder);
    return diff
      .replace(/^index .*\n/gm, '')
      .replace(/^diff --git .*\n/gm, '')
      .replace(/^(@@ .*? @@).*$/gm, '$1');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
