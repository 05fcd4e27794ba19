import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consoleOf } from './consoleState';
import { writeTree } from './diff';
import { git } from './git';
import { Sandbox } from './sandbox';
import { Scaffolder } from './scaffolder';
import { Platform } from './templates/Template';

const AUTHOR = ['-c', 'user.name=Camille', '-c', 'user.email=c@exemple.fr'];

async function push(
  url: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'templates-push-'));
  try {
    await git(folder, 'clone', '--quiet', url, 'clone');
    const clone = join(folder, 'clone');
    await writeTree(clone, new Map(Object.entries(files)));
    await git(clone, 'add', '--all');
    await git(clone, ...AUTHOR, 'commit', '--quiet', '--message', 'Existant');
    await git(clone, 'push', '--quiet', 'origin', 'HEAD:main');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What operations prepare their project with. */
export const platformOf = (
  scaffolder: Scaffolder,
  sandbox: Sandbox,
): Platform => ({
  run: run => scaffolder.run(run),
  push: (project, repository, files) =>
    push(sandbox.cloneUrl(project, repository), files),
  console: async () => consoleOf(sandbox.url, await sandbox.signIn()),
  commitOf: async (project, repository) => {
    const [commit] = await sandbox.commitsOf(project, repository);
    if (commit === undefined) throw new Error(`${repository} is empty`);
    return commit;
  },
});
