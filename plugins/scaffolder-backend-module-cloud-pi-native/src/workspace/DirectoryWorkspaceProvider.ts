import {
  createReadStream,
  createWriteStream,
  promises as fs,
  Stats,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { isError } from '@backstage/errors';
import { WorkspaceProvider } from '@backstage/plugin-scaffolder-node/alpha';
import { create, extract } from 'tar';

const TASK_ID = /^[0-9a-f-]{36}$/i;
const ARCHIVE = '.tgz';

function isNotFound(error: unknown): boolean {
  return isError(error) && error.code === 'ENOENT';
}

/**
 * Keeps the workspaces of scaffolder tasks in a folder, one archive a task, so
 * that a failed or interrupted run goes on with its files.
 */
export class DirectoryWorkspaceProvider implements WorkspaceProvider {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Saves a workspace; readers see the former archive or the new one, never half of one. */
  async serializeWorkspace(options: {
    path: string;
    taskId: string;
  }): Promise<void> {
    const archive = this.#archiveOf(options.taskId);
    await fs.mkdir(this.#directory, { recursive: true, mode: 0o700 });
    const unfinished = `${archive}.${randomUUID()}`;
    try {
      await pipeline(
        create(
          {
            cwd: options.path,
            portable: true,
            // A link could lead out of the workspace when it is restored.
            filter: (_path, stat) =>
              stat instanceof Stats && (stat.isFile() || stat.isDirectory()),
          },
          ['.'],
        ),
        createGzip({ level: 1 }),
        createWriteStream(unfinished, { mode: 0o600, flags: 'wx' }),
      );
      await fs.rename(unfinished, archive);
    } finally {
      await fs.rm(unfinished, { force: true });
    }
  }

  /**
   * Makes a workspace what it was when it was last saved. Half-written files of
   * a killed run go away, also where nothing was saved yet.
   */
  async rehydrateWorkspace(options: {
    taskId: string;
    targetPath: string;
  }): Promise<void> {
    const archive = this.#archiveOf(options.taskId);
    await fs.rm(options.targetPath, { recursive: true, force: true });
    await fs.mkdir(options.targetPath, { recursive: true });
    try {
      await fs.access(archive);
    } catch (error) {
      if (isNotFound(error)) {
        return;
      }
      throw error;
    }
    await pipeline(
      createReadStream(archive),
      extract({
        cwd: options.targetPath,
        strict: true,
        filter: (_path, entry) =>
          'type' in entry &&
          (entry.type === 'File' || entry.type === 'Directory'),
      }),
    );
  }

  async cleanWorkspace(options: { taskId: string }): Promise<void> {
    await fs.rm(this.#archiveOf(options.taskId), { force: true });
  }

  /** Removes what was last saved before an instant; says how many archives. */
  async removeOlderThan(instant: Date): Promise<number> {
    let removed = 0;
    const names = await fs.readdir(this.#directory).catch(error => {
      if (isNotFound(error)) {
        return [];
      }
      throw error;
    });
    for (const name of names.filter(n => TASK_ID.test(n.split('.')[0]))) {
      const file = join(this.#directory, name);
      const stat = await fs.lstat(file).catch(() => undefined);
      if (stat?.isFile() && stat.mtime < instant) {
        await fs.rm(file, { force: true });
        removed += 1;
      }
    }
    return removed;
  }

  #archiveOf(taskId: string): string {
    if (!TASK_ID.test(taskId)) {
      throw new Error('Refused a task id that is not a UUID');
    }
    return join(this.#directory, `${taskId}${ARCHIVE}`);
  }
}
