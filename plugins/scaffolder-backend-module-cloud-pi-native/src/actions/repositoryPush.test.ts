import { promises as fs, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { startGitServer, GitServer } from '../__testUtils__/gitServer';
import { createWorld, Kill, runAction, stepOf } from '../__testUtils__/harness';
import { createRepositoryPushAction } from './repositoryPush';
import { examples } from './repositoryPush.examples';

// Each test starts Git several times.
jest.setTimeout(30_000);

const PATH = 'forge/projects/demo/api';
const input = { project: 'demo', repository: 'api', sourcePath: './api' };

describe('cloud-pi-native:repository:push', () => {
  const directory = createMockDirectory();
  let server: GitServer;
  let world: ReturnType<typeof createWorld>;
  let temporary: string[];

  beforeEach(async () => {
    directory.setContent({
      git: {},
      tmp: {},
      workspace: {
        api: {
          'README.md': '# API\n',
          src: { deep: { 'index.ts': 'export {};\n' } },
          '.gitignore': 'README.md\n',
          'run.sh': '#!/bin/sh\n',
        },
      },
    });
    await fs.chmod(directory.resolve('workspace/api/run.sh'), 0o755);
    server = await startGitServer(directory.resolve('git'));
    server.create(PATH);
    world = createWorld({ gitlabUrl: server.url });
    world.fake.addProject();
    world.fake.addRepository();
    temporary = [];
  });
  afterEach(() => server.close());

  const push = (
    over: Partial<typeof input> & {
      branch?: string;
      commitMessage?: string;
    } = {},
    options: Parameters<typeof runAction>[2] = {},
  ) =>
    runAction(
      createRepositoryPushAction(world.deps),
      { ...input, ...over },
      {
        workspacePath: directory.resolve('workspace'),
        createTemporaryDirectory: async () => {
          const made = await fs.mkdtemp(`${directory.resolve('tmp')}/`);
          temporary.push(made);
          return made;
        },
        ...options,
      },
    );

  it.each(examples)(
    'runs its example « $description »',
    async ({ example }) => {
      const step = stepOf({ example });
      world.fake.addProject({ name: 'demarches', id: 'demarches-id' });
      world.fake.addRepository({ projectId: 'demarches-id' });
      server.create('forge/projects/demarches/api');
      const action = createRepositoryPushAction(world.deps);
      expect(step.action).toBe(action.id);
      const { error, outputs } = await push({ ...step.input });
      expect(error).toBeUndefined();
      const branch = String(step.input.branch ?? 'main');
      const repository = 'forge/projects/demarches/api';
      expect(outputs).toEqual({
        commitSha: server.git(repository, 'rev-parse', branch),
        webUrl: `${server.url}/${repository}`,
        cloneUrl: `${server.url}/${repository}.git`,
      });
      expect(
        server.git(repository, 'log', '-1', '--format=%s|%an|%ae|%cn', branch),
      ).toBe(
        `${
          step.input.commitMessage ??
          'Première version, produite par le portail'
        }|Camille Durand|camille.durand@example.org|Camille Durand`,
      );
      expect(server.git(repository, 'ls-tree', '-r', branch)).toMatch(
        /^100644.*\t\.gitignore\n100644.*\tREADME\.md\n100755.*\trun\.sh\n100644.*\tsrc\/deep\/index\.ts$/,
      );
      server.git(repository, 'fsck', '--strict');
    },
  );

  it.each<Kill>(['before', 'between', 'after'])(
    'killed %s its checkpoint, then resumed: one commit',
    async kill => {
      const first = await push({}, { kill });
      expect(first.error).toBeDefined();
      const second = await push({}, { state: first.state });
      expect(second.error).toBeUndefined();
      expect(server.git(PATH, 'rev-list', '--count', 'main')).toBe('1');
      expect(second.outputs.commitSha).toBe(
        server.git(PATH, 'rev-parse', 'main'),
      );
    },
  );

  it('finds its commit again below those that were added since', async () => {
    const first = await push();
    const tree = server.git(PATH, 'mktree', '--missing');
    const later = server.git(
      PATH,
      '-c',
      'user.name=x',
      '-c',
      'user.email=x@example.org',
      'commit-tree',
      tree,
      '-p',
      'main',
      '-m',
      'later',
    );
    server.git(PATH, 'update-ref', 'refs/heads/main', later);
    const second = await push();
    expect(second.error).toBeUndefined();
    expect(second.outputs.commitSha).toBe(first.outputs.commitSha);
    expect(server.git(PATH, 'rev-parse', 'main')).toBe(later);
  });

  it('takes a push whose answer is lost for done', async () => {
    server.intercept = req =>
      req.method === 'POST' && req.url?.endsWith('/git-receive-pack')
        ? 'cut-after'
        : undefined;
    const { error } = await push();
    expect(error).toBeUndefined();
    expect(server.git(PATH, 'rev-list', '--count', 'main')).toBe('1');
  });

  it('refuses a repository that holds something else, on this branch or another', async () => {
    await push();
    const before = server.git(PATH, 'rev-parse', 'main');
    writeFileSync(directory.resolve('workspace/api/README.md'), 'other');
    for (const branch of ['main', 'develop']) {
      const { error } = await push({ branch });
      expect(error?.message).toMatch(/contient déjà autre chose/);
    }
    expect(server.git(PATH, 'for-each-ref', '--format=%(objectname)')).toBe(
      before,
    );
  });

  it('waits for a repository that GitLab does not have yet', async () => {
    let missing = 3;
    server.intercept = (_req, res) => {
      if (missing > 0) {
        missing -= 1;
        res.writeHead(404).end();
        return 'answered';
      }
      return undefined;
    };
    const { error, logs } = await push();
    expect(error).toBeUndefined();
    expect(logs.filter(l => l.includes('pas encore dans GitLab'))).toHaveLength(
      1,
    );
  });

  it.each([
    [401, /Reconnectez-vous à GitLab/],
    [403, /ne vous autorise pas/],
    [404, /introuvable dans GitLab/],
    [500, /\(500\)/],
  ])('says what to do when GitLab answers %s', async (status, message) => {
    server.intercept = (_req, res) => {
      res.writeHead(status, { 'www-authenticate': 'Basic' }).end('canary-body');
      return 'answered';
    };
    const { error } = await push();
    expect(error?.message).toMatch(message);
    expect(error?.stack).toBe(error?.message);
  });

  it('follows no redirect', async () => {
    const reached: unknown[] = [];
    const elsewhere = createServer((req, res) => {
      reached.push(req.headers);
      res.end();
    });
    await new Promise<void>(done => elsewhere.listen(0, '127.0.0.1', done));
    const { port } = elsewhere.address() as AddressInfo;
    server.intercept = (_req, res) => {
      res.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end();
      return 'answered';
    };
    const { error } = await push();
    await new Promise(done => elsewhere.close(done));
    expect(error?.message).toMatch(/redirection, qui n’est pas suivie/);
    expect(reached).toEqual([]);
  });

  it('says that GitLab is out of reach', async () => {
    await server.close();
    const { error } = await push();
    expect(error?.message).toMatch(/injoignable/);
  });

  it('gives up a server that does not answer', async () => {
    world.deps.patience.gitMs = 50;
    server.intercept = () => 'answered';
    const { error } = await push();
    expect(error?.message).toMatch(/pas répondu à temps/);
  });

  it('stops when the run is cancelled', async () => {
    const controller = new AbortController();
    server.intercept = () => {
      controller.abort();
      return 'answered';
    };
    const { error } = await push({}, { signal: controller.signal });
    expect(error?.message).toBe('L’étape a été annulée.');
  });

  it('stops before GitLab without the user’s GitLab token', async () => {
    world.user.tokens = { consoleToken: 'canary-console-token' };
    const { error } = await push();
    expect(error?.name).toBe('DelegationRequiredError');
    expect(server.requests).toEqual([]);
  });

  it('keeps the token in one header: not in URLs, on disk, in logs or in the audit', async () => {
    const done = await push();
    const left = await fs.readdir(directory.resolve('tmp'));
    expect(left).toEqual([]);
    expect(temporary.length).toBeGreaterThan(0);
    expect(await fs.readdir(directory.resolve('workspace/api'))).not.toContain(
      '.git',
    );
    expect(server.requests.map(r => r.url).join()).not.toMatch(/canary|oauth2/);
    const told = JSON.stringify([
      done,
      world.audit.createEvent.mock.calls,
      world.logger.error.mock.calls,
    ]);
    expect(told).not.toContain('canary');
  });

  it('makes no call in a dry run', async () => {
    world.user.tokens = undefined;
    const { error, outputs } = await push({}, { isDryRun: true });
    expect(error).toBeUndefined();
    expect(outputs.commitSha).toBe('0'.repeat(40));
    expect(server.requests).toEqual([]);
    expect(world.fake.calls).toEqual([]);
  });

  it.each([
    ['source', { sourcePath: '../secrets' }, /chemin relatif/],
    ['branch', { branch: '-main' }, /nom de branche valide/],
    ['repository', { repository: '../other' }, /nom de dépôt/],
  ])('refuses a wrong %s before any call', async (_, wrong, message) => {
    const { error } = await push(wrong);
    expect(error?.message).toMatch(message);
    expect(world.fake.calls).toEqual([]);
  });

  it('does not reach GitLab with a source that it refuses', async () => {
    symlinkSync('/etc', directory.resolve('workspace/api/link'));
    const { error } = await push();
    expect(error?.message).toMatch(/lien symbolique/);
    expect(server.requests).toEqual([]);
  });

  it('refuses the copy of an external repository, and an unknown one', async () => {
    world.fake.addRepository({
      internalRepoName: 'copy',
      externalRepoUrl: 'https://forge.example.org/copy.git',
    });
    expect((await push({ repository: 'copy' })).error?.message).toMatch(
      /dépôt externe/,
    );
    expect((await push({ repository: 'none' })).error?.message).toMatch(
      /n’existe pas/,
    );
    expect(server.requests).toEqual([]);
  });
});
