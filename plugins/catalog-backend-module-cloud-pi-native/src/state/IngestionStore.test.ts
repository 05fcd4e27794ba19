import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { IngestionStore } from './IngestionStore';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('IngestionStore on %s', id => {
  it('keeps its state across restarts, beside the migrations of the catalogue', async () => {
    const knex = await databases.init(id);
    // What the catalogue's own migrations leave behind.
    await knex.schema.createTable('knex_migrations', table => {
      table.increments('id');
      table.string('name');
    });
    await knex('knex_migrations').insert({ name: 'of-the-catalogue.js' });
    const database = mockServices.database({ knex });
    const store = await IngestionStore.create(database);

    expect((await store.read()).skipped).toEqual([]);
    await store.update(state => ({
      ...state,
      skipped: [{ what: 'zone x', reason: 'y' }],
      consoleTokenExpiresAt: '2027-01-01T00:00:00.000Z',
    }));
    await Promise.all([
      store.webhookSeen(new Date(0)),
      store.update(state => ({
        ...state,
        extent: { read: { projects: 2 }, entities: { System: 2 } },
      })),
    ]);
    await store.setRefusedClaims('https://a.test/a', ['owner']);
    await store.setRefusedClaims('https://a.test/a', ['owner', 'system']);
    await store.setRefusedClaims('https://a.test/b', ['owner']);
    await store.setRefusedClaims('https://a.test/c', ['owner']);
    await store.setRefusedClaims('https://a.test/c', []);
    await store.keepClaimsOf(new Set(['https://a.test/a']));

    const restarted = await IngestionStore.create(database);
    expect(await restarted.read()).toEqual({
      skipped: [{ what: 'zone x', reason: 'y' }],
      extent: { read: { projects: 2 }, entities: { System: 2 } },
      unlisted: [],
      consoleTokenExpiresAt: '2027-01-01T00:00:00.000Z',
      webhookLastSeenAt: '1970-01-01T00:00:00.000Z',
    });
    expect(await restarted.refusedClaims()).toEqual([
      {
        repository: 'https://a.test/a',
        claims: ['owner', 'system'],
        at: expect.any(String),
      },
    ]);
  });
});
