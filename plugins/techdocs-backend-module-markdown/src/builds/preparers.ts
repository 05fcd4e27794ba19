import { NotModifiedError } from '@backstage/errors';
import { Entity } from '@backstage/catalog-model';
import {
  PreparerBase,
  PreparerOptions,
  PreparerResponse,
} from '@backstage/plugin-techdocs-node';
import { cp, mkdtemp, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fingerprint, isAside } from './fingerprint';

/**
 * Has documents built again when another version of the generator may build them
 * differently, though their source is the same.
 */
export class VersionedPreparer implements PreparerBase {
  constructor(
    private readonly inner: PreparerBase,
    private readonly version: string,
  ) {}

  shouldCleanPreparedDirectory(): boolean {
    return this.inner.shouldCleanPreparedDirectory();
  }

  async prepare(
    entity: Entity,
    options?: PreparerOptions,
  ): Promise<PreparerResponse> {
    const prefix = `${this.version}:`;
    const known = options?.etag?.startsWith(prefix)
      ? options.etag.slice(prefix.length)
      : undefined;
    const { preparedDir, etag } = await this.inner.prepare(entity, {
      ...options,
      etag: known || undefined,
    });
    return { preparedDir, etag: `${prefix}${etag}` };
  }
}

/**
 * Prepares `dir:` references. Backstage's own builds a local folder again each
 * time, and keeps for ever what it downloaded from a repository: here a folder is
 * looked at first, and copied, so that what was prepared can always be removed.
 */
export class FolderPreparer implements PreparerBase {
  constructor(
    private readonly inner: PreparerBase,
    private readonly workingDirectory: string,
  ) {}

  shouldCleanPreparedDirectory(): boolean {
    return true;
  }

  async prepare(
    entity: Entity,
    options?: PreparerOptions,
  ): Promise<PreparerResponse> {
    const prepared = await this.inner.prepare(entity, options);
    if (prepared.etag !== '') return prepared;
    const folder = prepared.preparedDir;
    const etag = (await fingerprint(folder)) ?? '';
    if (etag && etag === options?.etag) throw new NotModifiedError();
    const copy = await mkdtemp(
      join(await realpath(this.workingDirectory), 'techdocs-source-'),
    );
    await cp(folder, copy, {
      recursive: true,
      verbatimSymlinks: true,
      filter: path => path === folder || !isAside(basename(path)),
    });
    return { preparedDir: copy, etag };
  }
}
