import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';

/** Client of the plugin's database. */
export type Database = Awaited<ReturnType<DatabaseService['getClient']>>;

/** The search plugin's database, with the tables of the index up to date. */
export async function openDatabase(
  database: DatabaseService,
): Promise<Database> {
  const db = await database.getClient();
  if (!database.migrations?.skip) {
    await db.migrate.latest({
      directory: resolvePackagePath(
        '@cloud-pi-native/backstage-plugin-search-backend-module-french',
        'migrations',
      ),
      // Another engine may have left its own in the same database.
      tableName: 'french_migrations',
    });
  }
  return db;
}

/** Whether somebody else's server keeps it. */
export const isPostgres = (db: Database): boolean =>
  String(db.client.config.client).startsWith('pg');
