import { mockCredentials } from '@backstage/backend-test-utils';
import { createWorld, Kill, runAction, stepOf } from '../__testUtils__/harness';
import { KINDS, oneOfEach } from '../__testUtils__/oneOfEach';
import { createRunUndoAction } from './runUndo';
import { examples } from './runUndo.examples';

const RUN = 'run-1';

describe('cloud-pi-native:run:undo', () => {
  let world: ReturnType<typeof createWorld>;
  const credentials = mockCredentials.user();
  const left = async () =>
    (await world.deps.ledger.list(credentials, RUN))?.map(({ id }) => id);
  const undo = (
    resources: string[],
    options: Parameters<typeof runAction>[2] = {},
    run = RUN,
  ) => runAction(createRunUndoAction(world.deps), { run, resources }, options);

  const ran = (run = RUN) => oneOfEach(world.deps.ledger, run);

  beforeEach(() => {
    world = createWorld();
  });

  it.each(examples)(
    'runs its example « $description »',
    async ({ example }) => {
      const { action, input } = stepOf({ example });
      expect(action).toBe(createRunUndoAction(world.deps).id);
      const run = String(input.run);
      const repository = (await ran(run)).find(
        ({ kind }) => kind === 'repository',
      );
      const { error } = await undo([String(repository?.id)], {}, run);
      expect(error).toBeUndefined();
      expect(world.fake.removed).toEqual(['repository repository-1']);
    },
  );

  it('removes what holds others last, and tells it', async () => {
    const all = await ran();
    const { error, outputs, logs } = await undo(all.map(({ id }) => id));
    expect(error).toBeUndefined();
    expect(world.fake.removed).toEqual([
      'deployment deployment-1',
      'environment environment-1',
      'repository repository-1',
      'member member-1',
      'role role-1',
      'project p1',
    ]);
    expect(outputs).toMatchObject({ projects: ['demo'], toolsFailed: false });
    expect(logs.join('\n')).toMatch(/Suppression du dépôt « api »/);
    expect(await left()).toEqual([]);
    expect(world.audit.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'run-undo',
        meta: expect.objectContaining({
          actor: 'user:default/mock',
          run: RUN,
          kind: 'repository',
          name: 'api',
        }),
      }),
    );
  });

  it('leaves what was not chosen', async () => {
    const [project, ...others] = await ran();
    await undo([others[0].id]);
    expect(world.fake.removed).toEqual(['role role-1']);
    expect(await left()).toContain(project.id);
  });

  it.each(
    ['undo:', 'remove:deployment', 'remove:project'].flatMap(killAt =>
      (['before', 'between', 'after'] as Kill[]).map(kill => ({
        kill,
        killAt,
      })),
    ),
  )(
    'killed $kill the checkpoint $killAt, then resumed: nothing is left',
    async options => {
      const ids = (await ran()).map(({ id }) => id);
      const first = await undo(ids, options);
      expect(first.error).toBeDefined();
      const { error } = await undo(ids, { state: first.state });
      expect(error).toBeUndefined();
      // Asking twice for what is gone is what the console's client survives.
      expect(new Set(world.fake.removed).size).toBe(KINDS.length);
      expect(await left()).toEqual([]);
    },
  );

  it('refuses what the run did not make, before it removes anything', async () => {
    const [{ id }] = await ran();
    const theirs = await undo([id, 'else']);
    expect(theirs.error?.message).toMatch(/Rien n’a été retiré/);
    await undo([id]);
    // Removed already: it is the run's no more.
    expect((await undo([id])).error?.message).toMatch(/ou plus/);
    expect(world.fake.removed).toHaveLength(1);
  });

  it('refuses another one’s run, or one that made nothing', async () => {
    const [{ id }] = await ran();
    const { list } = world.deps.ledger;
    world.deps.ledger.list = (_, run) =>
      list(mockCredentials.user('user:default/noa'), run);
    expect((await undo([id])).error?.message).toMatch(/n’est pas la vôtre/);
    expect(world.fake.calls).toEqual([]);
  });

  it.each([
    ['run', ['x'], '../x', /n’est pas valide/],
    ['choice', [], RUN, /Cochez/],
    ['length', Array.from({ length: 501 }, (_, i) => `${i}`), RUN, /au plus/],
  ])('refuses a wrong %s before any call', async (_, ids, run, message) => {
    expect((await undo(ids, {}, run)).error?.message).toMatch(message);
    expect(world.fake.calls).toEqual([]);
  });

  it('says what the console refuses, and goes on from there when resumed', async () => {
    const ids = (await ran()).map(({ id }) => id);
    world.fake.faults.set('remove', { kind: 'forbidden', recorded: false });
    const first = await undo(ids);
    expect(first.error?.message).toBe('La console a dit non.');
    expect(world.audit.fail).toHaveBeenCalledTimes(1);
    expect(await left()).toHaveLength(KINDS.length);
    expect((await undo(ids, { state: first.state })).error).toBeUndefined();
    expect(await left()).toEqual([]);
  });

  it('warns where the tools did not follow', async () => {
    const [{ id }] = await ran();
    world.fake.toolsFail = true;
    const { logs, outputs } = await undo([id]);
    expect(outputs).toMatchObject({ toolsFailed: true });
    expect(logs.join('\n')).toMatch(/n’ont pas tout retiré/);
  });

  it('removes nothing once cancelled, without a delegation, or in a dry run', async () => {
    const ids = (await ran()).map(({ id }) => id);
    const cancelled = await undo(ids, { signal: AbortSignal.abort() });
    expect(cancelled.error?.message).toBe('L’étape a été annulée.');
    world.user.tokens = undefined;
    expect((await undo(ids)).error?.name).toBe('DelegationRequiredError');
    expect((await undo(ids, { isDryRun: true })).error).toBeUndefined();
    expect(world.fake.removed).toEqual([]);
  });
});
