import { randomUUID } from 'node:crypto';
import { promises as fs, symlinkSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { create } from 'tar';
import { DirectoryWorkspaceProvider } from './DirectoryWorkspaceProvider';

describe('DirectoryWorkspaceProvider', () => {
  const directory = createMockDirectory();
  const taskId = randomUUID();
  let provider: DirectoryWorkspaceProvider;
  const kept = () => directory.resolve('kept');
  const path = () => directory.resolve('workspace');

  beforeEach(() => {
    directory.clear();
    provider = new DirectoryWorkspaceProvider(kept());
  });

  const restore = async () => {
    await provider.rehydrateWorkspace({ taskId, targetPath: path() });
    return directory.content({ path: 'workspace' });
  };

  it('restores what was saved last, and nothing else', async () => {
    directory.setContent({
      workspace: {
        'a.txt': 'one',
        '@b.txt': 'x',
        '.hidden': { 'deep.txt': 'é' },
      },
    });
    await fs.chmod(directory.resolve('workspace/a.txt'), 0o755);
    await provider.serializeWorkspace({ path: path(), taskId });
    directory.addContent({
      'workspace/a.txt': 'half-writ',
      'workspace/later.txt': 'x',
    });
    expect(await restore()).toEqual({
      'a.txt': 'one',
      '@b.txt': 'x',
      '.hidden': { 'deep.txt': 'é' },
    });
    const { mode } = await fs.stat(directory.resolve('workspace/a.txt'));
    expect((mode % 0o1000).toString(8)).toBe('755');
  });

  it('keeps archives to the owner, and leaves no unfinished one', async () => {
    directory.setContent({ workspace: { a: '1' } });
    await provider.serializeWorkspace({ path: path(), taskId });
    await provider.serializeWorkspace({ path: path(), taskId });
    await expect(
      provider.serializeWorkspace({ path: `${path()}-none`, taskId }),
    ).rejects.toThrow();
    const names = await fs.readdir(kept());
    expect(names).toEqual([`${taskId}.tgz`]);
    const modes = await Promise.all(
      [kept(), directory.resolve('kept', names[0])].map(
        async at => (await fs.stat(at)).mode % 0o1000,
      ),
    );
    expect(modes.map(mode => mode.toString(8))).toEqual(['700', '600']);
  });

  it('restores an empty workspace, and empties one that was never saved', async () => {
    directory.setContent({ workspace: {} });
    await provider.serializeWorkspace({ path: path(), taskId });
    expect(await restore()).toEqual({});
    await provider.cleanWorkspace({ taskId });
    directory.addContent({ 'workspace/half': 'x' });
    expect(await restore()).toEqual({});
  });

  it.each(['../../etc/passwd', 'a/b', '', '.', `${randomUUID()}/..`])(
    'refuses the task id %j',
    async id => {
      directory.setContent({ workspace: { a: '1' } });
      await expect(
        provider.serializeWorkspace({ path: path(), taskId: id }),
      ).rejects.toThrow(/task id/);
      await expect(
        provider.rehydrateWorkspace({ taskId: id, targetPath: path() }),
      ).rejects.toThrow(/task id/);
      await expect(provider.cleanWorkspace({ taskId: id })).rejects.toThrow(
        /task id/,
      );
    },
  );

  it('does not save what a link leads to, nor the link', async () => {
    directory.setContent({ workspace: { 'a.txt': '1' }, secret: 'canary' });
    symlinkSync(directory.resolve('secret'), directory.resolve('workspace/l'));
    await provider.serializeWorkspace({ path: path(), taskId });
    expect(await restore()).toEqual({ 'a.txt': '1' });
  });

  it('restores no link and writes nothing through one from a forged archive', async () => {
    directory.setContent({ forged: {}, outside: {} });
    symlinkSync(directory.resolve('outside'), directory.resolve('forged/l'));
    await fs.mkdir(kept());
    await create(
      {
        cwd: directory.resolve('forged'),
        gzip: true,
        file: `${kept()}/${taskId}.tgz`,
      },
      ['l'],
    );
    await provider.rehydrateWorkspace({ taskId, targetPath: path() });
    expect(await fs.readdir(path())).toEqual([]);
  });

  it('does not leave the workspace for a path that climbs', async () => {
    directory.setContent({ kept: {}, secret: 'canary' });
    await fs.mkdir(directory.resolve('deep'));
    await create(
      {
        cwd: directory.resolve('deep'),
        gzip: true,
        preservePaths: true,
        file: `${kept()}/${taskId}.tgz`,
      },
      ['../secret'],
    );
    await provider
      .rehydrateWorkspace({
        taskId,
        targetPath: directory.resolve('outer/workspace'),
      })
      .catch(() => undefined);
    expect(directory.content({ path: 'outer' })).toEqual({ workspace: {} });
  });

  it('removes what is older than the retention, unfinished archives too, and nothing foreign', async () => {
    const [old, recent] = [randomUUID(), randomUUID()];
    directory.setContent({
      kept: {
        [`${old}.tgz`]: 'x',
        [`${old}.tgz.${randomUUID()}`]: 'x',
        [`${recent}.tgz`]: 'x',
        'notes.txt': 'x',
      },
    });
    const past = new Date('2026-01-01');
    for (const name of await fs.readdir(kept())) {
      if (!name.startsWith(recent)) {
        await fs.utimes(`${kept()}/${name}`, past, past);
      }
    }
    expect(await provider.removeOlderThan(new Date('2026-01-08'))).toBe(2);
    expect((await fs.readdir(kept())).sort()).toEqual(
      [`${recent}.tgz`, 'notes.txt'].sort(),
    );
  });

  it('has nothing to remove before the first run', async () => {
    expect(await provider.removeOlderThan(new Date())).toBe(0);
  });
});
