import { execFileSync } from 'node:child_process';
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { startGitForge } from '../__testUtils__/gitForge';
import { Kill, runAction, stepOf } from '../__testUtils__/harness';
import { startProposal } from '../__testUtils__/proposal';
import { createRepositoryProposeAction } from './repositoryPropose';
import { examples } from './repositoryPropose.examples';

// Each test starts Git several times.
jest.setTimeout(30_000);

const COPY = 'forge/projects/demo/api';
const SOURCE = 'equipe/api';
const input = {
  project: 'demo',
  repository: 'api',
  sourcePath: 'app',
  branch: 'portail/conformite',
  title: 'Mise en conformité',
};

describe('cloud-pi-native:repository:propose, without an external source', () => {
  const directory = createMockDirectory();

  it.each(examples)(
    'runs its example « $description »: a merge request, once',
    async ({ example }) => {
      const { server, world } = await startProposal(directory);
      try {
        const step = stepOf({ example });
        const { id } = world.fake.addProject({ name: 'demarches' });
        world.fake.addRepository({ projectId: id });
        const action = createRepositoryProposeAction(world.deps);
        expect(step.action).toBe(action.id);
        const propose = () =>
          runAction(
            action,
            { ...input, ...step.input, sourcePath: 'api' },
            { workspacePath: directory.path },
          );
        const { error, outputs } = await propose();
        expect(error).toBeUndefined();
        expect(outputs).toEqual({
          mode: 'merge-request',
          url: server.mergeRequests[0].web_url,
          patch: '',
          leftOut: [],
        });
        expect((await propose()).outputs).toEqual(outputs);
        expect(server.mergeRequests).toHaveLength(1);
      } finally {
        await server.close();
      }
    },
  );

  it('adds only what is missing, if told, once', async () => {
    const { server, world, held } = await startProposal(directory);
    try {
      const propose = () =>
        runAction(
          createRepositoryProposeAction(world.deps),
          { ...input, sourcePath: 'api', addOnly: true },
          { workspacePath: directory.path },
        );
      const { outputs } = await propose();
      expect(outputs).toMatchObject({ mode: 'merge-request' });
      expect(held(input.branch)).toEqual([
        ' README.md # API',
        ' same.txt same',
        ' kept.txt kept',
        ' deploy/été.yaml a: 1',
        '+run.sh #!/bin/sh',
      ]);
      expect((await propose()).outputs).toEqual(outputs);
      expect(server.mergeRequests).toHaveLength(1);
    } finally {
      await server.close();
    }
  });
});

