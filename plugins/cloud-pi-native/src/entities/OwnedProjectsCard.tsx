import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLink,
  catalogApiRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { useCallback } from 'react';
import {
  LoadedContent,
  Section,
  Truncated,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { queryOwnedProjects, queryTeams } from '../catalog/queries';
import { titleOf } from '../catalog/schemas';
import { cloudPiNativeTranslationRef } from '../translation';

/** The projects of the teams that a person is in, as far as the reader sees them. */
export function OwnedProjectsCard() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const catalogApi = useApi(catalogApiRef);
  const { entity } = useEntity();
  const loaded = useLoaded(
    useCallback(async () => {
      const ref = stringifyEntityRef(entity);
      const teams = await queryTeams(catalogApi, ref);
      return queryOwnedProjects(catalogApi, [ref, ...teams]);
    }, [catalogApi, entity]),
  );

  return (
    <Section title={t('owned.title')}>
      <LoadedContent loaded={loaded}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Text as="p">{t('owned.none')}</Text>
          ) : (
            <>
              <ul>
                {items.map(project => (
                  <li key={project.metadata.name}>
                    <EntityRefLink
                      entityRef={{
                        kind: 'system',
                        namespace: project.metadata.namespace,
                        name: project.metadata.name,
                      }}
                    >
                      {titleOf(project)}
                    </EntityRefLink>
                  </li>
                ))}
              </ul>
              <Truncated shown={items.length} total={total} />
            </>
          )
        }
      </LoadedContent>
    </Section>
  );
}
