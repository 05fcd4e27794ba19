import { parseEntityRef } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { z } from 'zod';

type CatalogApi = (typeof catalogApiRef)['T'];

const SHOWN = 60;

// The catalogue is outside input: what has not this shape is left out.
const documentedSchema = z.object({
  kind: z.string(),
  metadata: z.object({
    name: z.string(),
    namespace: z.string().default('default'),
    title: z.string().optional(),
    description: z.string().optional(),
  }),
});

export type Documented = z.infer<typeof documentedSchema>;

export interface DocumentedPage {
  own: Documented[];
  others: Documented[];
  /** How many there are, those that are not in the lists included. */
  total: number;
}

const parseAll = (items: unknown[]) =>
  items.flatMap(item => documentedSchema.safeParse(item).data ?? []);

/** What the reader may see that has documentation, but for the portal's own. */
export async function queryDocumented(
  catalog: CatalogApi,
  { text, owners, portal }: { text: string; owners: string[]; portal: string },
): Promise<DocumentedPage> {
  const { kind, namespace, name } = parseEntityRef(portal);
  const documented = {
    'metadata.annotations.backstage.io/techdocs-ref': { $exists: true },
  };
  const isPortal = {
    kind,
    'metadata.namespace': namespace,
    'metadata.name': name,
  };
  const isOwned = {
    relations: {
      $contains: { type: 'ownedBy', targetRef: { $in: owners } },
    },
  };
  const ask = (...whose: (typeof isOwned | { $not: typeof isOwned })[]) =>
    catalog.queryEntities({
      query: { $all: [documented, { $not: isPortal }, ...whose] },
      fields: [
        'kind',
        'metadata.name',
        'metadata.namespace',
        'metadata.title',
        'metadata.description',
      ],
      orderFields: { field: 'metadata.name', order: 'asc' },
      limit: SHOWN,
      ...(text && {
        fullTextFilter: {
          term: text,
          fields: ['metadata.name', 'metadata.title', 'metadata.description'],
        },
      }),
    });
  // The catalogue refuses an empty list of owners.
  const [own, others] = await Promise.all(
    owners.length > 0
      ? [ask(isOwned), ask({ $not: isOwned })]
      : [{ items: [], totalItems: 0 }, ask()],
  );
  return {
    own: parseAll(own?.items ?? []),
    others: parseAll(others?.items ?? []),
    total: (own?.totalItems ?? 0) + (others?.totalItems ?? 0),
  };
}
