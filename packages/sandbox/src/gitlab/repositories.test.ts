import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallWorld } from '../testing/smallWorld';
import { importCommits, type NewCommit } from './git/fastImport';
import { branchHead } from './git/read';
import { findGitProject } from './model';
import { Repositories } from './repositories';

const first: NewCommit = {
  branch: 'main',
  message: 'Premier commit\n',
  author: { name: 'Camille', email: 'camille@exemple.gouv.fr' },
  date: new Date('2026-01-06T09:00:00Z'),
  changes: [{ path: 'a "b" é.txt', content: 'a\n' }],
};

describe('Repositories', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'sandbox-repositories-'));
  });
  afterEach(async () => {
    await rm(directory, { recursive: true, force: true });
  });

  const open = async () => {
    const world = await smallWorld();
    const root = 'forge-mi/projects';
    const initialContent = jest.fn(() => [first]);
    const repositories = new Repositories({
      world,
      root,
      directory,
      initialContent,
    });
    const api = findGitProject(world.state, root, `${root}/demo/api`);
    if (!api) throw new Error('no repository');
    return {
      repositories,
      initialContent,
      at: repositories.directoryOf(api),
      world,
    };
  };

  it('makes the seed’s commits once, the same each time, and again after a reset', async () => {
    const one = await open();
    await one.repositories.start();
    const seeded = await branchHead(one.at, 'main');
    await importCommits(one.at, [
      { ...first, from: seeded, changes: [{ path: 'c', content: '' }] },
    ]);
    const pushed = await branchHead(one.at, 'main');
    expect(pushed).not.toBe(seeded);

    const again = await open();
    await again.repositories.start();
    expect(again.initialContent).not.toHaveBeenCalled();
    expect(await branchHead(again.at, 'main')).toBe(pushed);

    await again.repositories.follow({ type: 'reset' });
    expect(await branchHead(again.at, 'main')).toBe(seeded);
  });

  it('leaves nothing half made where the content cannot be written', async () => {
    const { repositories, initialContent, world } = await open();
    initialContent.mockReturnValue([
      { ...first, changes: [{ path: '../x', content: '' }] },
    ]);
    await expect(repositories.start()).rejects.toThrow('unsafe path');
    const left = await readdir(
      join(directory, world.project('demo')?.id ?? ''),
    );
    expect(left).toEqual([]);
  });
});
