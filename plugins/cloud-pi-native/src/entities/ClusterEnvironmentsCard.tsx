import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink, useEntity } from '@backstage/plugin-catalog-react';
import { Cell, ColumnConfig, Table, Text } from '@backstage/ui';
import {
  LoadedContent,
  Section,
  Truncated,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { queryClusterEnvironments } from '../catalog/queries';
import { ProjectEnvironment, titleOf } from '../catalog/schemas';
import { cloudPiNativeTranslationRef } from '../translation';
import styles from './entities.module.css';
import { useEntityPage } from './useEntityPage';

type EnvironmentRow = ProjectEnvironment & { id: string };

/** The environments on a cluster, as far as the reader may see them. */
export function ClusterEnvironmentsCard() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const { entity } = useEntity();
  const loaded = useEntityPage(
    queryClusterEnvironments,
    stringifyEntityRef(entity),
  );

  const columns: ColumnConfig<EnvironmentRow>[] = [
    {
      id: 'name',
      label: t('project.environments.name'),
      isRowHeader: true,
      cell: environment => (
        <Cell>
          <EntityRefLink
            entityRef={{
              kind: 'environment',
              namespace: environment.metadata.namespace,
              name: environment.metadata.name,
            }}
          >
            {titleOf(environment)}
          </EntityRefLink>
        </Cell>
      ),
    },
    {
      id: 'project',
      label: t('environment.project'),
      cell: ({ spec }) => (
        <Cell>
          <EntityRefLink entityRef={spec.system} />
        </Cell>
      ),
    },
    {
      id: 'stage',
      label: t('project.environments.type'),
      cell: ({ spec }) => <Cell>{spec.stage}</Cell>,
    },
  ];

  return (
    <Section title={t('cluster.environments.title')}>
      <LoadedContent loaded={loaded}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Text as="p">{t('cluster.environments.none')}</Text>
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
