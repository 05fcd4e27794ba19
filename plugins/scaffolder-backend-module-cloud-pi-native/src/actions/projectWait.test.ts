import { createWorld, runAction, stepOf } from '../__testUtils__/harness';
import { createProjectWaitAction } from './projectWait';
import { examples } from './projectWait.examples';

const entry = (id: string, action: string, data: object = {}) => ({
  id,
  action,
  userId: undefined,
  createdAt: '',
  data,
});

describe('cloud-pi-native:project:wait', () => {
  it.each(examples)(
    'runs its example « $description »',
    async ({ example }) => {
      const world = createWorld();
      const project = world.fake.addProject({ name: 'demarches' });
      const { action, input } = stepOf({ example });
      const wait = createProjectWaitAction(world.deps);
      expect(action).toBe(wait.id);
      const { error, outputs } = await runAction(wait, {
        project: String(input.project),
      });
      expect(error).toBeUndefined();
      expect(outputs).toEqual({
        projectId: project.id,
        projectSlug: 'demarches',
        status: 'created',
        entityRef: 'system:default/demarches',
        consoleUrl: 'https://console.example.org/projects/demarches',
      });
    },
  );

  it('shows what the console says while it waits, and each thing once', async () => {
    const world = createWorld();
    world.fake.addProject();
    world.fake.statuses = ['created', 'initializing', 'initializing'];
    world.fake.logs = [entry('1', 'Create Project')];
    const asUser = world.deps.console;
    world.deps.console = token => {
      const api = asUser(token);
      return {
        ...api,
        listProjectLogs: async (...args) => {
          const logs = await api.listProjectLogs(...args);
          world.fake.logs = [
            entry('3', 'Something New', { failed: ['harbor'] }),
            entry('2', 'Sync Repository', { failed: false }),
            entry('1', 'Create Project'),
          ];
          return logs;
        },
      };
    };
    const { error, logs } = await runAction(
      createProjectWaitAction(world.deps),
      { project: 'demo' },
    );
    expect(error).toBeUndefined();
    expect(logs).toEqual([
      'La console indique pour le projet « demo » : opérations en cours.',
      'Journal de la console : synchronisation d’un dépôt, succès.',
      'Journal de la console : Something New, échec. Outils en échec : harbor.',
      'La console indique pour le projet « demo » : succès.',
      'Le projet « demo » est provisionné.',
    ]);
  });

  it('explains a failed project, and changes nothing, however often it runs', async () => {
    const world = createWorld();
    world.fake.addProject({ status: 'failed' });
    world.fake.logs = [
      entry('1', 'Create Project', {
        failed: ['gitlab'],
        messageResume: 'Gitlab ne répond pas',
      }),
    ];
    const action = createProjectWaitAction(world.deps);
    const first = await runAction(action, { project: 'demo' });
    const second = await runAction(
      action,
      { project: 'demo' },
      { state: first.state },
    );
    expect(first.error?.message).toMatch(
      /Gitlab ne répond pas.*Outils en échec : gitlab\..*reprovisionnez le projet/s,
    );
    expect(second.error?.message).toBe(first.error?.message);
    expect(world.fake.count('replayHooks')).toBe(0);
    expect(world.audit.createEvent).not.toHaveBeenCalled();
  });

  it('waits without the log where the console does not show it', async () => {
    const world = createWorld();
    world.fake.addProject();
    const asUser = world.deps.console;
    world.deps.console = token => ({
      ...asUser(token),
      listProjectLogs: () => Promise.reject(new Error('canary')),
    });
    const { error, logs } = await runAction(
      createProjectWaitAction(world.deps),
      { project: 'demo' },
    );
    expect(error).toBeUndefined();
    expect(logs.join()).not.toContain('canary');
  });

  it('gives up a project that stays as it is, and says so', async () => {
    const world = createWorld();
    world.deps.patience.provisioningMs = 5;
    world.fake.addProject({ status: 'initializing' });
    const { error } = await runAction(createProjectWaitAction(world.deps), {
      project: 'demo',
    });
    expect(error?.message).toMatch(/provisionne encore/);
  });

  it('makes no call in a dry run', async () => {
    const world = createWorld();
    const { error, outputs } = await runAction(
      createProjectWaitAction(world.deps),
      { project: 'demo' },
      { isDryRun: true },
    );
    expect(error).toBeUndefined();
    expect(outputs).toMatchObject({ projectSlug: 'demo', status: 'created' });
    expect(world.fake.calls).toEqual([]);
  });

  it('refuses what is no project, one that is unknown, and a user who did not delegate', async () => {
    const world = createWorld();
    const action = createProjectWaitAction(world.deps);
    const wait = async (project: string) =>
      (await runAction(action, { project })).error;
    expect((await wait('../x'))?.message).toMatch(/ni l’identifiant/);
    expect(world.fake.calls).toEqual([]);
    expect((await wait('demo'))?.message).toMatch(/introuvable/);
    world.user.tokens = undefined;
    expect((await wait('demo'))?.name).toBe('DelegationRequiredError');
  });
});
