import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Cell, CellText, ColumnConfig, Link, Table, Text } from '@backstage/ui';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  LoadedContent,
  Section,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import {
  RepositorySummary,
  stageOf,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { useCallback } from 'react';
import { z } from 'zod';
import { conformityApiRef } from '../api/ConformityApi';
import styles from '../components/conformity.module.css';
import { LevelName } from '../components/LevelSteps';
import { useConformityHref } from '../texts/useConformityHref';
import { conformityTranslationRef } from '../translation';

const environmentSchema = z.object({ spec: z.object({ stage: z.string() }) });

type Row = RepositorySummary & { id: string };

/** Nobody knows what is refused of what was never judged. */
const countOf = ({ evaluatedAt }: RepositorySummary, count: number) =>
  evaluatedAt ? String(count) : '–';

/** What the platform refuses, or only reports, in an environment. */
export function EnvironmentConformityCard() {
  const { entity } = useEntity();
  const environment = environmentSchema.safeParse(entity).data;
  const project = entity.metadata.annotations?.[ANNOTATION.projectSlug];
  return environment && project ? (
    <EnvironmentConformity
      project={project}
      isProduction={stageOf(environment.spec.stage) === 'production'}
    />
  ) : null;
}

function EnvironmentConformity({
  project,
  isProduction,
}: {
  project: string;
  isProduction: boolean;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const api = useApi(conformityApiRef);
  const hrefOf = useConformityHref();
  const loaded = useLoaded(
    useCallback(() => api.getProject(project), [api, project]),
  );
  // Somebody who may not see it is not told of it on every environment.
  if (loaded.state === 'ready' && !loaded.value) {
    return null;
  }
  const columns: ColumnConfig<Row>[] = [
    {
      id: 'repository',
      label: t('project.repository'),
      isRowHeader: true,
      cell: ({ repository }) => (
        <Cell>
          <Link href={hrefOf(project, repository)}>{repository}</Link>
        </Cell>
      ),
    },
    {
      id: 'level',
      label: t('level.title'),
      cell: ({ level, evaluatedAt }) => (
        <Cell>{evaluatedAt ? <LevelName level={level} /> : '–'}</Cell>
      ),
    },
    {
      id: 'refused',
      label: t('environment.refused'),
      cell: one => (
        <CellText
          title={countOf(one, isProduction ? one.blocking : one.refusedToday)}
        />
      ),
    },
    ...(isProduction
      ? []
      : [
          {
            id: 'audited',
            label: t('environment.audited'),
            cell: (one: Row) => (
              <CellText title={countOf(one, one.blocking - one.refusedToday)} />
            ),
          },
        ]),
  ];

  return (
    <Section title={t('environment.title')}>
      <LoadedContent loaded={loaded}>
        {conformity =>
          conformity && conformity.repositories.length > 0 ? (
            <Table
              className={styles.table}
              columnConfig={columns}
              data={conformity.repositories.map(one => ({
                ...one,
                id: one.repository,
              }))}
              pagination={{ type: 'none' }}
            />
          ) : (
            <Text as="p">{t('environment.pending')}</Text>
          )
        }
      </LoadedContent>
    </Section>
  );
}
