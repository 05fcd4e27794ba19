import {
  RELATION_HAS_MEMBER,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLink,
  catalogApiRef,
  getEntityRelations,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import { useCallback } from 'react';
import {
  LoadedContent,
  Section,
  Truncated,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { queryPeople } from '../catalog/queries';
import { cloudPiNativeTranslationRef } from '../translation';
import styles from './entities.module.css';

/** Who is in a group, by what the group says. */
export function MembersCard() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const catalogApi = useApi(catalogApiRef);
  const { entity } = useEntity();
  const loaded = useLoaded(
    useCallback(
      () =>
        queryPeople(
          catalogApi,
          getEntityRelations(entity, RELATION_HAS_MEMBER).map(ref =>
            stringifyEntityRef(ref),
          ),
        ),
      [catalogApi, entity],
    ),
  );

  return (
    <Section title={t('members.title')}>
      <LoadedContent loaded={loaded}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Text as="p">{t('members.none')}</Text>
          ) : (
            <>
              <ul className={styles.people}>
                {items.map(({ metadata, spec: { profile } }) => (
                  <li key={metadata.name}>
                    <EntityRefLink
                      entityRef={{
                        kind: 'user',
                        namespace: metadata.namespace,
                        name: metadata.name,
                      }}
                    >
                      {profile.displayName ?? metadata.name}
                    </EntityRefLink>
                    {profile.email && (
                      <Text as="p">
                        <Link href={`mailto:${profile.email}`}>
                          {profile.email}
                        </Link>
                      </Text>
                    )}
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
