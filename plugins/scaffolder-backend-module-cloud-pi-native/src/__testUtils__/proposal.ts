import { promises as fs } from 'node:fs';
import { MockDirectory } from '@backstage/backend-test-utils';
import { createRepositoryMergeRequestAction } from '../actions/repositoryMergeRequest';
import { startGitlabServer } from './gitlabServer';
import { createWorld, runAction } from './harness';

const input = {
  project: 'demo',
  repository: 'api',
  sourcePath: './api',
  branch: 'portail/conformite',
  title: 'Mise en conformité',
};

/** A folder to propose, a GitLab that takes it, and a way to do so. */
export async function startProposal(directory: MockDirectory) {
  directory.setContent({
    api: {
      'README.md': '# API, conforme\n',
      'same.txt': 'same\n',
      deploy: { 'été.yaml': 'a: 1\n' },
      'run.sh': '#!/bin/sh\n',
    },
  });
  await fs.chmod(directory.resolve('api/run.sh'), 0o755);
  const server = await startGitlabServer({
    'README.md': '# API\n',
    'same.txt': 'same\n',
    'kept.txt': 'kept\n',
  });
  const world = createWorld({ gitlabUrl: server.url });
  world.fake.addProject();
  world.fake.addRepository();
  return {
    server,
    world,
    propose: (
      over: Record<string, string | undefined> = {},
      options: Parameters<typeof runAction>[2] = {},
    ) =>
      runAction(
        createRepositoryMergeRequestAction(world.deps),
        { ...input, ...over },
        { workspacePath: directory.path, ...options },
      ),
    /** How many writes GitLab was asked for. */
    posts: () => server.requests.filter(r => r.method === 'POST').length,
    /** The files of a branch: `+` before an executable one, content after the path. */
    held: (branch: string) =>
      [...(server.branches.get(branch)?.files ?? [])].map(
        ([path, { content, executable }]) =>
          `${executable ? '+' : ' '}${path} ${content.trim()}`,
      ),
  };
}
