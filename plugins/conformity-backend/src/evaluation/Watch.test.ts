import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  componentOf,
  environmentOf,
  locationOf,
} from '../__testUtils__/platform';
import { openDatabase } from '../store/database';
import { RepositoryStore } from '../store/RepositoryStore';
import { Inventory, KnownRepository } from './inventory';
import { Watch } from './Watch';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const MINUTE = 60_000;
const NOW = Date.parse('2026-11-26T12:00:00.000Z');

const ENTITIES = [
  locationOf('demo', 'api'),
  locationOf('demo', 'web'),
  locationOf('other', 'api'),
  environmentOf('demo', 'dev'),
  componentOf('demo', 'api', '1'),
];

const withId = (entity: Entity, id: string): Entity => ({
  ...entity,
  metadata: {
    ...entity.metadata,
    annotations: {
      ...entity.metadata.annotations,
      [ANNOTATION.projectId]: id,
    },
  },
});

async function setUp() {
  const knex = await databases.init('SQLITE_3');
  const store = new RepositoryStore(
    await openDatabase(mockServices.database({ knex })),
  );
  const queued: KnownRepository[] = [];
  const forgotten: string[] = [];
  const watch = (entities: Entity[] = ENTITIES, rules = 'rules') =>
    new Watch({
      inventory: new Inventory(
        catalogServiceMock({ entities }),
        mockServices.auth(),
        rules,
      ),
      store,
      queue: { add: one => queued.push(one) },
      facts: { forget: project => forgotten.push(project) },
      events: mockServices.events.mock(),
      root: 'forge-mi/projects',
      maxAge: 6 * 60 * MINUTE,
    });
  const judge = (one: KnownRepository, at = NOW) =>
    store.save({
      ...one,
      facts: '',
      known: one.fingerprint,
      evaluatedAt: new Date(at).toISOString(),
      breaches: 0,
      evaluation: { findings: [], charts: 'none', limits: [] },
    });
  const pass = async (entities?: Entity[], rules?: string, at = NOW) => {
    queued.length = 0;
    await watch(entities, rules).reconcile(at);
    return queued.map(({ project, repository }) => `${project}/${repository}`);
  };
  await pass();
  for (const one of queued) await judge(one);
  return { store, pass, judge, queued, forgotten, watch };
}

describe('Watch', () => {
  it('queues nothing where nothing changed, and all once they are old', async () => {
    const { pass } = await setUp();
    expect(await pass()).toEqual([]);
    expect(await pass(ENTITIES, 'rules', NOW + 359 * MINUTE)).toEqual([]);
    expect(await pass(ENTITIES, 'rules', NOW + 360 * MINUTE)).toHaveLength(3);
  });

  it.each([
    [
      'an environment was added',
      [...ENTITIES, environmentOf('demo', 'prod')],
      ['demo/api', 'demo/web'],
    ],
    [
      'an environment is gone',
      ENTITIES.filter(({ kind }) => kind !== 'Environment'),
      ['demo/api', 'demo/web'],
    ],
    [
      'a quota changed',
      [
        ...ENTITIES.slice(0, 3),
        environmentOf('demo', 'dev', { cpu: 8 }),
      ].concat(ENTITIES[4]),
      ['demo/api', 'demo/web'],
    ],
    [
      'a stage changed',
      [
        ...ENTITIES.slice(0, 3),
        environmentOf('demo', 'dev', { stage: 'prod' }),
      ].concat(ENTITIES[4]),
      ['demo/api', 'demo/web'],
    ],
    [
      'what a file describes changed',
      [...ENTITIES.slice(0, 4), componentOf('demo', 'api', '2')],
      ['demo/api'],
    ],
    ['a repository is new', [...ENTITIES, locationOf('new', 'x')], ['new/x']],
  ])('queues what %s concerns', async (_, entities, expected) => {
    const { pass } = await setUp();
    expect(await pass(entities)).toEqual(expected);
  });

  it('asks the console again about a project that changed', async () => {
    const { pass, forgotten } = await setUp();
    await pass([...ENTITIES, environmentOf('demo', 'prod')]);
    expect(new Set(forgotten)).toEqual(new Set(['demo']));
  });

  it('queues all where the rules are others', async () => {
    const { pass } = await setUp();
    expect(await pass(ENTITIES, 'others')).toHaveLength(3);
  });

  it('is patient with what could not be judged, unless it changes', async () => {
    const { store, pass, queued } = await setUp();
    await pass(ENTITIES, 'rules', NOW + 360 * MINUTE);
    const [api] = queued;
    await store.saveProblem(
      { ...api, facts: '' },
      { fr: 'Illisible', en: 'Unreadable' },
      { at: new Date(NOW).toISOString(), known: api.fingerprint },
    );
    expect(await pass(ENTITIES, 'rules', NOW + 4 * MINUTE)).toEqual([]);
    expect(await pass(ENTITIES, 'rules', NOW + 5 * MINUTE)).toEqual([
      'demo/api',
    ]);
    expect(
      await pass([...ENTITIES.slice(0, 4), componentOf('demo', 'api', '2')]),
    ).toEqual(['demo/api']);
  });

  it('forgets what is gone, and nothing where the catalogue is empty', async () => {
    const { store, pass } = await setUp();
    await pass([]);
    expect(await store.index()).toHaveLength(3);
    await pass(ENTITIES.slice(0, 2));
    expect(await store.index()).toHaveLength(2);
  });

  it('judges at once a project that is named by its slug or its id', async () => {
    const { watch, queued } = await setUp();
    const entities = ENTITIES.map(one =>
      one.metadata.annotations?.[ANNOTATION.projectSlug] === 'demo'
        ? withId(one, 'id-of-demo')
        : one,
    );
    for (const name of ['demo', 'id-of-demo']) {
      queued.length = 0;
      expect(await watch(entities).now(name)).toBe(2);
      expect(queued).toHaveLength(2);
    }
    expect(await watch(entities).now('demo', 'no-such')).toBe(0);
  });
});
