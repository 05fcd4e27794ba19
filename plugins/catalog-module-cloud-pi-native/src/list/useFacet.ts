import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useEffect, useState } from 'react';

const NONE: string[] = [];

/** All kinds together, rather than one. */
export const EVERY_KIND = '*';

/** The values that a field has in what the reader may see of a kind; none without a kind. */
export function useFacet(field: string, kind: string | undefined): string[] {
  const catalogApi = useApi(catalogApiRef);
  const [read, setRead] = useState({ key: '', values: NONE });
  const key = `${kind} ${field}`;

  useEffect(() => {
    if (!kind) {
      return undefined;
    }
    let current = true;
    catalogApi
      .getEntityFacets({
        facets: [field],
        ...(kind !== EVERY_KIND && { filter: { kind } }),
      })
      .then(
        ({ facets }) => (facets[field] ?? []).map(({ value }) => value).sort(),
        // A filter without choices hides: the list itself says what failed.
        () => NONE,
      )
      .then(values => current && setRead({ key, values }));
    return () => {
      current = false;
    };
  }, [catalogApi, field, kind, key]);

  return read.key === key ? read.values : NONE;
}
