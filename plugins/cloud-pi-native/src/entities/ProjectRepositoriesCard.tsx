import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Cell, ColumnConfig, Table, Text } from '@backstage/ui';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  LoadedContent,
  Section,
  Truncated,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { queryProjectRepositories } from '../catalog/queries';
import { RepositoryEntity, titleOf } from '../catalog/schemas';
import { cloudPiNativeTranslationRef } from '../translation';
import styles from './entities.module.css';
import { useProjectPage } from './useProjectPage';

const TYPES = [
  'application',
  'documentation',
  'infrastructure',
  'library',
  'service',
  'website',
  'openapi',
] as const;

type RepositoryRow = RepositoryEntity & { id: string };

/** What the repositories of a project hold, and why some say nothing of themselves. */
export function ProjectRepositoriesCard() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const loaded = useProjectPage(queryProjectRepositories);

  const columns: ColumnConfig<RepositoryRow>[] = [
    {
      id: 'name',
      label: t('project.repositories.name'),
      isRowHeader: true,
      cell: ({ kind, metadata }) => (
        <Cell>
          <EntityRefLink
            entityRef={{
              kind,
              namespace: metadata.namespace,
              name: metadata.name,
            }}
          >
            {titleOf({ metadata })}
          </EntityRefLink>
        </Cell>
      ),
    },
    {
      id: 'repository',
      label: t('project.repositories.repository'),
      cell: ({ metadata }) => (
        <Cell>{metadata.annotations[ANNOTATION.repositoryName] ?? '–'}</Cell>
      ),
    },
    {
      id: 'type',
      label: t('project.repositories.type'),
      cell: ({ spec: { type } }) => {
        const known = TYPES.find(name => name === type);
        return <Cell>{known ? t(`entityTypes.${known}`) : (type ?? '–')}</Cell>;
      },
    },
    {
      id: 'description',
      label: t('project.repositories.description'),
      cell: ({ metadata }) => (
        <Cell>
          <Text as="p">{metadata.description}</Text>
          <Text as="p">{metadata.annotations[ANNOTATION.fallbackReason]}</Text>
        </Cell>
      ),
    },
  ];

  return (
    <Section title={t('project.repositories.title')}>
      <LoadedContent loaded={loaded}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Text as="p">{t('project.repositories.none')}</Text>
          ) : (
            <>
              <Table
                className={styles.table}
                columnConfig={columns}
                data={items.map(item => ({
                  ...item,
                  id: `${item.kind}:${item.metadata.name}`,
                }))}
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
