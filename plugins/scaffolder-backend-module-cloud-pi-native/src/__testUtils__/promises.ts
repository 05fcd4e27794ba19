import { ConsoleApi } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Write } from './FakeConsole';
import { createWorld, runAction } from './harness';

type World = ReturnType<typeof createWorld>;

/** An action that writes, behind one face. */
export interface PromisingAction {
  prepare(world: World): void;
  run(
    world: World,
    options?: Parameters<typeof runAction>[2],
  ): ReturnType<typeof runAction>;
  /** Its side effects, in their order, each done once. */
  writes: Write[];
  /** What is there of what the action makes: an empty list before it ran. */
  made(world: World): unknown;
  expected: unknown;
  /** Its checkpoints, in their order. */
  keys: string[];
}

type Promised = [name: string, test: () => Promise<void>];

/** What every action that writes promises, as tests for `it.each`. */
export function promisesOf(action: PromisingAction): Promised[] {
  const setUp = () => {
    const world = createWorld();
    action.prepare(world);
    const count = (method: keyof ConsoleApi) => world.fake.count(method);
    return { world, count };
  };

  const kills = action.keys.flatMap(key =>
    (['before', 'between', 'after'] as const).map(
      (kill): Promised => [
        `killed ${kill} the checkpoint ${key}, then resumed: nothing twice, nothing missing`,
        async () => {
          const { world, count } = setUp();
          const first = await action.run(world, { kill, killAt: key });
          expect(first.error).toBeDefined();
          const second = await action.run(world, { state: first.state });
          expect(second.error).toBeUndefined();
          expect(action.made(world)).toEqual(action.expected);
          expect(action.writes.map(count)).toEqual(action.writes.map(() => 1));
          expect(Object.keys(second.state.checkpoints)).toEqual(action.keys);
        },
      ],
    ),
  );

  return [
    ...kills,
    [
      'runs one after the other for one name and user',
      async () => {
        const { world } = setUp();
        const runs = await Promise.all([
          action.run(world),
          action.run(world),
          action.run(world),
        ]);
        expect(runs.map(r => r.error)).toEqual([
          undefined,
          undefined,
          undefined,
        ]);
        expect(action.made(world)).toEqual(action.expected);
      },
    ],

    [
      'stops before its side effect without a delegation, and says what to do',
      async () => {
        const { world } = setUp();
        world.user.tokens = undefined;
        const { error } = await action.run(world);
        expect(error?.name).toBe('DelegationRequiredError');
        expect(error?.message).toMatch(/Reprendre/);
        expect(error?.stack).toBe(error?.message);
        expect(world.fake.calls).toEqual([]);
      },
    ],

    [
      'asks for the delegation anew at each call, so that a renewed one is used',
      async () => {
        const { world } = setUp();
        world.fake.statuses = ['created', 'initializing', 'initializing'];
        let asked = 0;
        world.deps.delegation.getTokens = async () => {
          asked += 1;
          return { consoleToken: `token-${asked}` };
        };
        await action.run(world);
        expect(world.fake.tokens).toEqual(
          world.fake.calls.map((_, index) => `token-${index + 1}`),
        );
      },
    ],

    [
      'makes no call in a dry run, and answers the same each time',
      async () => {
        const { world } = setUp();
        world.user.tokens = undefined;
        const first = await action.run(world, { isDryRun: true });
        const second = await action.run(world, { isDryRun: true });
        expect(first.error).toBeUndefined();
        expect(first.outputs).toEqual(second.outputs);
        expect(first.outputs).toMatchObject({ created: true });
        expect(world.fake.calls).toEqual([]);
        expect(world.audit.createEvent).not.toHaveBeenCalled();
      },
    ],

    [
      'audits who wrote what',
      async () => {
        const { world } = setUp();
        await action.run(world);
        expect(world.audit.createEvent).toHaveBeenCalledTimes(
          action.writes.length,
        );
        expect(world.audit.createEvent).toHaveBeenCalledWith(
          expect.objectContaining({
            meta: expect.objectContaining({
              actor: 'user:default/mock',
              project: 'demo',
              taskId: 'task-1',
            }),
          }),
        );
        expect(world.audit.success).toHaveBeenCalledTimes(action.writes.length);
      },
    ],

    [
      'says what the console refuses, in its words, and audits the failure',
      async () => {
        const { world } = setUp();
        world.fake.faults.set(action.writes[0], {
          kind: 'forbidden',
          recorded: false,
        });
        const { error } = await action.run(world);
        expect(error?.message).toBe('La console a dit non.');
        expect(error?.stack).toBe('La console a dit non.');
        expect(world.audit.fail).toHaveBeenCalledTimes(1);
        expect(action.made(world)).toEqual([]);
      },
    ],

    [
      'takes a write whose answer is lost for done',
      async () => {
        const { world, count } = setUp();
        for (const write of action.writes) {
          world.fake.faults.set(write, { kind: 'unavailable', recorded: true });
        }
        const { error, outputs } = await action.run(world);
        expect(error).toBeUndefined();
        expect(outputs).toMatchObject({ created: true });
        expect(action.writes.map(count)).toEqual(action.writes.map(() => 1));
        expect(action.made(world)).toEqual(action.expected);
      },
    ],

    [
      'writes nothing once cancelled',
      async () => {
        const { world } = setUp();
        const { error } = await action.run(world, {
          signal: AbortSignal.abort(),
        });
        expect(error?.message).toBe('L’étape a été annulée.');
        expect(action.made(world)).toEqual([]);
      },
    ],

    [
      'keeps tokens out of everything that is stored, shown or logged',
      async () => {
        const { world } = setUp();
        const first = await action.run(world);
        world.deps.delegation.getTokens = async () => {
          throw new Error('cannot reach the plugin');
        };
        const second = await action.run(world, { state: first.state });
        expect(second.error?.message).toMatch(/Erreur inattendue du portail/);
        const told = JSON.stringify([
          first,
          second,
          second.error?.message,
          world.audit.createEvent.mock.calls,
          world.logger.error.mock.calls,
        ]);
        expect(told).not.toContain('canary');
      },
    ],
  ];
}
