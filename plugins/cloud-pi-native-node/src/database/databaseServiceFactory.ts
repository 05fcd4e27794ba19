import {
  coreServices,
  createServiceFactory,
  DatabaseService,
} from '@backstage/backend-plugin-api';
import { DatabaseManager } from '@backstage/backend-defaults/database';
import { ConfigReader } from '@backstage/config';
import { writeAhead } from './writeAhead';

const IN_MEMORY = new ConfigReader({
  backend: { database: { client: 'better-sqlite3', connection: ':memory:' } },
});

/**
 * Backstage's database service, with a write-ahead log where it is an SQLite
 * file: writers wait for the disk once for many transactions instead of at each,
 * and readers do not wait for writers. PostgreSQL is left as it is.
 *
 * @public
 */
export const cloudPiNativeDatabaseServiceFactory = createServiceFactory({
  service: coreServices.database,
  deps: {
    config: coreServices.rootConfig,
    lifecycle: coreServices.lifecycle,
    logger: coreServices.logger,
    pluginMetadata: coreServices.pluginMetadata,
    rootLifecycle: coreServices.rootLifecycle,
    rootLogger: coreServices.rootLogger,
  },
  async createRootContext({ config, rootLifecycle, rootLogger }) {
    return DatabaseManager.fromConfig(
      config.has('backend.database') ? config : IN_MEMORY,
      { rootLifecycle, rootLogger },
    );
  },
  async factory({ pluginMetadata, lifecycle, logger }, manager) {
    const database = manager.forPlugin(pluginMetadata.getId(), {
      lifecycle,
      logger,
    });
    let client: ReturnType<DatabaseService['getClient']> | undefined;
    return {
      ...database,
      getClient: () => {
        client ??= database.getClient().then(writeAhead);
        return client;
      },
    };
  },
});
