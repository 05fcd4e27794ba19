import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSeed } from '../seed/seed';
import { World } from './World';

describe('World', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'world-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  const open = () => World.open({ seed: createSeed, dataDir });

  it('is found again as it was left', async () => {
    const world = await open();
    world.change(state => {
      state.projects = state.projects.slice(0, 1);
    });
    await world.close();
    const again = await open();
    expect(again.state.projects.map(project => project.slug)).toEqual([
      'littoral',
    ]);
    expect(await readdir(dataDir)).toEqual(['world.json']);
  });

  it('is the seed again after a reset, also for who opens it later', async () => {
    const world = await open();
    world.change(state => {
      state.users = [];
    });
    const told: string[] = [];
    world.listen(event => {
      told.push(event.type);
    });
    await world.reset();
    await world.close();
    expect(told).toEqual(['reset']);
    expect((await open()).state).toEqual(createSeed());
  });

  it('says which file is not a world', async () => {
    await writeFile(join(dataDir, 'world.json'), '{"users":');
    await expect(open()).rejects.toThrow('world.json');
  });

  it('tells every tool, and then what the first one failed with', async () => {
    const world = await open();
    const told: string[] = [];
    world.listen(() => {
      throw new Error('first');
    });
    world.listen(event => {
      told.push(event.type);
    });
    await expect(world.announce({ type: 'reset' })).rejects.toThrow('first');
    expect(told).toEqual(['reset']);
    await world.close();
  });
});
