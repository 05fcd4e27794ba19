import { UrlReaderService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { isErrorWithName } from '@backstage/errors';
import { z } from 'zod';
import { KEY } from '../processor/ownedKeys';
import { MAX_FILE_BYTES } from './catalogFile';
import { isStrangersAnswer } from './isStrangersAnswer';
import { readCapped } from './readCapped';

const FILES = ['mkdocs.yml', 'mkdocs.yaml'];

// Each costs a request; those of a file that names more are not announced.
const MAX_DIRECTORIES = 10;

/** Of each directory whose documentation was there, what says whether it still is. */
export const knownDocumentationSchema = z.record(
  z.string(),
  z.object({ file: z.string(), etag: z.string().optional() }),
);

type Known = z.infer<typeof knownDocumentationSchema>;

const directoryOf = (entity: Entity) =>
  entity.metadata.annotations?.[KEY.techdocs]
    ?.replace(/^dir:/, '')
    .replace(/\/$/, '');

function without(entity: Entity): Entity {
  const { [KEY.techdocs]: _, ...annotations } =
    entity.metadata.annotations ?? {};
  return { ...entity, metadata: { ...entity.metadata, annotations } };
}

/** Announces documentation where there is some: elsewhere a tab would lead to an error. */
export class Documentation {
  constructor(
    private readonly reader: UrlReaderService,
    private readonly timeoutMs: number,
  ) {}

  /**
   * Takes the announcement from the entities of a file that have no documentation.
   *
   * @throws where GitLab does not say whether there is some.
   */
  async announced(
    entities: readonly Entity[],
    fileUrl: string,
    before: Known = {},
  ): Promise<{ entities: Entity[]; dropped: string[]; known: Known }> {
    const directories = [
      ...new Set(entities.flatMap(entity => directoryOf(entity) ?? [])),
    ].slice(0, MAX_DIRECTORIES);
    const found = await Promise.all(
      directories.map(async directory => ({
        directory,
        state: await this.find(directory, fileUrl, before[directory]),
      })),
    );
    const known: Known = Object.fromEntries(
      found.flatMap(({ directory, state }) =>
        state ? [[directory, state]] : [],
      ),
    );
    const isMissing = (entity: Entity) => {
      const directory = directoryOf(entity);
      return directory !== undefined && !Object.hasOwn(known, directory);
    };
    return {
      entities: entities.map(entity =>
        isMissing(entity) ? without(entity) : entity,
      ),
      dropped: entities
        .filter(isMissing)
        .map(entity => `${stringifyEntityRef(entity)} ${KEY.techdocs}`),
      known,
    };
  }

  private async find(
    directory: string,
    fileUrl: string,
    before?: Known[string],
  ): Promise<Known[string] | undefined> {
    const files = before
      ? [before.file, ...FILES.filter(file => file !== before.file)]
      : FILES;
    for (const file of files) {
      try {
        const response = await this.reader.readUrl(
          new URL(`${directory}/${file}`, fileUrl).href,
          {
            etag: file === before?.file ? before.etag : undefined,
            signal: AbortSignal.timeout(this.timeoutMs),
          },
        );
        const text = await readCapped(response, MAX_FILE_BYTES);
        if (text !== undefined && isStrangersAnswer(text)) {
          throw new Error(`What answers for GitLab gives no file: ${fileUrl}`);
        }
        return { file, etag: response.etag };
      } catch (error) {
        if (before && isErrorWithName(error, 'NotModifiedError')) {
          return before;
        }
        if (!isErrorWithName(error, 'NotFoundError')) {
          throw error;
        }
      }
    }
    return undefined;
  }
}
