import { DatabaseService } from '@backstage/backend-plugin-api';

type Knex = Awaited<ReturnType<DatabaseService['getClient']>>;

/**
 * Has an SQLite file keep a write-ahead log. A process that is killed loses
 * nothing; a machine that loses its power loses the last transactions at most,
 * and never the file (https://www.sqlite.org/wal.html, "synchronous=NORMAL").
 */
export async function writeAhead(knex: Knex): Promise<Knex> {
  if (String(knex.client.config.client).includes('sqlite')) {
    await knex.raw('PRAGMA journal_mode = WAL');
    await knex.raw('PRAGMA synchronous = NORMAL');
  }
  return knex;
}
