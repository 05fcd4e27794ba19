import {
  identityApiRef,
  useApi,
  useRouteRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { EntityRefLink, catalogApiRef } from '@backstage/plugin-catalog-react';
import { ButtonLink, Flex, Text } from '@backstage/ui';
import { useCallback } from 'react';
import {
  LoadedContent,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { queryOwnedProjects } from '../catalog/queries';
import { titleOf } from '../catalog/schemas';
import { createPageRouteRef } from '../externalRoutes';
import { cloudPiNativeTranslationRef } from '../translation';

/** The projects of the signed-in user's teams. */
export function MyProjects() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const catalogApi = useApi(catalogApiRef);
  const identityApi = useApi(identityApiRef);
  const createHref = useRouteRef(createPageRouteRef)?.();
  const loaded = useLoaded(
    useCallback(async () => {
      const { ownershipEntityRefs } = await identityApi.getBackstageIdentity();
      return queryOwnedProjects(catalogApi, ownershipEntityRefs);
    }, [catalogApi, identityApi]),
  );

  return (
    <LoadedContent loaded={loaded}>
      {({ items, total }) =>
        items.length === 0 ? (
          <Flex direction="column" gap="3" align="start">
            <Text as="p">{t('home.projects.none')}</Text>
            {createHref && (
              <ButtonLink href={createHref} variant="secondary">
                {t('home.projects.create')}
              </ButtonLink>
            )}
          </Flex>
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
                  {project.metadata.description && (
                    <Text as="p" color="secondary">
                      {project.metadata.description}
                    </Text>
                  )}
                </li>
              ))}
            </ul>
            {total > items.length && (
              <Text as="p">
                {t('home.projects.more', { count: total - items.length })}
              </Text>
            )}
          </>
        )
      }
    </LoadedContent>
  );
}
