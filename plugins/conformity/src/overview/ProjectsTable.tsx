import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Cell, CellText, ColumnConfig, Link } from '@backstage/ui';
import {
  formatInstant,
  useLanguage,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { Overview } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { useMemo } from 'react';
import { LevelName } from '../components/LevelSteps';
import { useConformityHref } from '../texts/useConformityHref';
import { conformityTranslationRef } from '../translation';
import { OverviewFilter, projectRows } from './filterOverview';
import { OverviewTable } from './OverviewTable';

type Row = ReturnType<typeof projectRows>[number];

export function ProjectsTable({
  overview,
  filter,
}: {
  overview: Overview;
  filter: OverviewFilter;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const language = useLanguage();
  const hrefOf = useConformityHref();
  const rows = useMemo(() => projectRows(overview, filter), [overview, filter]);
  const columns: ColumnConfig<Row>[] = [
    {
      id: 'project',
      label: t('overview.project'),
      isRowHeader: true,
      cell: ({ project }) => (
        <Cell>
          <Link href={hrefOf(project)}>{project}</Link>
        </Cell>
      ),
    },
    {
      id: 'level',
      label: t('overview.level'),
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
      id: 'breaches',
      label: t('overview.breaches'),
      cell: ({ breaches, evaluatedAt }) => (
        <CellText title={evaluatedAt ? String(breaches) : '–'} />
      ),
    },
    {
      id: 'repositories',
      label: t('overview.repositories'),
      cell: ({ repositories }) => <CellText title={String(repositories)} />,
    },
    {
      id: 'at',
      label: t('overview.evaluatedAt'),
      cell: ({ evaluatedAt }) => (
        <CellText
          title={formatInstant(evaluatedAt, language) ?? t('overview.never')}
        />
      ),
    },
  ];
  return <OverviewTable columns={columns} rows={rows} />;
}
