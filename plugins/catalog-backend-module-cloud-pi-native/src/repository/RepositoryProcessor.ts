import { LoggerService, UrlReaderService } from '@backstage/backend-plugin-api';
import {
  Entity,
  parseLocationRef,
  stringifyEntityRef,
  ANNOTATION_ORIGIN_LOCATION,
} from '@backstage/catalog-model';
import { isError } from '@backstage/errors';
import {
  CatalogProcessor,
  CatalogProcessorCache,
  CatalogProcessorEmit,
  LocationSpec,
  processingResult,
} from '@backstage/plugin-catalog-node';
import { z } from 'zod';
import { REPOSITORY_LOCATION } from '../origin';
import {
  CATALOG_FILE,
  FileContent,
  MAX_FILE_BYTES,
  readCatalogFile,
} from './catalogFile';
import { claimsOf } from './claims';
import { Documentation, knownDocumentationSchema } from './Documentation';
import { fallbackComponent } from './fallback';
import { isStrangersAnswer } from './isStrangersAnswer';
import { Neighbours } from './Neighbours';
import { OrphanSweep } from './OrphanSweep';
import { readCapped } from './readCapped';
import { repositoryFacts, RepositoryFacts } from './RepositoryFacts';

const READ_TIMEOUT_MS = 15_000;
const CACHE_KEY = 'v1';

const cacheSchema = z.object({
  refs: z.array(z.string()),
  claims: z.array(z.string()).default([]),
  file: z.object({ etag: z.string(), text: z.string() }).optional(),
  documentation: knownDocumentationSchema.optional(),
});

type Cached = z.infer<typeof cacheSchema>;

type FileRead =
  | { text: string; etag?: string }
  | { absence: string; claims: string[] };

interface Reading extends FileContent {
  documentation?: Cached['documentation'];
  /** For operators. */
  claims: string[];
}

function isOurLocation(entity: Entity): boolean {
  const origin = entity.metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION];
  return (
    entity.kind === 'Location' &&
    entity.spec?.type === REPOSITORY_LOCATION &&
    origin !== undefined &&
    parseLocationRef(origin).type === REPOSITORY_LOCATION
  );
}

/** Where it is noted what files claim in vain, for operators. */
export interface ClaimsLog {
  setRefusedClaims(repository: string, claims: string[]): Promise<void>;
}

/**
 * The reader of a repository's location. It emits the entities of a valid
 * catalogue file, or the fall-back that says why there is none, never both. A
 * file that could not be read changes nothing: the catalogue keeps what it has.
 */
export class RepositoryProcessor implements CatalogProcessor {
  private readonly documentation: Documentation;

  constructor(
    private readonly reader: UrlReaderService,
    private readonly neighbours: Neighbours,
    private readonly sweep: OrphanSweep,
    private readonly claims: ClaimsLog,
    private readonly logger: LoggerService,
  ) {
    this.documentation = new Documentation(reader, READ_TIMEOUT_MS);
  }

  getProcessorName(): string {
    return 'CloudPiNativeRepositoryProcessor';
  }

  /** Only claims the location: its facts are at hand after, with the entity. */
  async readLocation(location: LocationSpec): Promise<boolean> {
    return location.type === REPOSITORY_LOCATION;
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    if (!isOurLocation(entity)) {
      return entity;
    }
    const facts = repositoryFacts(entity);
    const fileUrl = `${facts.webUrl}/-/blob/HEAD/${CATALOG_FILE}`;
    const key = `${REPOSITORY_LOCATION}:${facts.webUrl}`;
    const before = cacheSchema.safeParse(await cache.get(CACHE_KEY)).data;

    const file = await this.read(fileUrl, before?.file);
    const content = await this.understand(file, facts, fileUrl, key, before);
    const described = content.entities.length > 0;
    const entities = described
      ? content.entities
      : [fallbackComponent(facts, content.refusals[0])];
    // The fall-back is in no file: it has no source to view or to edit.
    const location = described
      ? { type: 'url', target: fileUrl }
      : { type: REPOSITORY_LOCATION, target: facts.webUrl };
    for (const emitted of entities) {
      emit(processingResult.entity(location, emitted, { locationKey: key }));
    }
    emit(processingResult.refresh(key));

    const refs = entities.map(stringifyEntityRef).sort();
    if (before?.refs.some(ref => !refs.includes(ref))) {
      this.sweep.request();
    }
    if (before?.refs.join() !== refs.join()) {
      this.report(facts.webUrl, content);
    }
    const { claims, documentation } = content;
    if ((before?.claims ?? []).join('\n') !== claims.join('\n')) {
      await this.claims.setRefusedClaims(facts.webUrl, claims);
    }
    await cache.set(CACHE_KEY, {
      refs,
      claims,
      ...(documentation && { documentation }),
      ...('text' in file &&
        file.etag && { file: { etag: file.etag, text: file.text } }),
    });
    return entity;
  }

  /** What a file may say, and what it claims in vain. */
  private async understand(
    file: FileRead,
    facts: RepositoryFacts,
    fileUrl: string,
    key: string,
    before?: Cached,
  ): Promise<Reading> {
    if ('absence' in file) {
      const { absence, claims } = file;
      return { entities: [], refusals: [absence], dropped: [], claims };
    }
    const content = await this.neighbours.respect(
      await readCatalogFile(file.text, facts),
      facts,
      key,
    );
    const announced = await this.documentation.announced(
      content.entities,
      fileUrl,
      before?.documentation,
    );
    const dropped = [...content.dropped, ...announced.dropped];
    return {
      entities: announced.entities,
      refusals: content.refusals,
      dropped,
      claims: claimsOf([...content.refusals, ...dropped]),
      documentation: announced.known,
    };
  }

  private async read(url: string, cached: Cached['file']): Promise<FileRead> {
    try {
      const response = await this.reader.readUrl(url, {
        etag: cached?.etag,
        signal: AbortSignal.timeout(READ_TIMEOUT_MS),
      });
      const text = await readCapped(response, MAX_FILE_BYTES);
      if (text !== undefined && isStrangersAnswer(text)) {
        throw new Error(`What answers for GitLab gives no file: ${url}`);
      }
      if (text === undefined) {
        const absence = `Le fichier ${CATALOG_FILE} dépasse ${MAX_FILE_BYTES / 1024} Kio.`;
        return { absence, claims: [absence] };
      }
      return { text, etag: response.etag };
    } catch (error) {
      if (!isError(error)) {
        throw error;
      }
      if (error.name === 'NotModifiedError' && cached) {
        return cached;
      }
      if (error.name === 'NotFoundError') {
        return {
          absence: `Le dépôt n’a pas de fichier ${CATALOG_FILE} sur sa branche par défaut.`,
          claims: [],
        };
      }
      throw error;
    }
  }

  private report(webUrl: string, { refusals, dropped }: FileContent): void {
    if (dropped.length) {
      this.logger.warn(
        `Dropped what a file may not say, from ${webUrl}: ${claimsOf(dropped).join(', ')}`,
      );
    }
    if (refusals.length) {
      this.logger.info(`${webUrl}: ${claimsOf(refusals).join(' ')}`);
    }
  }
}
