import { promises as fs, linkSync, symlinkSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { everyAction, INPUTS } from '../__testUtils__/everyAction';
import { createWorld } from '../__testUtils__/harness';

/** Inputs that are paths of the workspace, or of a repository. */
const PATHS = [
  ['conformity:evaluate', 'sourcePath'],
  ['conformity:evaluate', 'infraPath'],
  ['repository:fetch', 'targetPath'],
  ['repository:inspect', 'sourcePath'],
  ['repository:merge-request', 'sourcePath'],
  ['repository:merge-request', 'targetPath'],
  ['repository:propose', 'sourcePath'],
  ['repository:push', 'sourcePath'],
  ['request:write', 'path'],
] as const;

/** Inputs that Git reads as the name of a branch, a tag or a commit. */
const REFS = [
  ['repository:fetch', 'ref'],
  ['repository:merge-request', 'branch'],
  ['repository:merge-request', 'targetBranch'],
  ['repository:propose', 'branch'],
  ['repository:push', 'branch'],
  ['repository:sync', 'branch'],
] as const;

/** Inputs that are handed to the console or to Argo CD as they are, on one line. */
const LINES = [
  ['repository:ensure', 'deployPath'],
  ['repository:ensure', 'deployRevision'],
] as const;

/** Inputs that name a host. */
const HOSTS = [
  ['repository:ensure', 'externalUrl'],
  ['source:check', 'externalUrl'],
] as const;

/** Inputs that become part of a path of the console's or GitLab's API. */
const NAMES = Object.entries(INPUTS).flatMap(([action, input]) =>
  ['project', 'repository', 'environment', 'run', 'tag', 'key', 'name']
    .filter(
      field =>
        field in input && !(action === 'role:ensure' && field === 'name'),
    )
    .map(field => [action, field] as const),
);

const cases = (
  inputs: ReadonlyArray<readonly [string, string]>,
  values: readonly string[],
) =>
  inputs.flatMap(([action, field]) =>
    values.map(value => ({ action, field, value })),
  );

describe('inputs of every action', () => {
  const directory = createMockDirectory();
  let world: ReturnType<typeof createWorld>;
  let actions: ReturnType<typeof everyAction>;
  const publish = jest.fn(async () => {});

  beforeEach(() => {
    directory.setContent({
      outside: { secret: 'canary', deeper: { 'a.txt': 'canary' } },
      workspace: { app: { 'a.txt': 'a' } },
    });
    publish.mockClear();
    world = createWorld({ gitlabUrl: 'http://127.0.0.1:9' });
    actions = everyAction(world, { publish });
  });

  const run = (action: string, over: Record<string, string>) =>
    actions.run(action, over, {
      workspacePath: directory.resolve('workspace'),
      createTemporaryDirectory: async () => {
        throw new Error('nothing may be fetched');
      },
    });
  /** What the platform was asked for, and what was left on the disk. */
  const effects = async () => ({
    console: world.fake.calls,
    probed: world.probed,
    events: publish.mock.calls,
    outside: await fs.readdir(directory.resolve('outside')),
    secret: await fs.readFile(directory.resolve('outside/secret'), 'utf8'),
    workspace: await fs.readdir(directory.resolve('workspace')),
  });
  const NOTHING = {
    console: [],
    probed: [],
    events: [],
    outside: ['deeper', 'secret'],
    secret: 'canary',
    workspace: ['app'],
  };

  it('are all known to these tests', () => {
    expect(actions.names.sort()).toEqual(Object.keys(INPUTS).sort());
    const known = new Set(
      [...PATHS, ...REFS, ...LINES, ...HOSTS].map(
        ([action, field]) => `${action} ${field}`,
      ),
    );
    const told = actions.names.flatMap(name =>
      actions
        .fieldsOf(name)
        .filter(field => /path$|branch$|^ref$|revision$|url$|host/i.test(field))
        .map(field => `${name} ${field}`),
    );
    // A new input that is a path, a branch or an address belongs in a table above.
    expect(told.filter(one => !known.has(one))).toEqual([]);
  });

  it.each(
    cases(PATHS, [
      '../outside',
      'app/../../outside',
      '/etc',
      '//etc',
      '..',
      'app/..%2f..%2foutside',
      '%2e%2e/outside',
      'app\\..\\..\\outside',
      'C:/outside',
      '~/outside',
      'app\0/../../outside',
      'app\n',
      'app/\u0085x',
    ]),
  )(
    'class 1: $action does not take $value for $field',
    async ({ action, field, value }) => {
      // A file's path has its ending: what is refused is the rest.
      const told = action === 'request:write' ? `${value}/x.md` : value;
      const { error } = await run(action, { [field]: told });
      expect(error?.name).toBe('StepError');
      expect(error?.message).toMatch(/chemin relatif/);
      expect(await effects()).toEqual(NOTHING);
    },
  );

  it.each(
    cases(
      PATHS.filter(([, field]) => field !== 'targetPath'),
      ['link', 'link/deeper', 'chain', 'dangling', 'loop'],
    ).concat(
      cases(
        [['repository:fetch', 'targetPath']],
        ['link', 'link/deeper', 'chain', 'dangling'],
      ),
    ),
  )(
    'class 2: $action does not follow $value for $field',
    async ({ action, field, value }) => {
      const at = (path: string) => directory.resolve('workspace', path);
      symlinkSync(directory.resolve('outside'), at('link'));
      symlinkSync(at('link'), at('chain'));
      symlinkSync(directory.resolve('outside/nowhere'), at('dangling'));
      symlinkSync(at('loop'), at('loop'));
      const told = action === 'request:write' ? `${value}/x.md` : value;
      const { error } = await run(action, { [field]: told });
      expect(error?.message).toMatch(
        /link|chain/.test(value)
          ? /chemin relatif/
          : /chemin relatif|n’existe pas|lien/,
      );
      const { outside, secret } = await effects();
      expect({ outside, secret }).toEqual({
        outside: ['deeper', 'secret'],
        secret: 'canary',
      });
    },
  );

  it.each(
    PATHS.filter(([, field]) => field === 'sourcePath').map(
      ([action]) => action,
    ),
  )('class 2: %s reads no link inside a folder', async action => {
    symlinkSync(
      directory.resolve('outside/secret'),
      directory.resolve('workspace/app/b.txt'),
    );
    world.fake.addProject();
    world.fake.addRepository();
    const { error } = await run(action, {});
    expect(error?.message).toMatch(/lien symbolique/);
    expect(JSON.stringify(error?.message)).not.toContain('canary');
  });

  it('class 2: request:write does not write through a hard link', async () => {
    await fs.mkdir(directory.resolve('workspace/a'));
    linkSync(
      directory.resolve('outside/secret'),
      directory.resolve('workspace/a/b.md'),
    );
    world.fake.addProject();
    const { error } = await run('request:write', {});
    expect(error?.message).toMatch(/existe déjà/);
    expect((await effects()).secret).toBe('canary');
  });

  it.each(
    cases(HOSTS, [
      'http://forge.example.org/a.git',
      'ftp://forge.example.org/a.git',
      'file:///etc/passwd.git',
      'ssh://git@forge.example.org/a.git',
      'git@forge.example.org:a.git',
      'ext::sh -c id.git',
      'data:text/plain,a.git',
      'https://user:secret@forge.example.org/a.git',
      'https://user@forge.example.org/a.git',
      'https://forge.example.org/a',
      'https://forge.example.org/a.git\n.git',
      'https://[::1]/a.git',
      'https://[::ffff:169.254.169.254]/a.git',
      'https://169.254.169.254/a.git',
      'https://127.1/a.git',
      'https://0x7f000001/a.git',
      'https://2852039166/a.git',
      'https://10.0.0.1/a.git',
    ]),
  )(
    'class 3: $action does not take the address $value',
    async ({ action, field, value }) => {
      world.fake.addProject();
      const { error } = await run(action, { [field]: value });
      expect(error?.name).toBe('StepError');
      expect(world.probed).toEqual([]);
      expect(world.fake.count('createRepository')).toBe(0);
    },
  );

  it.each(
    cases(REFS, [
      '--upload-pack=touch /tmp/x',
      '-x',
      'a\nb',
      'a\r\nb',
      'a\0b',
      'refs/heads/x',
      'a..b',
      'a b',
      'a~1',
      'a^{}',
      'a:b',
      '@{-1}',
      'a.lock',
      '.a',
      'a//b',
      'a?x=1',
      '[core]\n\tsshCommand = id',
      '',
    ]),
  )(
    'class 6: $action does not take $value for $field',
    async ({ action, field, value }) => {
      const { error } = await run(action, { [field]: value });
      expect(error?.message).toMatch(/nom de branche/);
      expect(await effects()).toEqual(NOTHING);
    },
  );

  it.each(
    cases(NAMES, [
      '../admin',
      'a/../../admin',
      '%2e%2e',
      'a?x=1',
      'a#x',
      'a\nb',
      'a\0',
      '${{ secrets.externalToken }}',
      '{{ 7 * 7 }}',
      '"; id; "',
      '[core]',
      '',
    ]),
  )(
    'class 6: $action does not take $value for $field',
    async ({ action, field, value }) => {
      const { error } = await run(action, { [field]: value });
      expect(error?.name).toBe('StepError');
      expect(await effects()).toEqual(NOTHING);
    },
  );

  it.each(cases(LINES, ['a\nb', 'a\0b', 'a\r\nautosync: true']))(
    'class 6: $action takes one line only for $field',
    async ({ action, field, value }) => {
      const { error } = await run(action, { [field]: value });
      expect(error?.message).toMatch(/une ligne/);
      expect(await effects()).toEqual(NOTHING);
    },
  );
});
