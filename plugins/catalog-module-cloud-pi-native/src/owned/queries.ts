import { Entity } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';

type CatalogApi = (typeof catalogApiRef)['T'];

/** A list that may have been cut: `total` is what the catalogue holds. */
export interface Page {
  items: Entity[];
  total: number;
}

const LIMIT = 100;
const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.type',
  'spec.profile',
];

/** What somebody is in charge of, as far as the reader may see it. */
export async function queryOwned(
  catalog: CatalogApi,
  ownerRef: string,
): Promise<Page> {
  const { items, totalItems } = await catalog.queryEntities({
    filter: { 'relations.ownedBy': ownerRef },
    fields: FIELDS,
    orderFields: { field: 'metadata.name', order: 'asc' },
    limit: LIMIT,
  });
  return { items, total: totalItems };
}
