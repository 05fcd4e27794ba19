import { createWorld, Kill, runAction, stepOf } from '../__testUtils__/harness';
import { createProjectReprovisionAction } from './projectReprovision';
import { examples } from './projectReprovision.examples';

const input = { project: 'demo' };

describe('cloud-pi-native:project:reprovision', () => {
  let world: ReturnType<typeof createWorld>;
  const reprovision = (options?: Parameters<typeof runAction>[2]) =>
    runAction(createProjectReprovisionAction(world.deps), input, options);

  beforeEach(() => {
    world = createWorld();
    world.fake.addProject({ status: 'failed' });
  });

  it.each(examples)(
    'runs its example « $description »',
    async ({ example }) => {
      const project = world.fake.addProject({ name: 'demarches' });
      const step = stepOf({ example });
      const action = createProjectReprovisionAction(world.deps);
      expect(step.action).toBe(action.id);
      const { error, outputs } = await runAction(action, {
        project: String(step.input.project),
      });
      expect(error).toBeUndefined();
      expect(outputs).toEqual({
        projectId: project.id,
        projectSlug: 'demarches',
        status: 'created',
        entityRef: 'system:default/demarches',
        consoleUrl: 'https://console.example.org/projects/demarches',
      });
      expect(world.fake.count('replayHooks')).toBe(1);
    },
  );

  it.each<[Kill, number]>([
    ['before', 1],
    // Replaying is idempotent: one that may not have been done is asked again.
    ['between', 2],
    ['after', 1],
  ])(
    'killed %s its checkpoint, then resumed: provisioned after %i replays',
    async (kill, replays) => {
      const first = await reprovision({ kill });
      expect(first.error).toBeDefined();
      const second = await reprovision({ state: first.state });
      expect(second.error).toBeUndefined();
      expect(second.outputs).toMatchObject({ status: 'created' });
      expect(world.fake.projects.map(p => p.status)).toEqual(['created']);
      expect(world.fake.count('replayHooks')).toBe(replays);
      expect(Object.keys(second.state.checkpoints)).toEqual([
        'reprovision:demo',
      ]);
    },
  );

  it('tells what failed from the console’s log, and asks again when resumed', async () => {
    world.fake.statusAfterReplay = 'failed';
    world.fake.logs = [
      {
        id: '1',
        action: 'Replay hooks for Project',
        userId: undefined,
        createdAt: '',
        data: { failed: ['vault'], messageResume: 'Vault est scellé' },
      },
    ];
    const first = await reprovision();
    expect(first.error?.message).toMatch(
      /Vault est scellé.*Outils en échec : vault\..*Reprendre/s,
    );
    world.fake.statusAfterReplay = 'created';
    const second = await reprovision({ state: first.state });
    expect(second.error).toBeUndefined();
    expect(world.fake.count('replayHooks')).toBe(2);
  });

  it('believes the status after a failure that the console recorded', async () => {
    world.fake.faults.set('replayHooks', {
      kind: 'provisioning',
      recorded: true,
    });
    expect((await reprovision()).error).toBeUndefined();
  });

  it('does not take a status that nobody touched for an answer', async () => {
    world.fake.projects[0].status = 'created';
    world.fake.faults.set('replayHooks', {
      kind: 'unavailable',
      recorded: false,
    });
    const { error, state } = await reprovision();
    expect(error?.message).toBe('La console a dit non.');
    expect(state.checkpoints).toEqual({});
  });

  it('says what the console refuses, and audits it', async () => {
    world.fake.faults.set('replayHooks', {
      kind: 'forbidden',
      recorded: false,
    });
    const { error } = await reprovision();
    expect(error?.message).toBe('La console a dit non.');
    expect(world.audit.fail).toHaveBeenCalledTimes(1);
    expect(world.audit.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'project-reprovision',
        meta: expect.objectContaining({
          actor: 'user:default/mock',
          project: 'demo',
        }),
      }),
    );
  });

  it('makes no call in a dry run, without a delegation or for what is no project', async () => {
    const { error, outputs } = await reprovision({ isDryRun: true });
    expect(error).toBeUndefined();
    expect(outputs).toMatchObject({ projectSlug: 'demo' });
    world.user.tokens = undefined;
    expect((await reprovision()).error?.name).toBe('DelegationRequiredError');
    const hostile = await runAction(
      createProjectReprovisionAction(world.deps),
      { project: 'demo/../x' },
    );
    expect(hostile.error?.message).toMatch(/ni l’identifiant/);
    expect(world.fake.calls).toEqual([]);
  });
});
