import { GitlabServer, startGitlabServer } from '../__testUtils__/gitlabServer';
import { createWorld, Kill, runAction, stepOf } from '../__testUtils__/harness';
import { createEnvironmentEnsureAction } from './environmentEnsure';
import { createInfraSetVersionAction } from './infraSetVersion';
import { examples } from './infraSetVersion.examples';

type Input = {
  project?: string;
  repository?: string;
  environment?: string;
  tag?: string;
  fromEnvironment?: string;
  key?: string;
};
const DEV = '# Développement\nimage:\n  tag: "1a2b3c4d" # déployée\n';
const PROD = '# Production\nimage:\n  tag: "00000000"\n';

describe('cloud-pi-native:infra:set-version', () => {
  let server: GitlabServer;
  let world: ReturnType<typeof createWorld>;

  beforeEach(async () => {
    server = await startGitlabServer({
      'values.yaml': 'name: api\n',
      'values-dev.yaml': DEV,
      'values-prod.yaml': PROD,
    });
    world = createWorld({ gitlabUrl: server.url });
    for (const name of ['demarches', 'demo']) {
      const { id } = world.fake.addProject({ name });
      world.fake.addRepository({ projectId: id, isInfra: true });
      for (const [stage, cluster] of [
        ['dev', 'usuel-hp-1'],
        ['prod', 'usuel-prod-1'],
      ]) {
        await runAction(createEnvironmentEnsureAction(world.deps), {
          project: name,
          name: stage,
          stage,
          cluster,
          cpu: 1,
          memory: 2,
        });
      }
    }
    world.audit.createEvent.mockClear();
    world.audit.success.mockClear();
  });
  afterEach(() => server.close());

  const set = (
    over: Input = {},
    options: Parameters<typeof runAction>[2] = {},
  ) =>
    runAction(
      createInfraSetVersionAction(world.deps),
      {
        project: 'demo',
        repository: 'api',
        environment: 'dev',
        ...(over.fromEnvironment === undefined && { tag: 'ffffffff' }),
        ...over,
      },
      options,
    );
  const held = (branch: string, path: string) =>
    server.branches.get(branch)?.files.get(path)?.content;

  it.each(examples)(
    'runs its example « $description »',
    async ({ example }) => {
      const { action, input } = stepOf({ example });
      expect(action).toBe(createInfraSetVersionAction(world.deps).id);
      server.branches.get('main')?.files.set('values-dev.yaml', {
        content: DEV.replace('1a2b3c4d', 'abcdef12'),
        executable: false,
      });
      const { error, outputs } = await set(input);
      expect(error).toBeUndefined();
      expect(outputs).toMatchObject(
        input.tag
          ? { tag: input.tag, previousTag: 'abcdef12', state: 'committed' }
          : { tag: 'abcdef12', previousTag: '00000000', state: 'proposed' },
      );
    },
  );

  it('commits the version alone outside production, with an audit', async () => {
    const { outputs } = await set();
    expect(held('main', 'values-dev.yaml')).toBe(
      DEV.replace('1a2b3c4d', 'ffffffff'),
    );
    expect(held('main', 'values-prod.yaml')).toBe(PROD);
    expect(server.messages).toEqual(['Déployer ffffffff dans dev']);
    expect(server.mergeRequests).toEqual([]);
    expect(outputs).toEqual({
      tag: 'ffffffff',
      previousTag: '1a2b3c4d',
      state: 'committed',
      url: expect.stringMatching(/\/demo\/api\/-\/commit\/c*1$/),
      path: 'values-dev.yaml',
    });
    expect(world.audit.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'set-version',
        meta: expect.objectContaining({
          actor: 'user:default/mock',
          environment: 'dev',
          tag: 'ffffffff',
          previousTag: '1a2b3c4d',
        }),
      }),
    );
  });

  it('proposes the version of another environment in production', async () => {
    const { outputs } = await set({
      environment: 'prod',
      fromEnvironment: 'dev',
    });
    expect(outputs).toMatchObject({
      state: 'proposed',
      url: server.mergeRequests[0].web_url,
    });
    expect(held('main', 'values-prod.yaml')).toBe(PROD);
    expect(held('portail/prod-1a2b3c4d', 'values-prod.yaml')).toBe(
      PROD.replace('00000000', '1a2b3c4d'),
    );
  });

  it('has nothing to do where the version is there', async () => {
    const { outputs } = await set({ tag: '1a2b3c4d' });
    expect(outputs).toMatchObject({ state: 'none', tag: '1a2b3c4d' });
    expect(server.messages).toEqual([]);
    expect(world.audit.createEvent).not.toHaveBeenCalled();
  });

  it.each(
    ['version:', 'deploy:'].flatMap(killAt =>
      (['before', 'between', 'after'] as Kill[]).map(kill => ({
        kill,
        killAt,
      })),
    ),
  )(
    'killed $kill the checkpoint $killAt, then resumed: one commit',
    async options => {
      const first = await set({}, options);
      expect(first.error).toBeDefined();
      const second = await set({}, { state: first.state });
      expect(second.error).toBeUndefined();
      expect(server.messages).toHaveLength(1);
      expect(held('main', 'values-dev.yaml')).toContain('ffffffff');
      expect(Object.keys(second.state.checkpoints)).toEqual([
        'version:demo/api#dev image.tag from ffffffff',
        'deploy:demo/api#dev image.tag ffffffff',
      ]);
    },
  );

  it('promotes what was chosen, also where it changes before the run resumes', async () => {
    const first = await set(
      { environment: 'prod', fromEnvironment: 'dev' },
      { kill: 'before', killAt: 'commit:' },
    );
    server.branches.get('main')?.files.set('values-dev.yaml', {
      content: DEV.replace('1a2b3c4d', 'eeeeeeee'),
      executable: false,
    });
    const { outputs } = await set(
      { environment: 'prod', fromEnvironment: 'dev' },
      { state: first.state },
    );
    expect(outputs).toMatchObject({ tag: '1a2b3c4d' });
  });

  it('commits nothing to production, whatever changes meanwhile', async () => {
    let reads = 0;
    server.intercept = req => {
      if (req.url?.includes('values-prod')) {
        reads += 1;
        if (reads > 1) {
          server.branches.get('main')?.files.set('values-prod.yaml', {
            content: PROD.replace('00000000', 'eeeeeeee'),
            executable: false,
          });
        }
      }
      return undefined;
    };
    const { outputs } = await set({ environment: 'prod', tag: '00000000' });
    expect(outputs).toMatchObject({ state: 'none' });
    expect(server.messages).toEqual([]);
  });

  it('writes nothing where the console tells no stage', async () => {
    world.fake.stages = [];
    expect((await set()).error?.message).toMatch(/de quel type/);
    expect(server.requests).toEqual([]);
  });

  it('says that a version was proposed before, where production left it since', async () => {
    const prod = { environment: 'prod', tag: 'abcdef12' };
    await set(prod);
    server.mergeRequests[0].state = 'merged';
    // Merged, then another version was: the branch is still there.
    const { error, outputs } = await set(prod);
    expect(error?.message).toMatch(/déjà été fusionnée.*supprimez/);
    expect(outputs).toEqual({});
    server.branches.delete('portail/prod-abcdef12');
    expect((await set(prod)).outputs).toMatchObject({
      state: 'proposed',
      url: server.mergeRequests[1].web_url,
    });
  });

  it('takes a commit whose answer is lost for made', async () => {
    server.intercept = req => (req.method === 'POST' ? 'cut-after' : undefined);
    const { error, outputs } = await set();
    expect(error).toBeUndefined();
    expect(outputs).toMatchObject({ state: 'committed' });
    expect(server.messages).toHaveLength(1);
  });

  it('does not undo what somebody commits meanwhile', async () => {
    server.intercept = req => {
      if (req.method === 'POST') {
        server.branches.get('main')?.commits.push('d'.repeat(40));
      }
      return undefined;
    };
    expect((await set()).error?.message).toMatch(/\(400\).*Reprendre/);
    expect(held('main', 'values-dev.yaml')).toBe(DEV);
  });

  it.each<[string, Input, RegExp]>([
    ['both', { tag: 'a', fromEnvironment: 'prod' }, /l’un des deux/],
    ['neither', { tag: undefined }, /l’un des deux/],
    ['a tag that is none', { tag: 'a b' }, /tag d’une image/],
    ['latest', { tag: 'latest' }, /latest/],
    ['itself', { fromEnvironment: 'dev' }, /le même/],
    ['a wrong key', { key: 'a..b' }, /suite de noms/],
    ['an environment of two lines', { environment: 'a\nb' }, /environnement/],
    ['a repository that is a path', { repository: '../x' }, /nom de dépôt/],
    ['a project that is a path', { project: '../x' }, /ni l’identifiant/],
  ])('refuses %s before any call', async (_, wrong, message) => {
    world.fake.calls.length = 0;
    expect((await set(wrong)).error?.message).toMatch(message);
    expect(world.fake.calls).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  it('says what is missing: environment, file, key, source', async () => {
    expect((await set({ environment: 'none' })).error?.message).toMatch(
      /Environnements possibles : dev, prod/,
    );
    expect((await set({ key: 'app.version' })).error?.message).toMatch(
      /ne donne pas « app\.version »/,
    );
    server.branches.get('main')?.files.delete('values-dev.yaml');
    expect((await set()).error?.message).toMatch(
      /n’a pas de fichier « values-dev\.yaml »/,
    );
    server.branches.clear();
    expect((await set()).error?.message).toMatch(/dépôt est vide/);
    world.fake.repositories[1].externalRepoUrl = 'https://e.org/a.git';
    expect((await set()).error?.message).toMatch(/dépôt externe/);
  });

  it('makes no call in a dry run, nor without a delegation, nor once cancelled', async () => {
    expect((await set({}, { isDryRun: true })).error).toBeUndefined();
    const cancelled = await set({}, { signal: AbortSignal.abort() });
    expect(cancelled.error?.name).toBe('AbortError');
    world.user.tokens = undefined;
    const { error } = await set();
    expect(error?.name).toBe('DelegationRequiredError');
    expect(server.messages).toEqual([]);
  });

  it('keeps tokens out of everything', async () => {
    const done = await set();
    const told = JSON.stringify([
      done,
      world.audit.createEvent.mock.calls,
      server.requests,
    ]);
    expect(told).not.toContain('canary');
  });
});
