import { anEnvironment, aProject, id } from '../testing/builders';
import { FakeCatalog } from '../testing/FakeCatalog';
import { FakeConsole } from '../testing/FakeConsole';
import { MemoryStore } from '../testing/MemoryStore';
import { connectProvider } from '../__testUtils__/startProvider';

const COUNT = 20;
const projects = Array.from({ length: COUNT }, (_, n) =>
  aProject({ id: id('f', n), slug: `p${n}` }),
);

async function start() {
  const console = new FakeConsole();
  console.projects = [...projects];
  console.environments = [];
  console.repositories = [];
  const started = await connectProvider(console);
  await started.fullPass();
  return started;
}

const systems = (catalog: FakeCatalog) =>
  catalog.refs.filter(ref => ref.startsWith('system:')).length;

const approve = (store: MemoryStore) =>
  store.update(({ shrink, ...state }) => ({
    ...state,
    ...(shrink && { shrink: { ...shrink, approved: true } }),
  }));

describe('a listing that is much shorter', () => {
  it.each(['fullPass', 'poll'] as const)(
    'is held by a %s until it recovers; what is new comes in all the same',
    async pass => {
      const { catalog, console, logger, store, ...passes } = await start();
      const newcomer = aProject({ id: id('f', 99), slug: 'nouveau' });
      console.projects = [...projects.slice(0, 5), newcomer];
      await passes[pass]();
      await passes[pass]();

      expect(systems(catalog)).toBe(COUNT + 1);
      expect(catalog.teamsOf('user:default/camille.durand-6ccb')).toHaveLength(
        COUNT + 1,
      );
      expect(logger.warn).toHaveBeenCalledTimes(1);
      expect(store.state.shrink).toMatchObject({
        listings: [{ listing: 'projects', before: COUNT, missing: 15 }],
        approved: false,
      });

      console.projects = [...projects.slice(1), newcomer];
      await passes[pass]();
      expect(store.state.shrink).toBeUndefined();
      expect(systems(catalog)).toBe(COUNT);
    },
  );

  it('is held after a restart too, where nothing of it is written', async () => {
    const { catalog, store } = await start();
    const console = new FakeConsole();
    console.projects = projects.slice(0, 5);
    const restarted = await connectProvider(console, { catalog, store });
    await restarted.fullPass();
    await restarted.poll();
    expect(catalog.mutations).toHaveLength(1);
    expect(store.state.shrink).toBeDefined();

    console.projects = projects;
    await restarted.poll();
    expect(store.state.shrink).toBeUndefined();
    expect(systems(catalog)).toBe(COUNT);
  });

  it('is held through polls, which do not read it', async () => {
    const { console, fullPass, poll, store } = await start();
    console.clusters = [];
    await fullPass();
    await poll();
    await poll();
    expect(store.state.shrink?.listings).toEqual([
      { listing: 'clusters', before: 1, missing: 1 },
    ]);
  });

  const withEnvironments = async () => {
    const started = await start();
    started.console.environments = projects.map((project, n) =>
      anEnvironment({ id: id('1', n), projectId: project.id }),
    );
    await started.fullPass();
    return started;
  };
  const environments = (catalog: FakeCatalog) =>
    catalog.refs.filter(ref => ref.startsWith('environment:')).length;

  it('is read again by the next poll, where projects seemed to be empty', async () => {
    const { catalog, console, fullPass, poll, store } =
      await withEnvironments();
    const all = console.environments;
    console.environments = [];
    await fullPass();
    await poll();
    expect(environments(catalog)).toBe(COUNT);
    expect(store.state.shrink).toBeDefined();

    console.environments = all.slice(1);
    await poll();
    expect(environments(catalog)).toBe(COUNT - 1);
    expect(store.state.shrink).toBeUndefined();
  });

  it.each(['environments', 'projects'])(
    'does not become what a project holds that cannot be read afterwards: %s',
    async listing => {
      const { catalog, console, fullPass, poll } = await withEnvironments();
      const all = { ...console };
      Object.assign(console, { [listing]: [] });
      await fullPass();
      Object.assign(console, all);
      const { listEnvironments } = console;
      console.listEnvironments = async key => {
        if (key === projects[0].id) {
          throw new Error('502');
        }
        return listEnvironments(key);
      };
      await poll();
      await fullPass();
      expect(environments(catalog)).toBe(COUNT);
    },
  );

  it('is read again after a restart too', async () => {
    const { catalog, console: before, store } = await withEnvironments();
    const console = new FakeConsole();
    console.projects = projects;
    console.repositories = [];
    console.environments = [];
    const restarted = await connectProvider(console, { catalog, store });
    await restarted.fullPass();
    expect(store.state.shrink).toBeDefined();
    console.environments = before.environments;
    await restarted.poll();
    expect(store.state.shrink).toBeUndefined();
    expect(environments(catalog)).toBe(COUNT);
  });

  it('is accepted once an operator says so, and not a shorter one yet', async () => {
    const { catalog, console, fullPass, store } = await start();
    console.projects = projects.slice(0, 10);
    await fullPass();
    await approve(store);
    console.projects = [];
    await fullPass();
    expect(systems(catalog)).toBe(COUNT);
    expect(store.state.shrink?.approved).toBe(false);

    await approve(store);
    console.projects = projects.slice(0, 3);
    await fullPass();
    expect(systems(catalog)).toBe(3);
    expect(store.state.shrink).toBeUndefined();
  });
});
