import { createWorld, runAction } from '../__testUtils__/harness';
import { promisesOf } from '../__testUtils__/promises';
import { createEnvironmentEnsureAction } from './environmentEnsure';
import { createProjectEnsureAction } from './projectEnsure';
import { createRepositoryEnsureAction } from './repositoryEnsure';

type World = ReturnType<typeof createWorld>;

/** The three actions behind one face, to be held to the same promises. */
const CASES = [
  {
    name: 'project:ensure',
    prepare: (_: World) => {},
    run: (world: World, options?: Parameters<typeof runAction>[2]) =>
      runAction(
        createProjectEnsureAction(world.deps),
        { name: 'demo', limitless: true },
        options,
      ),
    write: 'createProject' as const,
    writes: ['createProject' as const],
    made: (world: World) => world.fake.projects.map(p => p.slug),
    expected: ['demo'],
    keys: ['project:demo'],
  },
  {
    name: 'repository:ensure',
    prepare: (world: World) => {
      world.fake.addProject();
    },
    run: (world: World, options?: Parameters<typeof runAction>[2]) =>
      runAction(
        createRepositoryEnsureAction(world.deps),
        { project: 'demo', name: 'api' },
        options,
      ),
    write: 'createRepository' as const,
    writes: ['createRepository' as const],
    made: (world: World) =>
      world.fake.repositories.map(r => r.internalRepoName),
    expected: ['api'],
    keys: ['repository:demo/api'],
  },
  {
    name: 'environment:ensure',
    prepare: (world: World) => {
      world.fake.addProject();
    },
    run: (world: World, options?: Parameters<typeof runAction>[2]) =>
      runAction(
        createEnvironmentEnsureAction(world.deps),
        {
          project: 'demo',
          name: 'dev',
          stage: 'dev',
          cluster: 'usuel-hp-1',
          cpu: 1,
          memory: 2,
        },
        options,
      ),
    write: 'createEnvironment' as const,
    writes: ['createEnvironment' as const],
    made: (world: World) => world.fake.environments.map(e => e.name),
    expected: ['dev'],
    keys: ['environment:demo/dev'],
  },
];

describe.each(CASES)('$name', testCase => {
  let world: World;
  beforeEach(() => {
    world = createWorld();
    testCase.prepare(world);
  });

  it.each(promisesOf(testCase))('%s', async (_, keeps) => {
    await expect(keeps()).resolves.toBeUndefined();
  });

  it('explains a failed provisioning, and resumes by reprovisioning once', async () => {
    world.fake.faults.set(testCase.write, {
      kind: 'provisioning',
      recorded: true,
      status: 'failed',
    });
    world.fake.logs = [
      {
        id: '1',
        action: 'Create',
        userId: undefined,
        createdAt: '',
        data: { failed: ['gitlab'], messageResume: 'Gitlab ne répond pas' },
      },
    ];
    const first = await testCase.run(world);
    expect(first.error?.message).toMatch(
      /n’a pas pu provisionner.*Gitlab ne répond pas.*gitlab.*Reprendre/s,
    );
    expect(world.fake.count('replayHooks')).toBe(0);
    const second = await testCase.run(world, { state: first.state });
    expect(second.error).toBeUndefined();
    expect(world.fake.count('replayHooks')).toBe(1);
    expect(testCase.made(world)).toEqual(testCase.expected);
  });
});
