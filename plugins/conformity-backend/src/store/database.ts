import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { z } from 'zod';

/** Client of the plugin's database. */
export type Database = Awaited<ReturnType<DatabaseService['getClient']>>;

/** The plugin's database, with its tables up to date. */
export async function openDatabase(
  database: DatabaseService,
): Promise<Database> {
  const db = await database.getClient();
  if (!database.migrations?.skip) {
    await db.migrate.latest({
      directory: resolvePackagePath(
        '@cloud-pi-native/backstage-plugin-conformity-backend',
        'migrations',
      ),
    });
  }
  return db;
}

/** A column that holds JSON. */
export const json = <S extends z.ZodType>(schema: S) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

/** A column that may be empty. */
export const optional = <S extends z.ZodType>(schema: S) =>
  schema.nullable().transform(value => value ?? undefined);
