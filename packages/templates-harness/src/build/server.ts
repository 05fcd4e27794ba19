import { command } from './command';
import { withPostgres } from './postgres';
import { serve, Server } from './serve';

/** How an API with options is migrated, run as a task, and started. */
export interface Api extends Server {
  migrate: readonly string[];
  job: readonly string[];
}

const has = (
  choices: Readonly<Record<string, string>>,
  option: string,
): boolean => ![undefined, 'none', 'no'].includes(choices[option]);

/**
 * Starts an API as {@link serve} does, with a real PostgreSQL where it has a
 * database, migrated by its own command and asked for what its example reads.
 * Its other services are not there: it must run without them.
 */
export async function serveApi(
  folder: string,
  choices: Readonly<Record<string, string>>,
  { migrate, job, ...server }: Api,
): Promise<void> {
  const [name, ...args] = job;
  if (has(choices, 'schedule')) await command(folder, name, args);
  if (!has(choices, 'database')) {
    await serve(folder, server);
    return;
  }
  await withPostgres(async url => {
    const env = { DATABASE_URL: url };
    const [tool, ...migration] = migrate;
    await command(folder, tool, migration, env);
    // Twice: what is done is left as it is.
    await command(folder, tool, migration, env);
    await serve(folder, {
      ...server,
      paths: [...server.paths, '/v1/notes'],
      env,
    });
  });
}
