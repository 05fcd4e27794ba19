import { quotaErrors } from '../console/operations/quotas';
import {
  createEnvironmentSchema,
  createRepositorySchema,
} from '../console/schemas';
import { World } from '../world/World';
import { CONTENT_PLAN } from './content/plan';
import { seedContents } from './content/seedContents';
import { createSeed } from './seed';
import { SANDBOX_TOKENS } from './tokens';

describe('the seed', () => {
  const state = createSeed();

  it('has the size of a small directorate, with every status', () => {
    expect({
      projects: state.projects.length,
      repositories: state.repositories.length,
      environments: state.environments.length,
      users: state.users.length,
    }).toEqual({ projects: 15, repositories: 40, environments: 30, users: 25 });
    expect(new Set(state.projects.map(project => project.status))).toEqual(
      new Set(['created', 'failed', 'warning', 'initializing', 'archived']),
    );
  });

  it('is the same at every call, and each call has its own', () => {
    expect(createSeed()).toEqual(state);
    const [project] = createSeed().projects;
    if (project) project.name = 'change';
    expect(createSeed().projects[0]?.name).toBe('littoral');
  });

  it('refers to nothing that is missing', () => {
    const ids = new Set(
      [state.users, state.projects, state.stages, state.clusters, state.zones]
        .flat()
        .map(({ id }) => id),
    );
    const referred = [
      ...state.projects.flatMap(project => [
        project.ownerId,
        ...project.members.map(member => member.userId),
        ...project.clusterIds,
      ]),
      ...state.environments.flatMap(one => [
        one.projectId,
        one.stageId,
        one.clusterId,
      ]),
      ...state.repositories.map(one => one.projectId),
      ...state.clusters.flatMap(one => [one.zoneId, ...one.stageIds]),
      ...state.tokens.map(one => one.userId),
    ];
    expect(referred.filter(id => !ids.has(id))).toEqual([]);
  });

  it('obeys the console: names, stages of the cluster, quotas', () => {
    for (const one of state.environments) {
      const project = state.projects.find(({ id }) => id === one.projectId);
      const cluster = state.clusters.find(({ id }) => id === one.clusterId);
      expect(createEnvironmentSchema.safeParse(one).error).toBeUndefined();
      expect(cluster?.stageIds).toContain(one.stageId);
      expect(
        project &&
          quotaErrors(state, {
            request: one,
            clusterId: one.clusterId,
            stageId: one.stageId,
            project,
            replaced: one.id,
          }),
      ).toEqual([]);
    }
    for (const one of state.repositories)
      expect(createRepositorySchema.safeParse(one).error).toBeUndefined();
  });

  it('has tokens as long as the console makes them', () => {
    for (const secret of Object.values(SANDBOX_TOKENS))
      expect(secret).toMatch(/^[A-Za-z0-9-]{48}$/);
  });

  it('knows what each repository holds, and nothing of another', async () => {
    const world = await World.open({ seed: createSeed });
    const contents = seedContents(world);
    expect(contents.size).toBe(Object.keys(CONTENT_PLAN).length);
    expect(contents.size).toBe(state.repositories.length);
    // Made anew under a seeded name, a repository starts empty.
    world.change(one => {
      for (const repository of one.repositories) repository.id = world.newId();
    });
    expect(seedContents(world).size).toBe(0);
  });
});
