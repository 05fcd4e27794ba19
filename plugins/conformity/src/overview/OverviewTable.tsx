import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ColumnConfig, Table, TableItem, Text, useTable } from '@backstage/ui';
import styles from '../components/conformity.module.css';
import { conformityTranslationRef } from '../translation';

const PAGE_SIZE = 25;

/** A table of the overview, page by page. */
export function OverviewTable<T extends TableItem>({
  columns,
  rows,
}: {
  columns: ColumnConfig<T>[];
  rows: T[];
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const { tableProps } = useTable({
    mode: 'complete',
    data: rows,
    paginationOptions: { pageSize: PAGE_SIZE },
  });
  return rows.length === 0 ? (
    <Text as="p" role="status">
      {t('overview.nothingFound')}
    </Text>
  ) : (
    <Table className={styles.table} columnConfig={columns} {...tableProps} />
  );
}
