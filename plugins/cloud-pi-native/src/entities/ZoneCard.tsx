import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink, useEntity } from '@backstage/plugin-catalog-react';
import { Cell, ColumnConfig, Table, Text } from '@backstage/ui';
import {
  LoadedContent,
  Section,
  Truncated,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { queryZoneClusters } from '../catalog/queries';
import { ClusterFacts } from '../catalog/schemas';
import { cloudPiNativeTranslationRef } from '../translation';
import { Capacity } from './Capacity';
import styles from './entities.module.css';
import { useEntityPage } from './useEntityPage';

type ClusterRow = ClusterFacts & { id: string };

/** The clusters of a zone: for whom, for what, how large. */
export function ZoneCard() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const { entity } = useEntity();
  const loaded = useEntityPage(queryZoneClusters, stringifyEntityRef(entity));

  const columns: ColumnConfig<ClusterRow>[] = [
    {
      id: 'name',
      label: t('environment.cluster'),
      isRowHeader: true,
      cell: ({ metadata: { namespace, name } }) => (
        <Cell>
          <EntityRefLink entityRef={{ kind: 'cluster', namespace, name }} />
        </Cell>
      ),
    },
    {
      id: 'privacy',
      label: t('cluster.privacy'),
      cell: ({ spec }) => <Cell>{t(`cluster.privacies.${spec.privacy}`)}</Cell>,
    },
    {
      id: 'stages',
      label: t('cluster.stages'),
      cell: ({ spec }) => (
        <Cell>{spec.stages.join(', ') || t('cluster.noStage')}</Cell>
      ),
    },
    {
      id: 'capacity',
      label: t('cluster.capacity'),
      cell: ({ spec }) => (
        <Cell>
          <Capacity capacity={spec.capacity} />
        </Cell>
      ),
    },
  ];

  return (
    <Section title={t('zone.clusters')}>
      <LoadedContent loaded={loaded}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Text as="p">{t('zone.noCluster')}</Text>
          ) : (
            <>
              <Table
                className={styles.table}
                columnConfig={columns}
                data={items.map(item => ({ ...item, id: item.metadata.name }))}
                pagination={{ type: 'none' }}
              />
              <Truncated shown={items.length} total={total} />
            </>
          )
        }
      </LoadedContent>
    </Section>
  );
}
