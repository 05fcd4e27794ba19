import { createWorld, runAction, stepOf } from '../__testUtils__/harness';
import { createEnvironmentEnsureAction } from './environmentEnsure';
import { createEnvironmentReadAction } from './environmentRead';
import { examples } from './environmentRead.examples';

describe('cloud-pi-native:environment:read', () => {
  let world: ReturnType<typeof createWorld>;
  const read = (
    over: { project?: string; name?: string } = {},
    options?: Parameters<typeof runAction>[2],
  ) =>
    runAction(
      createEnvironmentReadAction(world.deps),
      { project: 'demarches', name: 'prod', ...over },
      options,
    );

  beforeEach(async () => {
    world = createWorld();
    world.fake.addProject({ name: 'demarches' });
    await runAction(createEnvironmentEnsureAction(world.deps), {
      project: 'demarches',
      name: 'prod',
      stage: 'prod',
      cluster: 'usuel-prod-1',
      cpu: 2,
      memory: 4,
    });
    world.fake.calls.length = 0;
  });

  it.each(examples)(
    'runs its example « $description »',
    async ({ example }) => {
      const { action, input } = stepOf({ example });
      expect(action).toBe(createEnvironmentReadAction(world.deps).id);
      const { error, outputs } = await read(input);
      expect(error).toBeUndefined();
      expect(outputs).toEqual({
        stage: 'prod',
        cluster: 'usuel-prod-1',
        cpu: 2,
        memory: 4,
        namespace: expect.any(String),
        entityRef: 'environment:default/demarches.prod',
      });
      expect(world.fake.calls).toEqual([
        'getProject',
        'listEnvironments',
        'listStages',
        'listClusters',
      ]);
    },
  );

  it('says which environments there are', async () => {
    expect((await read({ name: 'none' })).error?.message).toMatch(
      /Environnements possibles : prod\./,
    );
  });

  it('makes no call in a dry run, or for what is no name', async () => {
    expect((await read({}, { isDryRun: true })).error).toBeUndefined();
    expect((await read({ name: '../x' })).error?.message).toMatch(/valide/);
    expect((await read({ project: '../x' })).error?.message).toMatch(
      /ni l’identifiant/,
    );
    expect(world.fake.calls).toEqual([]);
  });
});
