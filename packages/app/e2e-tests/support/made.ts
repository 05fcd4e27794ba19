import { expect } from '@playwright/test';
import { join } from 'node:path';
import { z } from 'zod';
import { clone, command, readConsole } from './platform';
import { Stack } from './stack';

const projects = z.array(z.object({ name: z.string(), status: z.string() }));
const repositories = z.array(z.object({ internalRepoName: z.string() }));
const environments = z.array(z.object({ name: z.string() }));

/** Expects that a run's project, repositories, environment and commits exist once each. */
export async function expectMadeOnce(stack: Stack, project: string) {
  const all = projects.parse(await readConsole('/api/v1/projects?filter=all'));
  expect(all.filter(({ name }) => name === project)).toEqual([
    { name: project, status: 'created' },
  ]);
  const names = repositories
    .parse(await readConsole(`/api/v2/projects/${project}/repositories`))
    .map(({ internalRepoName }) => internalRepoName);
  expect(names.sort()).toEqual(['api', 'api-infra']);
  expect(
    environments.parse(
      await readConsole(`/api/v2/projects/${project}/environments`),
    ),
  ).toEqual([{ name: 'dev' }]);
  for (const repository of names) {
    const folder = join(stack.folder, `${project}-${repository}`);
    await clone(project, repository, folder);
    const commits = await command(folder, 'git', 'rev-list', '--count', 'HEAD');
    expect(commits.trim(), `commits in ${repository}`).toBe('1');
  }
}
