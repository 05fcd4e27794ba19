import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  coreServices,
  createBackendPlugin,
  DatabaseService,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { cloudPiNativeDatabaseServiceFactory } from './databaseServiceFactory';

async function pragmas(connection: object | string) {
  let client: Awaited<ReturnType<DatabaseService['getClient']>> | undefined;
  const plugin = createBackendPlugin({
    pluginId: 'demo',
    register(env) {
      env.registerInit({
        deps: { database: coreServices.database },
        async init({ database }) {
          client = await database.getClient();
          expect(await database.getClient()).toBe(client);
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      plugin,
      cloudPiNativeDatabaseServiceFactory,
      mockServices.rootConfig.factory({
        data: {
          backend: { database: { client: 'better-sqlite3', connection } },
        },
      }),
    ],
  });
  const read = async (pragma: string) => {
    const [row] = await client?.raw(`PRAGMA ${pragma}`);
    return Object.values(row);
  };
  const found = {
    journal: await read('journal_mode'),
    synchronous: await read('synchronous'),
  };
  await client?.destroy();
  await backend.stop();
  return found;
}

describe('cloudPiNativeDatabaseServiceFactory', () => {
  it('keeps a write-ahead log beside an SQLite file', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'database-'));
    try {
      expect(await pragmas({ directory })).toEqual({
        journal: ['wal'],
        synchronous: [1],
      });
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  it('works in memory too', async () => {
    expect((await pragmas(':memory:')).journal).toEqual(['memory']);
  });
});
