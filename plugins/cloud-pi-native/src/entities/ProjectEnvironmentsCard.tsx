import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Cell, ColumnConfig, Table, Text, VisuallyHidden } from '@backstage/ui';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  LoadedContent,
  Section,
  Truncated,
  formatResources,
  useLanguage,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { queryProjectEnvironments } from '../catalog/queries';
import { ProjectEnvironment, titleOf } from '../catalog/schemas';
import { cloudPiNativeTranslationRef } from '../translation';
import styles from './entities.module.css';
import { useProjectPage } from './useProjectPage';

type EnvironmentRow = ProjectEnvironment & { id: string };

/** The environments of a project: where each one runs, with how much. */
export function ProjectEnvironmentsCard() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const language = useLanguage();
  const loaded = useProjectPage(queryProjectEnvironments);

  const columns: ColumnConfig<EnvironmentRow>[] = [
    {
      id: 'name',
      label: t('project.environments.name'),
      isRowHeader: true,
      cell: ({ metadata, ...rest }) => (
        <Cell>
          <EntityRefLink
            entityRef={{
              kind: 'environment',
              namespace: metadata.namespace,
              name: metadata.name,
            }}
          >
            {titleOf({ metadata, ...rest })}
          </EntityRefLink>
        </Cell>
      ),
    },
    {
      id: 'stage',
      label: t('project.environments.type'),
      cell: ({ spec }) => <Cell>{spec.stage}</Cell>,
    },
    {
      id: 'zone',
      label: t('environment.zone'),
      cell: ({ metadata }) => {
        const zone = metadata.annotations[ANNOTATION.zone];
        return (
          <Cell>
            {zone ? <EntityRefLink entityRef={`zone:default/${zone}`} /> : '–'}
          </Cell>
        );
      },
    },
    {
      id: 'cluster',
      label: t('environment.cluster'),
      cell: ({ spec }) => (
        <Cell>
          <EntityRefLink entityRef={spec.cluster} />
        </Cell>
      ),
    },
    {
      id: 'quota',
      label: t('environment.quota'),
      cell: ({ spec }) => {
        const quota = formatResources(spec.quota, language);
        return (
          <Cell>
            <span aria-hidden>
              {spec.quota.gpu > 0
                ? t('environment.resourcesShortGpu', quota)
                : t('environment.resourcesShort', quota)}
            </span>
            <VisuallyHidden>{t('environment.resources', quota)}</VisuallyHidden>
          </Cell>
        );
      },
    },
  ];

  return (
    <Section title={t('project.environments.title')}>
      <LoadedContent loaded={loaded}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Text as="p">{t('project.environments.none')}</Text>
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
