import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import {
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';
import { PROJECT_CHANGED_TOPIC } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  anEnvironment,
  aProject,
  aRepository,
  aUser,
  id,
  lou,
  memberOf,
} from '../testing/builders';
import { FakeConsole, fakeConsoleService } from '../testing/FakeConsole';
import { CloudPiNativeEntityProvider } from './CloudPiNativeEntityProvider';

/** Applies mutations as the catalogue does, as far as references go. */
class FakeCatalog implements EntityProviderConnection {
  readonly mutations: EntityProviderMutation[] = [];
  readonly refreshed: string[] = [];
  entities = new Map<string, Entity>();

  async applyMutation(mutation: EntityProviderMutation) {
    this.mutations.push(mutation);
    if (mutation.type === 'full') {
      this.entities.clear();
    } else {
      for (const removed of mutation.removed) {
        this.entities.delete(
          'entityRef' in removed
            ? removed.entityRef
            : stringifyEntityRef(removed.entity),
        );
      }
    }
    const { entities = [] } = mutation.type === 'full' ? mutation : {};
    for (const { entity } of mutation.type === 'full'
      ? entities
      : mutation.added) {
      this.entities.set(stringifyEntityRef(entity), entity);
    }
  }

  async refresh({ keys }: { keys: string[] }) {
    this.refreshed.push(...keys);
  }

  get refs() {
    return [...this.entities.keys()].sort();
  }
}

async function start(prepare: (console: FakeConsole) => void = () => {}) {
  const console = new FakeConsole();
  prepare(console);
  const catalog = new FakeCatalog();
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const events = mockServices.events();
  const scheduler = mockServices.scheduler();
  const provider = CloudPiNativeEntityProvider.fromConfig(
    new ConfigReader({}),
    {
      console: fakeConsoleService(console),
      events,
      logger,
      scheduler,
    },
  );
  await provider.connect(catalog);
  const fullPass = () => scheduler.triggerTask('cloud-pi-native-full-pass');
  const publish = (eventPayload: unknown) =>
    events.publish({ topic: PROJECT_CHANGED_TOPIC, eventPayload });
  await fullPass();
  return {
    catalog,
    console,
    fullPass,
    logger,
    /** Publishes, and waits until all that is queued was done. */
    changed: async (project: string) => {
      const count = logger.info.mock.calls.length;
      await publish({ project });
      while (logger.info.mock.calls.length === count) {
        await new Promise(resolve => setTimeout(resolve, 1));
      }
    },
    publish,
  };
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
      'user:default/camille.durand-6ccb',
      'user:default/lou.bernard-e066',
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
    expect(
      catalog.entities.get('user:default/camille.durand-6ccb')?.spec?.memberOf,
    ).toEqual([]);
  });

  it('reads again only the projects that moved, and sees members in the listing', async () => {
    const { catalog, console, fullPass } = await start(it => {
      it.projects.push(other);
    });
    console.calls.length = 0;
    console.projects = [
      aProject({ updatedAt: '2026-02-01T00:00:00.000Z' }),
      { ...other, members: [memberOf(lou)] },
    ];
    await fullPass();
    expect(console.calls.filter(call => call.includes(' '))).toEqual([
      `listEnvironments ${aProject().id}`,
      `listRepositories ${aProject().id}`,
    ]);
    expect(
      catalog.entities.get('user:default/lou.bernard-e066')?.spec?.memberOf,
    ).toEqual(['group:default/autre']);
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
      expect(logger.warn).toHaveBeenCalledWith(
        'Nothing was changed: the console lists no more projects, nor users',
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
