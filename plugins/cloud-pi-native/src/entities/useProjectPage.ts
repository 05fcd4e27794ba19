import { catalogApiRef, useEntity } from '@backstage/plugin-catalog-react';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { Loaded } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { Page } from '../catalog/queries';
import { useEntityPage } from './useEntityPage';

/** What the catalogue holds for the project of the page. */
export function useProjectPage<T>(
  query: (
    catalog: (typeof catalogApiRef)['T'],
    projectSlug: string,
  ) => Promise<Page<T>>,
): Loaded<Page<T>> {
  const { entity } = useEntity();
  return useEntityPage(
    query,
    entity.metadata.annotations?.[ANNOTATION.projectSlug] ??
      entity.metadata.name,
  );
}
