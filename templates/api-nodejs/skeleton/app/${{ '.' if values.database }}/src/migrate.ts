import { fileURLToPath } from 'node:url';
import { fastify } from 'fastify';
import { runner } from 'node-pg-migrate';
import { loadConfig } from './config.ts';
import { connectionOf } from './database.ts';
import { loggerOptions } from './logger.ts';

// Un verrou de PostgreSQL fait attendre qui migre en même temps.
const config = loadConfig(process.env);
const { log } = fastify({ logger: loggerOptions(config) });

try {
  const applied = await runner({
    databaseUrl: connectionOf(config),
    dir: fileURLToPath(new URL('../migrations', import.meta.url)),
    migrationsTable: 'migrations',
    direction: 'up',
    logger: log,
    verbose: false,
  });
  log.info({ migrations: applied.map(({ name }) => name) }, 'schéma à jour');
} catch (error) {
  log.error(error, 'la migration a échoué');
  process.exitCode = 1;
}
