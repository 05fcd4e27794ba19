import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  EntityRefLink,
  catalogApiRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { useCallback } from 'react';
import { queryClusters } from '../catalog/queries';
import { LoadedContent } from '../components/LoadedContent';
import { Section } from '../components/Section';
import { useLoaded } from '../components/useLoaded';
import { cloudPiNativeTranslationRef } from '../translation';

/** The clusters of a zone. */
export function ZoneCard() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const catalogApi = useApi(catalogApiRef);
  const { entity } = useEntity();
  const zone = stringifyEntityRef(entity);
  const loaded = useLoaded(
    useCallback(async () => {
      const clusters = await queryClusters(catalogApi);
      return clusters.filter(({ spec }) => spec.zone === zone);
    }, [catalogApi, zone]),
  );

  return (
    <Section title={t('zone.clusters')}>
      <LoadedContent loaded={loaded}>
        {clusters =>
          clusters.length === 0 ? (
            <Text as="p">{t('zone.noCluster')}</Text>
          ) : (
            <ul>
              {clusters.map(({ metadata, spec }) => (
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
          )
        }
      </LoadedContent>
    </Section>
  );
}
