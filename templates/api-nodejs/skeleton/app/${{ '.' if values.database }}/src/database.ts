import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { Config } from './config.ts';

/** Ce que l'application demande à PostgreSQL ; les tests en donnent un autre. */
export interface Database {
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** Où est la base ; son certificat est vérifié dès qu'une autorité est donnée. */
export function connectionOf(config: Config): pg.ClientConfig {
  const ca =
    config.DATABASE_CA_FILE && readFileSync(config.DATABASE_CA_FILE, 'utf8');
  return {
    connectionString: config.DATABASE_URL,
    connectionTimeoutMillis: 3000,
    ...(ca && { ssl: { ca } }),
  };
}

/** Ne se connecte qu'à la première requête : l'application démarre sans la base. */
export function openDatabase(config: Config): Database {
  const pool = new pg.Pool({ ...connectionOf(config), max: 5 });
  // Une connexion perdue au repos est remplacée ; la sonde dit si la base ne répond plus.
  pool.on('error', () => undefined);
  return {
    query: async <Row extends object>(sql: string, values?: unknown[]) =>
      (await pool.query<Row>(sql, values)).rows,
    close: () => pool.end(),
  };
}
