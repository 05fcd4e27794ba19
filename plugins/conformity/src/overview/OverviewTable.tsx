import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ColumnConfig, Table, TableItem, Text } from '@backstage/ui';
import { useState } from 'react';
import styles from '../components/conformity.module.css';
import { conformityTranslationRef } from '../translation';

const STEP = 50;

/** A table of the overview: its first rows, and more on demand. */
export function OverviewTable<T extends TableItem>({
  columns,
  rows,
}: {
  columns: ColumnConfig<T>[];
  rows: T[];
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const [limit, setLimit] = useState(STEP);
  const shown = rows.slice(0, limit);
  return (
    <>
      {rows.length > 0 && (
        <Table
          className={styles.table}
          columnConfig={columns}
          data={shown}
          pagination={{ type: 'none' }}
        />
      )}
      <Text as="p" role="status">
        {rows.length === 0
          ? t('overview.nothingFound')
          : t('overview.shown', {
              shown: String(shown.length),
              total: String(rows.length),
            })}
      </Text>
      {shown.length < rows.length && (
        <div>
          <Button
            variant="secondary"
            onPress={() => setLimit(before => before + STEP)}
          >
            {t('overview.more')}
          </Button>
        </div>
      )}
    </>
  );
}
