import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Cell, CellText, ColumnConfig, Table, Text } from '@backstage/ui';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { queryProjectEnvironments } from '../catalog/queries';
import { ProjectEnvironment, titleOf } from '../catalog/schemas';
import { LoadedContent } from '../components/LoadedContent';
import { Section } from '../components/Section';
import { formatResources } from '../components/formats';
import { useLanguage } from '../components/useLanguage';
import { cloudPiNativeTranslationRef } from '../translation';
import { Truncated } from './Truncated';
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
      label: t('environment.name'),
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
      label: t('environment.stage'),
      cell: ({ spec }) => <CellText title={spec.stage} />,
    },
    {
      id: 'zone',
      label: t('environment.zone'),
      cell: ({ metadata }) => (
        <CellText title={metadata.annotations[ANNOTATION.zone] ?? '–'} />
      ),
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
      cell: ({ spec }) => (
        <CellText
          title={t(
            'environment.resources',
            formatResources(spec.quota, language),
          )}
        />
      ),
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
