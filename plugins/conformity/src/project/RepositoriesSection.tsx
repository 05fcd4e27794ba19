import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Alert,
  Cell,
  CellText,
  ColumnConfig,
  Link,
  Table,
} from '@backstage/ui';
import {
  formatInstant,
  Section,
  useLanguage,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { RepositorySummary } from '@cloud-pi-native/backstage-plugin-conformity-common';
import styles from '../components/conformity.module.css';
import { LevelName } from '../components/LevelSteps';
import { conformityTranslationRef } from '../translation';

type Row = RepositorySummary & { id: string };

/** The repositories of a project: level, breaches, what blocks. */
export function RepositoriesSection({
  repositories,
  hrefOf,
}: {
  repositories: readonly RepositorySummary[];
  /** Address of a repository's conformity. */
  hrefOf: (repository: string) => string;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const language = useLanguage();
  const columns: ColumnConfig<Row>[] = [
    {
      id: 'repository',
      label: t('project.repository'),
      isRowHeader: true,
      cell: ({ repository }) => (
        <Cell>
          <Link href={hrefOf(repository)}>{repository}</Link>
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
      id: 'blocking',
      label: t('overview.blocking'),
      cell: ({ blocking, evaluatedAt }) => (
        <CellText title={evaluatedAt ? String(blocking) : '–'} />
      ),
    },
    {
      id: 'today',
      label: t('repository.today'),
      cell: ({ refusedToday, evaluatedAt }) => (
        <CellText title={evaluatedAt ? String(refusedToday) : '–'} />
      ),
    },
    {
      id: 'breaches',
      label: t('project.breaches'),
      cell: ({ counts }) => (
        <CellText title={counts ? String(counts['not-conforming']) : '–'} />
      ),
    },
    {
      id: 'at',
      label: t('repository.evaluatedAt'),
      cell: ({ evaluatedAt }) => (
        <CellText title={formatInstant(evaluatedAt, language) ?? '–'} />
      ),
    },
  ];

  return (
    <Section title={t('project.repositories')}>
      {repositories.length === 0 ? (
        <Alert
          status="info"
          icon
          title={t('project.none')}
          description={t('project.noneDescription')}
        />
      ) : (
        <Table
          className={styles.table}
          columnConfig={columns}
          data={repositories.map(one => ({ ...one, id: one.repository }))}
          pagination={{ type: 'none' }}
        />
      )}
    </Section>
  );
}
