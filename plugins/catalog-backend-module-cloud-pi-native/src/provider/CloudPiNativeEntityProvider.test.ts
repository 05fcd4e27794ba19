import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  aCluster,
  anEnvironment,
  aProject,
  aRepository,
  aUser,
  camille,
  id,
  lou,
  memberOf,
} from '../testing/builders';
import { FakeConsole } from '../testing/FakeConsole';
import { MemoryStore } from '../testing/MemoryStore';
import { connectProvider } from '../__testUtils__/startProvider';

async function start(
  prepare: (console: FakeConsole) => void = () => {},
  store?: MemoryStore,
) {
  const console = new FakeConsole();
  prepare(console);
  const started = await connectProvider(console, { store });
  await started.fullPass();
  return started;
}

const other = aProject({ id: id('f', 1), slug: 'autre' });

describe('CloudPiNativeEntityProvider', () => {
  it('tells a project that changed as a full pass would have told it', async () => {
    const { catalog, changed, console, fullPass } = await start();

    console.projects.push({ ...other, members: [memberOf(lou)] });
    console.environments = [
      anEnvironment({ id: id('1', 1), projectId: other.id, name: 'prod' }),
    ];
    console.repositories.push(
      aRepository({ id: id('e', 2), projectId: other.id }),
    );
    await changed('autre');

    const told = catalog.mutations.at(-1);
    expect(
      told?.type === 'delta' &&
        told.added.map(({ entity }) => stringifyEntityRef(entity)).sort(),
    ).toEqual([
      'environment:default/autre.prod',
      'group:default/autre',
      'location:default/autre.api',
      'system:default/autre',
    ]);
    expect(catalog.refreshed).toEqual([
      'cloud-pi-native-repository:https://gitlab.example.test/forge-mi/projects/autre/api',
    ]);

    const afterDelta = new Map(catalog.entities);
    console.environments.push(anEnvironment());
    await fullPass();
    expect(catalog.mutations.at(-1)?.type).toBe('full');
    expect(catalog.entities).toEqual(afterDelta);
  });

  it('removes what vanished from a project that changed, and a project that was archived', async () => {
    const { catalog, changed, console } = await start();
    console.repositories = [];
    await changed('demo');
    expect(catalog.refs).not.toContain('location:default/demo.api');

    console.projects = [
      aProject({ slug: 'demo_1753000000000_archived', status: 'failed' }),
    ];
    await changed(aProject().id);
    expect(catalog.refs.join()).not.toMatch(/demo/);
    expect(catalog.teamsOf('user:default/camille.durand-6ccb')).toEqual([]);
  });

  it('polls with three requests, and writes nothing when nothing moved', async () => {
    const { catalog, console, poll, store } = await start();
    console.calls.length = 0;
    console.projects.reverse();
    await poll();
    expect(console.calls).toEqual([
      'listProjects',
      'listUsers',
      'listAdminRoles',
    ]);
    expect(catalog.mutations).toHaveLength(1);
    expect(store.state.lastPoll).toMatchObject({ outcome: 'done', written: 0 });
  });

  it('polls only the projects that moved, and sees members and platform roles without reading more', async () => {
    const { catalog, console, poll } = await start(it => {
      it.projects.push(other);
    });
    console.calls.length = 0;
    console.projects = [
      aProject({ updatedAt: '2026-02-01T00:00:00.000Z' }),
      { ...other, members: [memberOf(lou)] },
    ];
    await poll();
    expect(console.calls.filter(call => call.includes(' '))).toEqual([
      `listEnvironments ${aProject().id}`,
      `listRepositories ${aProject().id}`,
    ]);
    expect(catalog.teamsOf('user:default/lou.bernard-e066')).toEqual([
      'group:default/autre',
    ]);

    console.adminRoles = [
      { id: 'r', name: 'Lecture', permissions: '1', type: 'external' },
    ];
    console.users = [camille, { ...lou, adminRoleIds: ['r'] }];
    await poll();
    expect(catalog.teamsOf('user:default/lou.bernard-e066')).toEqual([
      'group:default/autre',
      'group:default/cloud-pi-native-readers',
    ]);
    console.users = [camille, lou];
    await poll();
    expect(catalog.teamsOf('user:default/lou.bernard-e066')).toEqual([
      'group:default/autre',
    ]);
    expect(catalog.mutations.slice(1).map(({ type }) => type)).toEqual([
      'delta',
      'delta',
      'delta',
    ]);
  });

  it('polls again what it could not read, and an environment on a cluster that is new', async () => {
    const { catalog, console, poll } = await start();
    console.projects = [aProject({ updatedAt: '2026-02-01T00:00:00.000Z' })];
    console.clusters.push(aCluster({ id: id('d', 2), label: 'nouveau' }));
    console.environments.push(
      anEnvironment({ id: id('1', 2), name: 'prod', clusterId: id('d', 2) }),
    );
    console.down.add('listEnvironments');
    await poll();
    console.down.clear();
    await poll();
    expect(catalog.refs).toContain('environment:default/demo.prod');
  });

  it.each(['listProjects', 'listUsers', 'listClusters', 'listZones'] as const)(
    'changes nothing when %s fails, or has no more answer',
    async listing => {
      const { catalog, console, fullPass, logger } = await start();
      const before = catalog.refs;

      console.down.add(listing);
      await fullPass();
      console.down.clear();
      console.projects = [];
      console.users = [];
      await fullPass();

      expect(catalog.mutations).toHaveLength(1);
      expect(catalog.refs).toEqual(before);
      await fullPass();
      expect(logger.warn.mock.calls.flat().join('\n')).toMatch(
        /^The console could not be read.*\nNothing was removed: the console lists no more 1 of 1 projects, 2 of 2 users$/,
      );
    },
  );

  it('removes nothing while it has read a part only', async () => {
    const { catalog } = await start(console => {
      console.down.add('listRepositories');
    });
    expect(catalog.mutations).toEqual([
      expect.objectContaining({ type: 'delta', removed: [] }),
    ]);
  });

  it('keeps what a project held when its content cannot be read', async () => {
    const { catalog, console, fullPass } = await start();
    const before = catalog.refs;
    console.projects = [aProject({ updatedAt: '2026-02-01T00:00:00.000Z' })];
    console.down.add('listEnvironments');
    await fullPass();
    expect(catalog.refs).toEqual(before);
  });

  it('adds what there is on a platform without projects, and removes nothing', async () => {
    const { catalog } = await start(console => {
      console.projects = [];
    });
    expect(catalog.mutations).toEqual([
      expect.objectContaining({ type: 'delta', removed: [] }),
    ]);
    expect(catalog.refs).toContain('cluster:default/usuel-hp-1');
  });

  it('tries again soon when the console starts after the portal', async () => {
    jest.useFakeTimers();
    const starting = start(console => {
      const { listUsers } = console;
      console.listUsers = async () => {
        console.listUsers = listUsers;
        throw new Error('ECONNREFUSED');
      };
    });
    await jest.advanceTimersByTimeAsync(10_000);
    jest.useRealTimers();
    expect((await starting).catalog.refs).toContain('system:default/demo');
  });

  it('says once that the console is away, however often it tries', async () => {
    const { fullPass, logger, poll, console } = await start();
    console.down.add('listProjects');
    await fullPass();
    await poll();
    await poll();
    expect(logger.warn).toHaveBeenCalledTimes(1);
    console.down.clear();
    await poll();
    console.down.add('listProjects');
    await poll();
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });

  it('reads a project once for many events, and survives a wrong one', async () => {
    const { changed, console, logger, publish } = await start();
    await publish({ project: 12 });
    console.calls.length = 0;
    await Promise.all([
      publish({ project: 'demo' }),
      publish({ project: 'demo' }),
      changed('demo'),
    ]);
    expect(console.calls.filter(call => call === 'getProject demo')).toEqual([
      'getProject demo',
    ]);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('malformed event'),
    );
  });

  it('says once what it had to skip', async () => {
    const robot = aUser({ id: id('a', 9), type: 'bot' });
    const { fullPass, logger } = await start(console => {
      console.users.push(robot);
      console.environments.push(anEnvironment({ id: id('1', 2) }));
    });
    await fullPass();
    expect(logger.warn.mock.calls).toEqual([
      [
        expect.stringContaining(
          'environment:default/demo.dev is already taken',
        ),
      ],
    ]);
  });
});
