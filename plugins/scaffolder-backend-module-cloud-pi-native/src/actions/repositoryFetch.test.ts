import { execFileSync } from 'node:child_process';
import { promises as fs, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { startGitForge } from '../__testUtils__/gitForge';
import { runAction, stepOf } from '../__testUtils__/harness';
import { createRepositoryFetchAction } from './repositoryFetch';
import { examples } from './repositoryFetch.examples';

// Each test starts Git several times.
jest.setTimeout(30_000);

const PATH = 'forge/projects/demo/api';
const input = { project: 'demo', repository: 'api', targetPath: 'app' };

describe('cloud-pi-native:repository:fetch', () => {
  const directory = createMockDirectory();
  let forge: Awaited<ReturnType<typeof startGitForge>>;

  beforeEach(async () => {
    forge = await startGitForge(directory);
    forge.server.create(PATH);
    forge.world.fake.addProject();
    forge.world.fake.addRepository();
    forge.world.deps.patience.repositoryMs = 20;
    await fs.mkdir(join(forge.seed, 'src'));
    await fs.writeFile(join(forge.seed, 'src/été.txt'), 'chaud\n');
    await fs.writeFile(join(forge.seed, 'run.sh'), '#!/bin/sh\n', {
      mode: 0o755,
    });
  });
  afterEach(() => forge.server.close());

  const fetchIt = (
    over: Partial<typeof input> & { ref?: string; allowEmpty?: boolean } = {},
    options: Parameters<typeof runAction>[2] = {},
  ) =>
    runAction(
      createRepositoryFetchAction(forge.world.deps),
      { ...input, ...over },
      { ...forge.options, ...options },
    );
  const listed = async () =>
    (
      await fs.readdir(join(forge.workspace, 'app'), { recursive: true })
    ).sort();

  it.each(examples)(
    'runs its example « $description »',
    async ({ example }) => {
      const step = stepOf({ example });
      const { id } = forge.world.fake.addProject({ name: 'demarches' });
      forge.world.fake.addRepository({ projectId: id });
      forge.server.create('forge/projects/demarches/api');
      forge.publish('forge/projects/demarches/api');
      const action = createRepositoryFetchAction(forge.world.deps);
      expect(step.action).toBe(action.id);
      const { error, outputs } = await fetchIt({ ...step.input });
      expect(error).toBeUndefined();
      expect(outputs).toEqual({
        commitSha: forge.git('rev-parse', 'HEAD'),
        fileCount: 2,
        isMirror: false,
        repositoryName: 'api',
        webUrl: `${forge.server.url}/forge/projects/demarches/api`,
      });
    },
  );

  it('gives up on a tree without end', async () => {
    const tree = (lines: string[]) =>
      execFileSync('git', ['mktree'], {
        cwd: forge.seed,
        input: lines.map(line => `${line}\n`).join(''),
        encoding: 'utf8',
      }).trim();
    const three = (id: string) =>
      tree(Array.from({ length: 300 }, (_, i) => `040000 tree ${id}\td${i}`));
    const root = three(three(three(tree([]))));
    const commit = forge.git('commit-tree', root, '-m', 'Bombe');
    forge.git('reset', '--quiet', '--soft', commit);
    forge.git(
      'push',
      '--quiet',
      `${directory.resolve('git', PATH)}.git`,
      'HEAD:main',
    );
    expect((await fetchIt()).error?.message).toMatch(/trop grand/);
  });

  it('reads the default branch, with modes, in place of what was there', async () => {
    forge.publish(PATH, 'develop');
    forge.server.git(PATH, 'symbolic-ref', 'HEAD', 'refs/heads/develop');
    await fs.writeFile(join(forge.seed, 'other.txt'), 'x');
    forge.publish(PATH, 'another');
    await fs.mkdir(join(forge.workspace, 'app'));
    await fs.writeFile(join(forge.workspace, 'app/old.txt'), 'old');
    expect((await fetchIt()).error).toBeUndefined();
    expect(await listed()).toEqual(['run.sh', 'src', 'src/été.txt']);
    const { mode } = await fs.stat(join(forge.workspace, 'app/run.sh'));
    expect(mode.toString(8)).toMatch(/755$/);
    // Again, as a run that resumes.
    expect((await fetchIt({ ref: 'another' })).error).toBeUndefined();
    expect(await listed()).toContain('other.txt');
  });

  it('leaves links and submodules out, and says so', async () => {
    symlinkSync('/etc/passwd', join(forge.seed, 'link'));
    forge.publish(PATH);
    const { error, logs } = await fetchIt();
    expect(error).toBeUndefined();
    expect(await listed()).not.toContain('link');
    expect(logs.join('\n')).toMatch(/ne sont pas lus : link/);
  });

  it.each(['..', '.git', 'a\\b'])(
    'refuses a tree that names a file « %s »',
    async name => {
      const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], {
        cwd: forge.seed,
        input: 'hostile',
        encoding: 'utf8',
      }).trim();
      const raw = Buffer.concat([
        Buffer.from(`100644 ${name}\0`),
        Buffer.from(blob, 'hex'),
      ]);
      const tree = execFileSync(
        'git',
        ['hash-object', '-t', 'tree', '-w', '--stdin', '--literally'],
        { cwd: forge.seed, input: raw, encoding: 'utf8' },
      ).trim();
      const commit = forge.git('commit-tree', tree, '-m', 'hostile');
      forge.git('update-ref', 'refs/heads/main', commit);
      forge.git(
        'push',
        '--quiet',
        `${directory.resolve('git', PATH)}.git`,
        'main',
      );
      const { error } = await fetchIt();
      expect(error?.message).toMatch(/n’est pas accepté/);
      expect(await fs.readdir(forge.workspace)).toEqual([]);
    },
  );

  it('takes an empty repository only where it may', async () => {
    expect((await fetchIt()).error?.message).toMatch(/Le dépôt est vide/);
    const { error, outputs } = await fetchIt({ allowEmpty: true });
    expect(error).toBeUndefined();
    expect(outputs).toMatchObject({ commitSha: '', fileCount: 0 });
    expect(await listed()).toEqual([]);
  });

  it('says that a branch is not there', async () => {
    forge.publish(PATH);
    expect((await fetchIt({ ref: 'none' })).error?.message).toMatch(
      /« none » n’existe pas/,
    );
  });

  it('tells a copy of an external repository', async () => {
    forge.world.fake.repositories[0].externalRepoUrl =
      'https://forge.example.org/a.git';
    forge.publish(PATH);
    expect((await fetchIt()).outputs).toMatchObject({ isMirror: true });
  });

  it.each([
    ['target', { targetPath: '../x' }, /chemin relatif/],
    ['target that is all', { targetPath: './' }, /espace entier/],
    ['branch', { ref: '--upload-pack=x' }, /nom de branche/],
    ['repository', { repository: '../x' }, /nom de dépôt/],
  ])('refuses a wrong %s before any call', async (_, wrong, message) => {
    expect((await fetchIt(wrong)).error?.message).toMatch(message);
    expect(forge.world.fake.calls).toEqual([]);
    expect(forge.server.requests).toEqual([]);
  });

  it('stops without the user’s GitLab token, when cancelled, and in a dry run', async () => {
    forge.publish(PATH);
    const dry = await fetchIt({}, { isDryRun: true });
    expect(dry.error).toBeUndefined();
    forge.world.user.tokens = { consoleToken: 'canary-console-token' };
    expect((await fetchIt()).error?.name).toBe('DelegationRequiredError');
    const cancelled = await fetchIt({}, { signal: AbortSignal.abort() });
    expect(cancelled.error?.message).toBe('L’étape a été annulée.');
    expect(forge.server.requests).toEqual([]);
  });

  it('keeps tokens out of the workspace and of everything told', async () => {
    forge.publish(PATH);
    const done = await fetchIt();
    expect(JSON.stringify(done)).not.toContain('canary');
    const held = await Promise.all(
      ['run.sh', 'src/été.txt'].map(name =>
        fs.readFile(join(forge.workspace, 'app', name), 'utf8'),
      ),
    );
    expect(held.join('\n')).not.toContain('canary');
    expect(await fs.readdir(directory.resolve('tmp'))).toEqual([]);
  });
});
