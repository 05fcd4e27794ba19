import { TestDatabases } from '@backstage/backend-test-utils';
import { resolve } from 'node:path';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('migrations on %s', databaseId => {
  it('go up, down without a trace, and up again', async () => {
    const db = await databases.init(databaseId);
    const directory = resolve(__dirname, '../../migrations');

    await db.migrate.latest({ directory });
    expect(await db('delegations').select()).toEqual([]);

    await db.migrate.rollback({ directory }, true);
    expect(await db.schema.hasTable('delegations')).toBe(false);
    expect(await db.schema.hasTable('run_resources')).toBe(false);

    await db.migrate.latest({ directory });
    expect(await db.schema.hasTable('delegations')).toBe(true);
    expect(await db.schema.hasTable('run_resources')).toBe(true);
  });
});
