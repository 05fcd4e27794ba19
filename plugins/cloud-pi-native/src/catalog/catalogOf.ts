import { ApiHolder } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';

/** The catalogue, for what runs outside of a component. */
export function catalogOf(apis: ApiHolder): (typeof catalogApiRef)['T'] {
  const catalogApi = apis.get(catalogApiRef);
  if (!catalogApi) {
    throw new Error('This portal has no catalogue');
  }
  return catalogApi;
}
