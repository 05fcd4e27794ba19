import { createWorld, Kill, runAction } from '../__testUtils__/harness';
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
    made: (world: World) => world.fake.projects.map(p => p.slug),
    expected: ['demo'],
    key: 'project:demo',
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
    made: (world: World) =>
      world.fake.repositories.map(r => r.internalRepoName),
    expected: ['api'],
    key: 'repository:demo/api',
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
    made: (world: World) => world.fake.environments.map(e => e.name),
    expected: ['dev'],
    key: 'environment:demo/dev',
  },
];

describe.each(CASES)('$name', testCase => {
  let world: World;
  beforeEach(() => {
    world = createWorld();
    testCase.prepare(world);
  });

  it.each<Kill>(['before', 'between', 'after'])(
    'killed %s its checkpoint, then resumed: nothing twice, nothing missing',
    async kill => {
      const first = await testCase.run(world, { kill });
      expect(first.error).toBeDefined();
      const second = await testCase.run(world, { state: first.state });
      expect(second.error).toBeUndefined();
      expect(testCase.made(world)).toEqual(testCase.expected);
      expect(world.fake.count(testCase.write)).toBe(1);
      expect(Object.keys(second.state.checkpoints)).toEqual([testCase.key]);
    },
  );

  it('takes a write whose answer is lost for done', async () => {
    world.fake.faults.set(testCase.write, {
      kind: 'unavailable',
      recorded: true,
    });
    const { error, outputs } = await testCase.run(world);
    expect(error).toBeUndefined();
    expect(outputs).toMatchObject({ created: true });
    expect(world.fake.count(testCase.write)).toBe(1);
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

  it('runs one after the other for one name and user', async () => {
    const runs = await Promise.all([
      testCase.run(world),
      testCase.run(world),
      testCase.run(world),
    ]);
    expect(runs.map(r => r.error)).toEqual([undefined, undefined, undefined]);
    expect(testCase.made(world)).toEqual(testCase.expected);
  });

  it('stops before its side effect without a delegation, and says what to do', async () => {
    world.user.tokens = undefined;
    const { error } = await testCase.run(world);
    expect(error?.name).toBe('DelegationRequiredError');
    expect(error?.message).toMatch(/Reprendre/);
    expect(error?.stack).toBe(error?.message);
    expect(world.fake.calls).toEqual([]);
  });

  it('asks for the delegation anew at each call, so that a renewed one is used', async () => {
    world.fake.statuses = ['created', 'initializing', 'initializing'];
    let asked = 0;
    world.deps.delegation.getTokens = async () => {
      asked += 1;
      return { consoleToken: `token-${asked}` };
    };
    await testCase.run(world);
    expect(world.fake.tokens).toEqual(
      world.fake.calls.map((_, index) => `token-${index + 1}`),
    );
  });

  it('makes no call in a dry run, and answers the same each time', async () => {
    world.user.tokens = undefined;
    const first = await testCase.run(world, { isDryRun: true });
    const second = await testCase.run(world, { isDryRun: true });
    expect(first.error).toBeUndefined();
    expect(first.outputs).toEqual(second.outputs);
    expect(first.outputs).toMatchObject({ created: true });
    expect(world.fake.calls).toEqual([]);
    expect(world.audit.createEvent).not.toHaveBeenCalled();
  });

  it('audits who wrote what', async () => {
    await testCase.run(world);
    expect(world.audit.createEvent).toHaveBeenCalledTimes(1);
    expect(world.audit.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        meta: expect.objectContaining({
          actor: 'user:default/mock',
          project: 'demo',
          taskId: 'task-1',
        }),
      }),
    );
    expect(world.audit.success).toHaveBeenCalledTimes(1);
  });

  it('says what the console refuses, in its words, and audits the failure', async () => {
    world.fake.faults.set(testCase.write, {
      kind: 'forbidden',
      recorded: false,
    });
    const { error } = await testCase.run(world);
    expect(error?.message).toBe('La console a dit non.');
    expect(error?.stack).toBe('La console a dit non.');
    expect(world.audit.fail).toHaveBeenCalledTimes(1);
    expect(testCase.made(world)).toEqual([]);
  });

  it('writes nothing once cancelled', async () => {
    const { error } = await testCase.run(world, {
      signal: AbortSignal.abort(),
    });
    expect(error?.message).toBe('L’étape a été annulée.');
    expect(testCase.made(world)).toEqual([]);
  });

  it('keeps tokens out of everything that is stored, shown or logged', async () => {
    const first = await testCase.run(world);
    world.deps.delegation.getTokens = async () => {
      throw new Error('cannot reach the plugin');
    };
    const second = await testCase.run(world, { state: first.state });
    expect(second.error?.message).toMatch(/Erreur inattendue du portail/);
    const told = JSON.stringify([
      first,
      second,
      second.error?.message,
      world.audit.createEvent.mock.calls,
      world.logger.error.mock.calls,
    ]);
    expect(told).not.toContain('canary');
  });
});
