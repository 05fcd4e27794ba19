import { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ScmIntegrationRegistry } from '@backstage/integration';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { getLocationForEntity } from '@backstage/plugin-techdocs-node';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';

const PAGE = 500;

/** Documentation that the catalogue announces. */
export interface Document {
  ref: string;
  /** Where its source is: an address, or a folder. */
  source: string;
}

export interface DocumentsOptions {
  auth: AuthService;
  catalog: CatalogService;
  integrations: ScmIntegrationRegistry;
}

/** Every document whose source is said in a way that TechDocs can read. */
export async function listDocuments({
  auth,
  catalog,
  integrations,
}: DocumentsOptions): Promise<Document[]> {
  const credentials = await auth.getOwnServiceCredentials();
  const documents: Document[] = [];
  let cursor: string | undefined;
  do {
    const { items, pageInfo } = await catalog.queryEntities(
      cursor
        ? { cursor, limit: PAGE }
        : {
            filter: {
              'metadata.annotations.backstage.io/techdocs-ref':
                CATALOG_FILTER_EXISTS,
            },
            fields: [
              'kind',
              'metadata.name',
              'metadata.namespace',
              'metadata.annotations',
            ],
            limit: PAGE,
          },
      { credentials },
    );
    for (const entity of items) {
      try {
        const { target } = getLocationForEntity(entity, integrations);
        documents.push({ ref: stringifyEntityRef(entity), source: target });
      } catch {
        // Whoever opens it reads why; there is nothing to build meanwhile.
      }
    }
    cursor = pageInfo.nextCursor;
  } while (cursor);
  return documents;
}
