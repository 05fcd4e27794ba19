import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';
import {
  Loaded,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { Page } from '../catalog/queries';

/** What the catalogue holds for a key of the entity of the page. */
export function useEntityPage<T>(
  query: (
    catalog: (typeof catalogApiRef)['T'],
    key: string,
  ) => Promise<Page<T>>,
  key: string,
): Loaded<Page<T>> {
  const catalogApi = useApi(catalogApiRef);
  return useLoaded(
    useCallback(() => query(catalogApi, key), [query, catalogApi, key]),
  );
}
