import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef, useEntity } from '@backstage/plugin-catalog-react';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { useCallback } from 'react';
import { Page } from '../catalog/queries';
import { Loaded, useLoaded } from '../components/useLoaded';

/** What the catalogue holds for the project of the page. */
export function useProjectPage<T>(
  query: (
    catalog: (typeof catalogApiRef)['T'],
    projectSlug: string,
  ) => Promise<Page<T>>,
): Loaded<Page<T>> {
  const catalogApi = useApi(catalogApiRef);
  const { entity } = useEntity();
  const slug =
    entity.metadata.annotations?.[ANNOTATION.projectSlug] ??
    entity.metadata.name;
  return useLoaded(
    useCallback(() => query(catalogApi, slug), [query, catalogApi, slug]),
  );
}
