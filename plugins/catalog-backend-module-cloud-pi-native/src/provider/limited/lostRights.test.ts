import { ConsoleApi } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import {
  aCluster,
  anEnvironment,
  aProject,
  aRepository,
  aStage,
  id,
  lou,
  memberOf,
} from '../../testing/builders';
import { FakeConsole, FakeRight } from '../../testing/FakeConsole';
import { MemoryStore } from '../../testing/MemoryStore';
import { connectProvider } from '../../__testUtils__/startProvider';

const marees = aProject({
  id: id('f', 1),
  slug: 'marees',
  members: [memberOf(lou)],
});
const vide = aProject({ id: id('f', 2), slug: 'vide' });
const dedicated = aCluster({
  id: id('d', 2),
  label: 'dedie',
  privacy: 'dedicated',
});

/** The account is a member of `demo`; `vide` has no environment. */
function platform(rights: FakeRight[]) {
  const console = new FakeConsole();
  console.rights = rights;
  console.own = ['demo'];
  console.projects = [aProject(), marees, vide];
  console.environments = [
    anEnvironment(),
    anEnvironment({ id: id('1', 1), projectId: marees.id }),
  ];
  console.repositories = [
    aRepository(),
    aRepository({ id: id('e', 2), projectId: marees.id }),
  ];
  console.clusters.push(dedicated);
  console.stages = [aStage({ clusterIds: [id('d', 1), dedicated.id] })];
  return console;
}

const ALL: FakeRight[] = [
  'LIST_PROJECTS',
  'LIST_STAGES',
  'LIST_CLUSTERS',
  'MANAGE_USERS',
];

async function start(
  console = platform(ALL),
  options: Partial<Parameters<typeof connectProvider>[1]> = {},
) {
  const started = await connectProvider(console, {
    access: 'limited',
    ...options,
  });
  await started.fullPass();
  return started;
}

type Started = Awaited<ReturnType<typeof start>>;

const approve = ({ store }: Started) =>
  store.update(({ shrink, ...state }) => ({
    ...state,
    ...(shrink && { shrink: { ...shrink, approved: true } }),
  }));

const without = (lost: FakeRight) => ALL.filter(right => right !== lost);

describe('a right that is lost', () => {
  it('to list all projects is told with what to do, and removes nothing', async () => {
    const console = platform(['MANAGE']);
    const started = await start(console, { access: 'full' });
    const before = started.catalog.refs;
    console.rights = ALL;
    await started.fullPass();
    await started.poll();
    expect(started.catalog.refs).toEqual(before);
    const told = expect.stringMatching(
      /tous les projets.*MANAGE.*cloudPiNative\.catalog\.access: limited/,
    );
    expect(started.store.state.lastFullPass?.error).toEqual(told);
    expect(started.logger.warn.mock.calls).toEqual([[told]]);
  });

  it.each<[FakeRight, keyof ConsoleApi]>([
    ['LIST_STAGES', 'listStageEnvironments'],
    ['LIST_PROJECTS', 'listEnvironments'],
  ])(
    'to read other projects ends the pass with what to do, and removes nothing: %s',
    async (right, call) => {
      const { catalog, console, fullPass, store } = await start();
      const before = catalog.refs;
      console.rights = without(right);
      const asked = jest.spyOn(console, call);
      await fullPass();
      expect(catalog.refs).toEqual(before);
      expect(store.state.lastFullPass).toMatchObject({
        outcome: 'failed',
        error: expect.stringContaining(right),
      });
      expect(asked).toHaveBeenCalled();
      console.rights = ALL;
      await fullPass();
      expect(store.state.lastFullPass?.outcome).toBe('done');
    },
  );

  it.each<[FakeRight, string]>([
    ['MANAGE_USERS', 'user:default/camille.durand-6ccb'],
    ['LIST_CLUSTERS', 'cluster:default/dedie'],
  ])(
    'to list things holds them, through every poll, until it is back or an operator accepts: %s',
    async (right, ref) => {
      const started = await start(
        Object.assign(platform(ALL), {
          projects: [
            aProject({ owner: lou, ownerId: lou.id }),
            { ...marees, owner: lou },
          ],
        }),
      );
      const { catalog, console, fullPass, logger, poll, store } = started;
      console.rights = without(right);
      await fullPass();
      await poll();
      console.environments.push(
        anEnvironment({ id: id('1', 5), name: 'prod', projectId: marees.id }),
      );
      await poll();
      expect(catalog.refs).toContain(ref);
      expect(catalog.refs).toContain('environment:default/marees.prod');
      expect(store.state.shrink).toMatchObject({ approved: false });
      expect(logger.warn).toHaveBeenCalledTimes(1);

      console.rights = ALL;
      await poll();
      expect(store.state.shrink).toBeUndefined();

      console.rights = without(right);
      await fullPass();
      await approve(started);
      await poll();
      expect(catalog.refs).not.toContain(ref);
      expect(store.state.shrink).toBeUndefined();
      await fullPass();
      expect(store.state.lastFullPass?.outcome).toBe('done');
    },
  );

  it('to read other projects stops the reading of all of them', async () => {
    const { console, fullPass } = await start();
    console.rights = without('LIST_PROJECTS');
    const asked = jest.spyOn(console, 'listEnvironments');
    await fullPass();
    expect(asked).toHaveBeenCalledWith('marees', {
      signal: expect.objectContaining({ aborted: true }),
    });
  });

  it('by who is a member no more takes no project away', async () => {
    const { catalog, console, fullPass, poll } = await start();
    const before = catalog.refs;
    console.own = [];
    await poll();
    await fullPass();
    expect(catalog.refs).toEqual(before);
    console.own = ['demo'];
    await poll();
    console.projects.shift();
    await poll();
    expect(catalog.refs.join()).not.toContain('demo');
  });
});