describe('cloud-pi-native:repository:propose, to the source of a copy', () => {
  const directory = createMockDirectory();
  let forge: Awaited<ReturnType<typeof startGitForge>>;

  beforeEach(async () => {
    forge = await startGitForge(directory);
    forge.server.create(COPY);
    forge.server.create(SOURCE);
    forge.world.fake.addProject();
    forge.world.fake.addRepository({
      externalRepoUrl: `${forge.server.url}/${SOURCE}.git`,
    });
    await fs.writeFile(join(forge.seed, 'index.js'), 'run()\n');
    await fs.mkdir(join(forge.seed, 'src'));
    await fs.writeFile(join(forge.seed, 'src/a.js'), 'a\n');
    forge.publish(COPY);
    forge.publish(SOURCE);
    await fs.mkdir(join(forge.workspace, 'app'));
    await fs.writeFile(join(forge.workspace, 'app/Dockerfile'), 'FROM x:1\n');
    await fs.writeFile(join(forge.workspace, 'app/index.js'), 'run(8080)\n');
  });
  afterEach(() => forge.server.close());

  const propose = (
    over: Partial<typeof input> = {},
    options: Parameters<typeof runAction>[2] = {},
  ) =>
    runAction(
      createRepositoryProposeAction(forge.world.deps),
      { ...input, ...over },
      { ...forge.options, ...options },
    );
  const known = () => {
    forge.world.deps.forges = {
      find: () => ({
        userName: 'oauth2',
        token: forge.server.token,
        pageOf: branch => `https://forge.example.org/new/${branch}`,
      }),
    };
  };
  const pushes = () =>
    forge.server.requests.filter(
      ({ method, url }) => method === 'POST' && /receive-pack/.test(url),
    );

  const addOnly = () =>
    runAction(
      createRepositoryProposeAction(forge.world.deps),
      { ...input, addOnly: true },
      forge.options,
    );

  it('adds only what is missing, if told: a patch', async () => {
    const { outputs } = await addOnly();
    expect(outputs).toMatchObject({ mode: 'patch' });
    expect(outputs.patch).toContain('Dockerfile');
    expect(outputs.patch).not.toContain('index.js');
  });

  it('adds only what is missing, if told: a branch', async () => {
    known();
    expect((await addOnly()).outputs).toMatchObject({ mode: 'branch' });
    const show = (path: string) =>
      forge.server.git(SOURCE, 'show', `${input.branch}:${path}`);
    expect(show('Dockerfile')).toContain('FROM x:1');
    expect(show('src/a.js')).toContain('a');
    // The copy that it was read from may be older than its source.
    expect(show('index.js')).toContain('run()');
  });

  it('is a patch that Git applies, where the portal knows no forge', async () => {
    const { error, outputs, logs } = await propose();
    expect(error).toBeUndefined();
    expect(outputs).toMatchObject({ mode: 'patch', url: '', leftOut: [] });
    expect(logs.join('\n')).toMatch(/correctif/);
    execFileSync('git', ['apply', '-'], {
      cwd: forge.seed,
      input: String(outputs.patch),
    });
    expect(await fs.readFile(join(forge.seed, 'index.js'), 'utf8')).toBe(
      'run(8080)\n',
    );
    expect(await fs.readFile(join(forge.seed, 'Dockerfile'), 'utf8')).toBe(
      'FROM x:1\n',
    );
    expect(pushes()).toEqual([]);
  });

  it('is nothing where the source holds everything', async () => {
    await fs.rm(join(forge.workspace, 'app/Dockerfile'));
    await fs.writeFile(join(forge.workspace, 'app/index.js'), 'run()\n');
    expect((await propose()).outputs).toMatchObject({ mode: 'none' });
    known();
    expect((await propose()).outputs).toMatchObject({ mode: 'none', url: '' });
    expect(pushes()).toEqual([]);
  });

  it('is a branch of the source, never of the copy, where the portal may push', async () => {
    known();
    const { error, outputs } = await propose();
    expect(error).toBeUndefined();
    expect(outputs).toMatchObject({
      mode: 'branch',
      url: 'https://forge.example.org/new/portail/conformite',
      patch: '',
    });
    const { server } = forge;
    expect(
      server.git(SOURCE, 'ls-tree', '-r', '--name-only', input.branch),
    ).toBe('Dockerfile\nindex.js\nsrc/a.js');
    expect(
      server.git(SOURCE, 'rev-list', '--count', `main..${input.branch}`),
    ).toBe('1');
    expect(
      server.git(SOURCE, 'log', '-1', '--format=%an <%ae> %s', input.branch),
    ).toBe('Camille Durand <camille.durand@example.org> Mise en conformité');
    expect(server.git(COPY, 'branch', '--list', input.branch)).toBe('');
    expect(forge.world.audit.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'external-branch',
        meta: expect.objectContaining({ actor: 'user:default/mock' }),
      }),
    );
  });

  it.each<Kill>(['before', 'between', 'after'])(
    'killed %s its checkpoint, then resumed: one branch, one push',
    async kill => {
      known();
      const first = await propose({}, { kill });
      expect(first.error).toBeDefined();
      const second = await propose({}, { state: first.state });
      expect(second.error).toBeUndefined();
      expect(second.outputs).toMatchObject({ mode: 'branch' });
      expect(pushes()).toHaveLength(1);
      expect(Object.keys(second.state.checkpoints)).toEqual([
        'branch:demo/api#portail/conformite from app',
      ]);
    },
  );

  it('leaves a branch alone that holds something else', async () => {
    known();
    await propose();
    await fs.writeFile(join(forge.workspace, 'app/index.js'), 'run(1)\n');
    expect((await propose()).error?.message).toMatch(/contient autre chose/);
    expect(pushes()).toHaveLength(1);
  });

  it('uses the portal’s token only for who may manage the repositories', async () => {
    known();
    forge.world.fake.projects[0].ownerId = 'somebody';
    expect((await propose()).error?.message).toMatch(/ne vous permet pas/);
    expect(pushes()).toEqual([]);
  });

  it('says that the forge refuses, and tells its token to nobody', async () => {
    forge.world.deps.forges = {
      find: () => ({
        userName: 'oauth2',
        token: 'canary-forge-token',
        pageOf: () => '',
      }),
    };
    const done = await propose();
    expect(done.error?.message).toMatch(/refuse que le portail/);
    const told = JSON.stringify([
      done,
      done.error?.message,
      forge.world.audit.createEvent.mock.calls,
      forge.world.logger.error.mock.calls,
    ]);
    expect(told).not.toContain('canary');
  });

  it.each([
    ['source', { sourcePath: '/etc' }, /chemin relatif/],
    ['branch', { branch: 'a\nb' }, /nom de branche/],
    ['title', { title: '' }, /titre/],
    ['repository', { repository: 'mirror' }, /réservé/],
  ])('refuses a wrong %s before any call', async (_, wrong, message) => {
    expect((await propose(wrong)).error?.message).toMatch(message);
    expect(forge.world.fake.calls).toEqual([]);
    expect(forge.server.requests).toEqual([]);
  });

  it('makes no call in a dry run, without a delegation, or once cancelled', async () => {
    known();
    expect((await propose({}, { isDryRun: true })).error).toBeUndefined();
    const cancelled = await propose({}, { signal: AbortSignal.abort() });
    expect(cancelled.error?.name).toBe('AbortError');
    forge.world.user.tokens = undefined;
    expect((await propose()).error?.name).toBe('DelegationRequiredError');
    expect(forge.server.requests).toEqual([]);
  });
});
