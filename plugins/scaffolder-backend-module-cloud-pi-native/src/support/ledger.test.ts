import { mockCredentials } from '@backstage/backend-test-utils';
import { createWorld, Kill, runAction } from '../__testUtils__/harness';
import { createEnvironmentEnsureAction } from '../actions/environmentEnsure';
import { createMemberEnsureAction } from '../actions/memberEnsure';
import { createProjectEnsureAction } from '../actions/projectEnsure';
import { createRepositoryEnsureAction } from '../actions/repositoryEnsure';
import { createRoleEnsureAction } from '../actions/roleEnsure';

const environment = {
  project: 'demo',
  name: 'dev',
  stage: 'dev',
  cluster: 'usuel-hp-1',
  cpu: 1,
  memory: 2,
};

describe('the ledger of a run', () => {
  let world: ReturnType<typeof createWorld>;
  const made = () => world.deps.ledger.list(mockCredentials.user(), 'task-1');
  const ensure = (options?: Parameters<typeof runAction>[2]) =>
    runAction(createEnvironmentEnsureAction(world.deps), environment, options);

  beforeEach(() => {
    world = createWorld();
  });

  it('tells everything that actions made, in order', async () => {
    const { deps, fake } = world;
    await runAction(createProjectEnsureAction(deps), {
      name: 'demo',
      limitless: true,
    });
    await runAction(createRepositoryEnsureAction(deps), {
      project: 'demo',
      name: 'api',
    });
    await ensure();
    await runAction(createRoleEnsureAction(deps), {
      project: 'demo',
      name: 'Lecture',
      permissions: [],
    });
    fake.held.people.push({
      userId: 'lou',
      email: 'lou@example.org',
      firstName: 'Lou',
      lastName: 'B',
      roleIds: [],
    });
    await runAction(createMemberEnsureAction(deps), {
      project: 'demo',
      email: 'lou@example.org',
    });
    const [project] = fake.projects;
    expect(await made()).toEqual([
      expect.objectContaining({
        kind: 'project',
        name: 'demo',
        project: 'demo',
        projectId: project.id,
        resourceId: project.id,
        url: 'https://console.example.org/projects/demo',
      }),
      expect.objectContaining({
        kind: 'repository',
        name: 'api',
        projectId: project.id,
        resourceId: fake.repositories[0].id,
      }),
      expect.objectContaining({
        kind: 'environment',
        resourceId: fake.environments[0].id,
      }),
      expect.objectContaining({
        kind: 'role',
        resourceId: fake.held.roles[0].id,
      }),
      expect.objectContaining({ kind: 'member', resourceId: 'lou' }),
    ]);
  });

  it('tells nothing that was found', async () => {
    world.fake.addProject();
    world.fake.addRepository();
    await runAction(createProjectEnsureAction(world.deps), { name: 'demo' });
    await runAction(createRepositoryEnsureAction(world.deps), {
      project: 'demo',
      name: 'api',
    });
    expect(await made()).toBeUndefined();
  });

  it.each<Kill>(['before', 'between', 'after'])(
    'is whole after a run that was killed %s its checkpoint',
    async kill => {
      world.fake.addProject();
      const first = await ensure({ kill });
      await ensure({ state: first.state });
      expect(await made()).toHaveLength(1);
    },
  );

  it('is whole where the process died between the write and the record', async () => {
    world.fake.addProject();
    const { record } = world.deps.ledger;
    world.deps.ledger.record = async () => {
      throw new Error('killed');
    };
    const first = await ensure();
    expect(first.error).toBeDefined();
    world.deps.ledger.record = record;
    const second = await ensure({ state: first.state });
    expect(second.error).toBeUndefined();
    expect(await made()).toHaveLength(1);
  });

  it('does not claim what somebody made after the console refused it', async () => {
    world.fake.addProject();
    world.fake.faults.set('createEnvironment', {
      kind: 'invalid',
      recorded: false,
    });
    const first = await ensure();
    expect(first.error).toBeDefined();
    // By hand, meanwhile, as another run would.
    const id = world.fake.projects[0].id;
    world.fake.environments.push({
      id: '00000000-0000-4000-9000-000000000999',
      projectId: id,
      name: 'dev',
      stageId: 'stage-dev',
      clusterId: 'hp',
      cpu: 1,
      gpu: 0,
      memory: 2,
      autosync: true,
      createdAt: '',
      updatedAt: '',
    });
    expect((await ensure({ state: first.state })).error).toBeUndefined();
    expect(await made()).toEqual([]);
  });

  it('does not claim what was taken meanwhile', async () => {
    world.fake.addProject();
    world.fake.faults.set('createEnvironment', {
      kind: 'conflict',
      recorded: true,
    });
    expect((await ensure()).outputs).toMatchObject({ created: false });
    expect((await made()) ?? []).toEqual([]);
  });

  it('has the catalogue told of what is made, and of nothing that is found', async () => {
    const { deps, fake, published } = world;
    await runAction(createProjectEnsureAction(deps), {
      name: 'demo',
      limitless: true,
    });
    const told = {
      topic: 'cloud-pi-native.project-changed',
      eventPayload: { project: 'demo' },
    };
    expect(published.mock.calls).toEqual([[told]]);
    await ensure();
    expect(published.mock.calls).toEqual([[told], [told]]);
    await ensure();
    fake.faults.set('createRepository', { kind: 'conflict', recorded: true });
    await runAction(createRepositoryEnsureAction(deps), {
      project: 'demo',
      name: 'api',
    });
    expect(published).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['hang', () => new Promise<void>(() => {})],
    ['fail', async () => Promise.reject(new Error('no bus'))],
  ])('goes on where events %s', async (_, publish) => {
    world.fake.addProject();
    world.published.mockImplementation(publish);
    expect((await ensure()).error).toBeUndefined();
    expect(world.published).toHaveBeenCalledTimes(1);
  });

  it('does not claim what replaced what the run had made', async () => {
    world.fake.addProject();
    await ensure({ kill: 'between' });
    const [{ resourceId }] = (await made()) ?? [];
    // Somebody removes it, and makes their own of that name.
    world.fake.environments[0].id = '00000000-0000-4000-9000-000000000999';
    expect((await ensure()).outputs).toMatchObject({ created: false });
    expect(await made()).toEqual([expect.objectContaining({ resourceId })]);
  });

  it('stops a step before its side effect where it cannot be kept', async () => {
    world.fake.addProject();
    world.deps.ledger.plan = async () => {
      throw Object.assign(new Error('Le registre ne répond pas.'), {
        name: 'ServiceUnavailableError',
      });
    };
    const { error } = await ensure();
    expect(error?.message).toBe('Le registre ne répond pas.');
    expect(world.fake.environments).toEqual([]);
  });
});
