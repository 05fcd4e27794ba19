import { execFileSync } from 'node:child_process';
import { promises as fs } from 'node:fs';
import { MockDirectory } from '@backstage/backend-test-utils';
import { GitServer, startGitServer } from './gitServer';
import { createWorld } from './harness';

/** A Git server with content, a world that uses it, and a workspace. */
export async function startGitForge(directory: MockDirectory) {
  directory.setContent({ git: {}, tmp: {}, seed: {}, workspace: {} });
  const server: GitServer = await startGitServer(directory.resolve('git'));
  const world = createWorld({ gitlabUrl: server.url });
  const seed = directory.resolve('seed');
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: seed, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Camille');
  git('config', 'user.email', 'camille@example.org');
  return {
    server,
    world,
    /** Where files to commit are put. */
    seed,
    git,
    workspace: directory.resolve('workspace'),
    /** Commits what is in the seed's folder, and has the server hold it. */
    publish(path: string, branch = 'main') {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'Contenu');
      git(
        'push',
        '--quiet',
        `${directory.resolve('git', path)}.git`,
        `HEAD:${branch}`,
      );
    },
    options: {
      workspacePath: directory.resolve('workspace'),
      createTemporaryDirectory: () =>
        fs.mkdtemp(`${directory.resolve('tmp')}/`),
    },
  };
}
