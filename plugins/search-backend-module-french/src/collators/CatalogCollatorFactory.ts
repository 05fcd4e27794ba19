import { AuthService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import { Readable } from 'node:stream';
import { guarded, guardOf } from '../indexing/guarded';
import { entityFields, textOf, titleOf } from './entityFields';
import { fillTemplate } from './locations';
import { CatalogSettings } from './settings';

/** What entities are read with. */
export interface CatalogCollatorOptions extends CatalogSettings {
  auth: AuthService;
  catalog: CatalogService;
}

/**
 * Entities of the catalogue. Says no permission: the engine asks for it in its
 * query, where Backstage would ask for each result.
 */
export class CatalogCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'software-catalog';

  constructor(private readonly options: CatalogCollatorOptions) {}

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<IndexableDocument> {
    const { auth, batchSize: limit, catalog, filter } = this.options;
    let cursor: string | undefined;
    do {
      const { items, pageInfo } = await catalog.queryEntities(
        cursor ? { cursor, limit } : { filter, limit },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      for (const entity of items) {
        yield this.#document(entity);
      }
      cursor = pageInfo.nextCursor;
    } while (cursor);
  }

  #document(entity: Entity): IndexableDocument {
    const fields = entityFields(entity);
    const title = titleOf(entity);
    const encoded = (text: string) =>
      encodeURIComponent(text.toLocaleLowerCase('en-US'));
    const document = {
      ...fields,
      title,
      text: textOf(entity),
      pageTitle: title,
      trail: [],
      description: entity.metadata.description ?? '',
      location: fillTemplate(this.options.locationTemplate, {
        namespace: encoded(fields.namespace),
        kind: encoded(fields.kind),
        name: encoded(fields.name),
      }),
    };
    return guarded(document, guardOf(entity));
  }
}
