import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';

/** A database of a test. */
export type TestDatabase = Awaited<ReturnType<TestDatabases['init']>>;

/** One database for each plugin, as in a portal: a plugin that starts again has its own again. */
export class PluginDatabases {
  private readonly made = new Map<string, Promise<TestDatabase>>();

  constructor(
    private readonly databases: TestDatabases,
    private readonly id: TestDatabaseId,
  ) {}

  of(pluginId: string): Promise<TestDatabase> {
    const database = this.made.get(pluginId) ?? this.databases.init(this.id);
    this.made.set(pluginId, database);
    return database;
  }

  /** The service of a backend. */
  factory() {
    return createServiceFactory({
      service: coreServices.database,
      deps: { plugin: coreServices.pluginMetadata },
      factory: async ({ plugin }) =>
        mockServices.database({ knex: await this.of(plugin.getId()) }),
    });
  }
}
