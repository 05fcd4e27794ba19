import { createWorld, Kill, runAction, stepOf } from '../__testUtils__/harness';
import { createRepositorySyncAction } from './repositorySync';
import { examples } from './repositorySync.examples';

const MIRROR = {
  id: 'mirror-id',
  externalRepoUrl: 'https://forge.example.org/api.git',
};
const input = { project: 'demo', repository: 'api' };

describe('cloud-pi-native:repository:sync', () => {
  let world: ReturnType<typeof createWorld>;
  const sync = (
    over: { repository?: string; branch?: string; project?: string } = {},
    options?: Parameters<typeof runAction>[2],
  ) =>
    runAction(
      createRepositorySyncAction(world.deps),
      { ...input, ...over },
      options,
    );

  beforeEach(() => {
    world = createWorld();
    world.fake.addProject();
    world.fake.addRepository(MIRROR);
  });

  it.each(examples)(
    'runs its example « $description »',
    async ({ example }) => {
      const { id } = world.fake.addProject({ name: 'demarches' });
      world.fake.addRepository({ ...MIRROR, id: 'theirs', projectId: id });
      const step = stepOf({ example });
      expect(step.action).toBe(createRepositorySyncAction(world.deps).id);
      const { error, outputs } = await sync(step.input);
      expect(error).toBeUndefined();
      expect(outputs).toEqual({
        repositoryId: 'theirs',
        webUrl: 'https://gitlab.example.org/forge/projects/demarches/api',
      });
      expect(world.fake.held.synchronised).toEqual([
        `theirs ${step.input.branch ?? '*'}`,
      ]);
    },
  );

  it.each<[Kill, number]>([
    ['before', 1],
    // Copying is idempotent: one that may not have been done is asked again.
    ['between', 2],
    ['after', 1],
  ])(
    'killed %s its checkpoint, then resumed: synchronised after %i requests',
    async (kill, requests) => {
      const first = await sync({ branch: 'main' }, { kill });
      expect(first.error).toBeDefined();
      const second = await sync({ branch: 'main' }, { state: first.state });
      expect(second.error).toBeUndefined();
      expect(new Set(world.fake.held.synchronised)).toEqual(
        new Set(['mirror-id main']),
      );
      expect(world.fake.count('syncRepository')).toBe(requests);
      expect(Object.keys(second.state.checkpoints)).toEqual([
        'sync:demo/api#main',
      ]);
    },
  );

  it('explains tools that failed, and asks again when resumed', async () => {
    world.fake.faults.set('syncRepository', {
      kind: 'provisioning',
      recorded: false,
    });
    world.fake.logs = [
      {
        id: '1',
        action: 'Sync Repository',
        userId: undefined,
        createdAt: '',
        data: { failed: true, messageResume: 'Authentification refusée' },
      },
    ];
    const first = await sync();
    expect(first.error?.message).toMatch(
      /synchroniser le dépôt « api ».*Authentification refusée.*identifiants/s,
    );
    expect(world.audit.fail).toHaveBeenCalledTimes(1);
    const second = await sync({}, { state: first.state });
    expect(second.error).toBeUndefined();
    expect(world.fake.held.synchronised).toEqual(['mirror-id *']);
  });

  it('says what the console refuses', async () => {
    world.fake.faults.set('syncRepository', {
      kind: 'forbidden',
      recorded: false,
    });
    expect((await sync()).error?.message).toBe('La console a dit non.');
  });

  it('refuses a repository that copies none, and an unknown one', async () => {
    world.fake.addRepository({ internalRepoName: 'own' });
    expect((await sync({ repository: 'own' })).error?.message).toMatch(
      /n’est la copie d’aucun dépôt externe/,
    );
    expect((await sync({ repository: 'none' })).error?.message).toMatch(
      /n’existe pas/,
    );
    expect(world.fake.count('syncRepository')).toBe(0);
    expect(world.audit.createEvent).not.toHaveBeenCalled();
  });

  it.each([
    ['branch', { branch: '--all' }, /nom de branche/],
    ['empty branch', { branch: '' }, /nom de branche/],
    ['repository', { repository: '../x' }, /nom de dépôt/],
    ['project', { project: '..' }, /ni l’identifiant/],
  ])('refuses a wrong %s before any call', async (_, wrong, message) => {
    expect((await sync(wrong)).error?.message).toMatch(message);
    expect(world.fake.calls).toEqual([]);
  });

  it('makes no call in a dry run, nor without a delegation', async () => {
    const { error, outputs } = await sync({}, { isDryRun: true });
    expect(error).toBeUndefined();
    expect(Object.keys(outputs)).toEqual(['repositoryId', 'webUrl']);
    world.user.tokens = undefined;
    expect((await sync()).error?.name).toBe('DelegationRequiredError');
    expect(world.fake.calls).toEqual([]);
  });

  it('keeps tokens out of what is stored, shown and audited', async () => {
    const done = await sync();
    expect(
      JSON.stringify([done, world.audit.createEvent.mock.calls]),
    ).not.toContain('canary');
  });
});
