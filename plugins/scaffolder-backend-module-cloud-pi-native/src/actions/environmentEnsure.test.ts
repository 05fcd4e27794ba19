import { createWorld, runAction, stepOf } from '../__testUtils__/harness';
import { createEnvironmentEnsureAction } from './environmentEnsure';
import { examples } from './environmentEnsure.examples';

const input = {
  project: 'demo',
  name: 'dev',
  stage: 'dev',
  cluster: 'usuel-hp-1',
  cpu: 1,
  memory: 2,
};

describe('cloud-pi-native:environment:ensure', () => {
  it.each(examples)(
    'runs its example « $description »',
    async ({ example }) => {
      const world = createWorld();
      world.fake.addProject({ name: 'demarches' });
      world.fake.stages.push({
        id: 'stage-staging',
        name: 'staging',
        clusterIds: [],
      });
      world.fake.clusters[0].stageIds.push('stage-staging');
      const step = stepOf({ example });
      const ensure = createEnvironmentEnsureAction(world.deps);
      expect(step.action).toBe(ensure.id);
      const name = String(step.input.name);
      const { error, outputs } = await runAction(ensure, {
        ...input,
        ...step.input,
      });
      expect(error).toBeUndefined();
      expect(outputs).toEqual({
        environmentId: world.fake.environments[0].id,
        namespace: expect.stringMatching(/^[a-z0-9]+--[a-z0-9]+$/),
        entityRef: `environment:default/demarches.${name}`,
        consoleUrl:
          'https://console.example.org/projects/demarches?tab=resources',
        created: true,
      });
    },
  );

  it.each([
    ['stage', { stage: 'recette' }, /Types possibles : dev, prod\./],
    ['cluster', { cluster: 'lune' }, /Clusters possibles .*: usuel-hp-1\./],
    [
      'cluster for the stage',
      { cluster: 'usuel-prod-1' },
      /n’accepte pas .* « dev »\. Clusters possibles : usuel-hp-1\./,
    ],
  ])(
    'refuses a wrong %s before any write, and names what is possible',
    async (_, wrong, message) => {
      const world = createWorld();
      world.fake.addProject();
      const { error } = await runAction(
        createEnvironmentEnsureAction(world.deps),
        { ...input, ...wrong },
      );
      expect(error?.message).toMatch(message);
      expect(world.fake.count('createEnvironment')).toBe(0);
    },
  );

  it('leaves an existing environment as it is, even where its cluster no longer takes new ones', async () => {
    const world = createWorld();
    const project = world.fake.addProject();
    world.fake.clusters[0].stageIds = [];
    world.fake.environments.push({
      id: '00000000-0000-4000-9000-000000000777',
      projectId: project.id,
      name: 'dev',
      stageId: 'stage-dev',
      clusterId: 'hp',
      cpu: 4,
      memory: 2,
      gpu: 0,
      autosync: true,
      createdAt: '',
      updatedAt: '',
    });
    const { error, outputs, logs } = await runAction(
      createEnvironmentEnsureAction(world.deps),
      input,
    );
    expect(error).toBeUndefined();
    expect(outputs).toMatchObject({ created: false });
    expect(logs.join('\n')).toMatch(/ne sont pas modifiées : CPU\./);
  });

  it.each([
    ['name', { name: 'dev-1' }, /2 à 11/],
    ['quantity', { memory: -1 }, /mémoire/],
  ])('refuses a wrong %s before any call', async (_, wrong, message) => {
    const world = createWorld();
    const { error } = await runAction(
      createEnvironmentEnsureAction(world.deps),
      { ...input, ...wrong },
    );
    expect(error?.message).toMatch(message);
    expect(world.fake.calls).toEqual([]);
  });
});
