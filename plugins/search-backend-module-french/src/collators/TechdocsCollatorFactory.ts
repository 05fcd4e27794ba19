import {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import { Readable } from 'node:stream';
import { guarded, guardOf, unreadable } from '../indexing/guarded';
import { entityFields } from './entityFields';
import { fillTemplate } from './locations';
import { TechdocsSettings } from './settings';
import { PageHeading, readSiteIndex } from './siteIndex';

const REF = 'backstage.io/techdocs-ref';
const ELSEWHERE = 'backstage.io/techdocs-entity';
const PAGE = 100;

/** What documentation is read with. */
export interface TechdocsCollatorOptions extends TechdocsSettings {
  auth: AuthService;
  catalog: CatalogService;
  discovery: DiscoveryService;
  logger: LoggerService;
}

/**
 * Built documentation, a document a heading. A site that cannot be read keeps the
 * documents that the index has of it; one that is not built has none. Says no
 * permission: the engine asks for it in its query.
 */
export class TechdocsCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'techdocs';

  constructor(private readonly options: TechdocsCollatorOptions) {}

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<IndexableDocument> {
    const { auth, catalog, parallelismLimit } = this.options;
    let cursor: string | undefined;
    do {
      const { items, pageInfo } = await catalog.queryEntities(
        cursor
          ? { cursor, limit: PAGE }
          : {
              filter: {
                [`metadata.annotations.${REF}`]: CATALOG_FILTER_EXISTS,
              },
              limit: PAGE,
            },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      // What another entity documents is indexed with that one.
      const sites = items.filter(
        ({ metadata }) => !metadata.annotations?.[ELSEWHERE],
      );
      for (let from = 0; from < sites.length; from += parallelismLimit) {
        const some = sites.slice(from, from + parallelismLimit);
        const read = some.map(entity => this.#documentsOf(entity));
        yield* (await Promise.all(read)).flat();
      }
      cursor = pageInfo.nextCursor;
    } while (cursor);
  }

  async #documentsOf(entity: Entity): Promise<IndexableDocument[]> {
    const guard = guardOf(entity);
    try {
      const headings = await this.#readSite(entity);
      return headings.map(heading =>
        guarded(this.#document(entity, heading), guard),
      );
    } catch (error) {
      this.options.logger.warn(
        `Documentation of ${stringifyEntityRef(entity)} could not be read: what the index has of it stays`,
        { cause: error instanceof Error ? error.message : String(error) },
      );
      return [unreadable(guard)];
    }
  }

  async #readSite(entity: Entity): Promise<PageHeading[]> {
    const { auth, discovery } = this.options;
    const { kind, name, namespace } = this.#triplet(entity);
    const base = await discovery.getBaseUrl('techdocs');
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'techdocs',
    });
    const path = [namespace, kind, name].map(encodeURIComponent).join('/');
    const response = await fetch(
      `${base}/static/docs/${path}/search/search_index.json`,
      { headers: { Authorization: `Bearer ${token}` } },
    );
    if (response.status === 404) {
      return [];
    }
    if (!response.ok) {
      throw new Error(`TechDocs answered ${response.status}`);
    }
    return readSiteIndex(await response.json());
  }

  #document(entity: Entity, heading: PageHeading) {
    const fields = entityFields(entity);
    const { location, tags, ...rest } = heading;
    return {
      ...fields,
      ...rest,
      tags: [...fields.tags, ...tags],
      location: fillTemplate(this.options.locationTemplate, {
        ...this.#triplet(entity),
        path: location,
      }),
    };
  }

  #triplet(entity: Entity) {
    const { kind, name, namespace } = entityFields(entity);
    const cased = (text: string) =>
      this.options.keepCase ? text : text.toLocaleLowerCase('en-US');
    return {
      kind: cased(kind),
      name: cased(name),
      namespace: cased(namespace),
    };
  }
}
