import { promises as fs, symlinkSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { createWorld, Kill, runAction, stepOf } from '../__testUtils__/harness';
import { RequestKindName } from '../requests/kinds';
import { createRequestWriteAction } from './requestWrite';
import { examples } from './requestWrite.examples';

const kind: RequestKindName = 'quota';
const input = { project: 'demo', kind, reason: 'La campagne approche.' };
const FILE = 'demandes/demo-quota.md';

describe('cloud-pi-native:request:write', () => {
  const directory = createMockDirectory();
  let world: ReturnType<typeof createWorld>;

  beforeEach(() => {
    directory.setContent({ workspace: {} });
    world = createWorld();
    world.fake.addProject({ hprodCpu: 4 });
  });

  const request = (
    over: Partial<{ reason: string; path: string; title: string }> & {
      project?: string;
      items?: Array<{ label: string; value: string }>;
    } = {},
    options: Parameters<typeof runAction>[2] = {},
  ) =>
    runAction(
      createRequestWriteAction(world.deps),
      { ...input, ...over },
      { workspacePath: directory.resolve('workspace'), ...options },
    );
  const written = (path: string) =>
    fs.readFile(directory.resolve('workspace', path), 'utf8');

  it.each(examples)(
    'runs its example « $description »',
    async ({ example }) => {
      world.fake.addProject({ name: 'demarches' });
      const step = stepOf({ example });
      expect(step.action).toBe(createRequestWriteAction(world.deps).id);
      const { error, outputs } = await request(step.input);
      expect(error).toBeUndefined();
      const path = String(
        step.input.path ?? 'demandes/demarches-network-flow.md',
      );
      expect(outputs.path).toBe(path);
      expect(await written(String(outputs.path))).toBe(outputs.text);
      expect(outputs.text).toContain('Camille Durand');
    },
  );

  it.each<Kill>(['before', 'between', 'after'])(
    'killed %s its checkpoint, then resumed: one file, with the text that was kept',
    async kill => {
      const first = await request({}, { kill });
      expect(first.error).toBeDefined();
      const second = await request({}, { state: first.state });
      expect(second.error).toBeUndefined();
      // Killed once more after the file, with quotas that changed meanwhile.
      world.fake.projects[0].hprodCpu = 8;
      const third = await request({}, { state: second.state });
      expect(third.error).toBeUndefined();
      expect(third.outputs).toEqual(second.outputs);
      expect(await written(FILE)).toBe(second.outputs.text);
      expect(second.outputs.text).toContain('| Hors production | 4 |');
      expect(await fs.readdir(directory.resolve('workspace/demandes'))).toEqual(
        ['demo-quota.md'],
      );
      expect(Object.keys(third.state.checkpoints)).toEqual([
        expect.stringMatching(
          /^request:demo\/demandes\/demo-quota\.md#[0-9a-f]{12}$/,
        ),
      ]);
    },
  );

  it('keeps apart two requests of one step that name one file', async () => {
    const { state } = await request({ path: 'a.md' });
    const { error } = await request(
      { path: 'a.md', reason: 'Autre.' },
      { state },
    );
    expect(error?.message).toMatch(/existe déjà/);
  });

  it('writes nothing to the platform', async () => {
    await request();
    expect(world.fake.calls).toEqual(['getProject', 'getCurrentUser']);
  });

  it('keeps a file that holds something else', async () => {
    directory.addContent({ workspace: { 'a.md': 'mine' } });
    const { error } = await request({ path: 'a.md' });
    expect(error?.message).toMatch(/existe déjà/);
    expect(await written('a.md')).toBe('mine');
  });

  it('follows no link out of the workspace, nor to a file', async () => {
    directory.addContent({ secret: 'canary', out: {} });
    symlinkSync(
      directory.resolve('out'),
      directory.resolve('workspace/demandes'),
    );
    symlinkSync(
      directory.resolve('secret'),
      directory.resolve('workspace/b.md'),
    );
    for (const path of [FILE, 'b.md']) {
      expect((await request({ path })).error?.message).toMatch(
        /chemin relatif/,
      );
    }
    expect(await fs.readdir(directory.resolve('out'))).toEqual([]);
    expect(await fs.readFile(directory.resolve('secret'), 'utf8')).toBe(
      'canary',
    );
  });

  it.each([
    ['project', { project: '../x' }, /ni l’identifiant/],
    ['reason', { reason: ' \n' }, /pourquoi/],
    ['length', { reason: 'x'.repeat(10_001) }, /trop longue/],
    ['path', { path: '../a.md' }, /chemin relatif/],
    ['absolute path', { path: '/tmp/a.md' }, /chemin relatif/],
    ['kind of file', { path: 'a.sh' }, /chemin relatif/],
    ['name of a file', { path: 'a/.md' }, /chemin relatif/],
  ])('refuses a wrong %s before any call', async (_, wrong, message) => {
    expect((await request(wrong)).error?.message).toMatch(message);
    expect(world.fake.calls).toEqual([]);
  });

  it('writes without any call in a dry run, and not at all without a delegation', async () => {
    world.user.tokens = undefined;
    expect((await request()).error?.name).toBe('DelegationRequiredError');
    expect(await fs.readdir(directory.resolve('workspace'))).toEqual([]);
    const { error, outputs } = await request({}, { isDryRun: true });
    expect(error).toBeUndefined();
    expect(await written(FILE)).toBe(outputs.text);
    expect(world.fake.calls).toEqual([]);
  });

  it('keeps tokens out of the text and of what is kept', async () => {
    expect(JSON.stringify(await request())).not.toContain('canary');
  });
});
