import { Database, isPostgres } from './database';
import { Dialect } from './Dialect';
import { postgres } from './postgres';
import { sqlite } from './sqlite';

/** How the database is spoken to. */
export const dialectOf = (db: Database): Dialect =>
  isPostgres(db) ? postgres : sqlite;
