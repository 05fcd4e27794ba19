import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntityRefLink, useEntity } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { queryZoneClusters } from '../catalog/queries';
import { LoadedContent } from '../components/LoadedContent';
import { Section } from '../components/Section';
import { cloudPiNativeTranslationRef } from '../translation';
import { Truncated } from './Truncated';
import { useEntityPage } from './useEntityPage';

/** The clusters of a zone. */
export function ZoneCard() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const { entity } = useEntity();
  const loaded = useEntityPage(queryZoneClusters, stringifyEntityRef(entity));

  return (
    <Section title={t('zone.clusters')}>
      <LoadedContent loaded={loaded}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Text as="p">{t('zone.noCluster')}</Text>
          ) : (
            <>
              <ul>
                {items.map(({ metadata, spec }) => (
                  <li key={metadata.name}>
                    <EntityRefLink
                      entityRef={{
                        kind: 'cluster',
                        namespace: metadata.namespace,
                        name: metadata.name,
                      }}
                    />
                    <Text as="p">{`${t(`cluster.privacies.${spec.privacy}`)}, ${spec.stages.join(', ')}`}</Text>
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
