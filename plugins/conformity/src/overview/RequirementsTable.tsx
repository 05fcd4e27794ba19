import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { CellText, ColumnConfig } from '@backstage/ui';
import { Overview } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { useMemo } from 'react';
import { useLocalized } from '../texts/useLocalized';
import { conformityTranslationRef } from '../translation';
import { OverviewFilter, requirementRows } from './filterOverview';
import { OverviewTable } from './OverviewTable';

type Row = ReturnType<typeof requirementRows>[number];

const STATES = ['met', 'missed', 'attested', 'unknown'] as const;

export function RequirementsTable({
  overview,
  filter,
}: {
  overview: Overview;
  filter: OverviewFilter;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const localized = useLocalized();
  const rows = useMemo(
    () => requirementRows(overview, filter, localized),
    [overview, filter, localized],
  );
  const columns: ColumnConfig<Row>[] = [
    {
      id: 'requirement',
      label: t('overview.requirement'),
      isRowHeader: true,
      cell: ({ title, id }) => <CellText title={title} description={id} />,
    },
    ...STATES.map(state => ({
      id: state,
      label: t(`overview.${state}`),
      cell: (row: Row) => <CellText title={String(row[state])} />,
    })),
  ];
  return <OverviewTable columns={columns} rows={rows} />;
}