describe('a project without an environment', () => {
  const leaves = (console: FakeConsole) => {
    console.environments = [anEnvironment()];
  };

  it('that had one stays, after a restart too, until the console says that it is gone', async () => {
    const { catalog, console, fullPass, poll, store } = await start();
    leaves(console);
    await poll();
    const kept = [
      'group:default/marees',
      'location:default/marees.api',
      'system:default/marees',
    ];
    const ofMarees = () => catalog.refs.filter(ref => ref.includes('marees'));
    expect(ofMarees()).toEqual(kept);
    await fullPass();
    console.repositories = [aRepository()];

    const restarted = await start(console, { catalog, store });
    expect(ofMarees()).toEqual([kept[0], kept[2]]);
    console.calls.length = 0;
    await restarted.poll();
    expect(console.calls.filter(call => call.includes('marees'))).toEqual([]);

    console.down.add('listEnvironments');
    await restarted.fullPass();
    expect(ofMarees()).toEqual([kept[0], kept[2]]);
    console.down.clear();
    console.projects = [aProject(), vide];
    await restarted.fullPass();
    expect(ofMarees()).toEqual([]);
  });

  it('goes in the poll that misses it, if it is archived', async () => {
    const { catalog, console, poll } = await start();
    console.projects[1] = {
      ...marees,
      slug: 'marees_1753000000000_archived',
      status: 'failed',
    };
    leaves(console);
    await poll();
    expect(catalog.refs.join()).not.toContain('marees');
  });
});

describe('a change from full to limited access', () => {
  it('removes nothing that the account cannot see any more before an operator accepts', async () => {
    const store = new MemoryStore();
    const { catalog } = await start(platform(['MANAGE']), {
      access: 'full',
      store,
    });
    const before = catalog.refs;
    const console = platform(['LIST_PROJECTS', 'LIST_STAGES']);
    const limited = await start(console, { catalog, store });
    console.calls.length = 0;
    await limited.poll();
    expect(console.calls.filter(call => /marees|vide/.test(call))).toEqual([]);
    expect(catalog.refs).toEqual(before);
    expect(store.state.lastFullPass?.outcome).toBe('held');
    expect(store.state.access?.mode).toBe('limited');
    expect(store.state.shrink?.listings).toEqual([
      { listing: 'clusters', before: 2, missing: 1 },
    ]);

    await approve(limited);
    await limited.fullPass();
    // It was known: no listing has to name it.
    expect(catalog.refs).toContain('system:default/vide');
    expect(before.filter(ref => !catalog.refs.includes(ref))).toEqual([
      'cluster:default/dedie',
    ]);
  });
});
