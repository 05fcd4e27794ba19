import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { CellText, ColumnConfig } from '@backstage/ui';
import {
  LEVEL_NAMES,
  Overview,
  VERDICTS,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { useMemo } from 'react';
import { useLocalized } from '../texts/useLocalized';
import { conformityTranslationRef } from '../translation';
import { OverviewFilter, ruleRows } from './filterOverview';
import { OverviewTable } from './OverviewTable';

type Row = ReturnType<typeof ruleRows>[number];

export function RulesTable({
  overview,
  filter,
}: {
  overview: Overview;
  filter: OverviewFilter;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const localized = useLocalized();
  const rows = useMemo(
    () => ruleRows(overview, filter, localized),
    [overview, filter, localized],
  );
  const columns: ColumnConfig<Row>[] = [
    {
      id: 'rule',
      label: t('overview.rule'),
      isRowHeader: true,
      cell: ({ title, id }) => <CellText title={title} description={id} />,
    },
    {
      id: 'level',
      label: t('overview.level'),
      cell: ({ level }) => <CellText title={localized(LEVEL_NAMES[level])} />,
    },
    ...VERDICTS.map(verdict => ({
      id: verdict,
      label: t(`verdicts.${verdict}`),
      cell: ({ counts }: Row) => <CellText title={String(counts[verdict])} />,
    })),
  ];
  return <OverviewTable columns={columns} rows={rows} />;
}
