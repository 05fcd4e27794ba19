import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Cell, ColumnConfig, Table, Text } from '@backstage/ui';
import {
  IngestionPass,
  IngestionState,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  Section,
  formatDuration,
  formatInstant,
  useLanguage,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import styles from '../entities/entities.module.css';
import { cloudPiNativeTranslationRef } from '../translation';

const PASSES = ['lastFullPass', 'lastPoll', 'lastChange'] as const;

type PassRow = IngestionPass & { id: (typeof PASSES)[number] };

/** The last passes: when, how long, what came of them. */
export function PassesSection({ state }: { state: IngestionState }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const rows = PASSES.flatMap(id => {
    const pass = state[id];
    return pass ? { ...pass, id } : [];
  });

  const columns: ColumnConfig<PassRow>[] = [
    {
      id: 'pass',
      label: t('operations.passes.pass'),
      isRowHeader: true,
      cell: ({ id }) => <Cell>{t(`operations.passes.${id}`)}</Cell>,
    },
    {
      id: 'startedAt',
      label: t('operations.passes.startedAt'),
      cell: ({ startedAt }) => (
        <Cell>
          {formatInstant(startedAt, language) ?? t('operations.unknown')}
        </Cell>
      ),
    },
    {
      id: 'duration',
      label: t('operations.passes.duration'),
      cell: ({ durationMs }) => (
        <Cell>{formatDuration(Math.max(durationMs, 1_000), language)}</Cell>
      ),
    },
    {
      id: 'outcome',
      label: t('operations.passes.outcome'),
      cell: ({ outcome, error }) => (
        <Cell>
          <Text weight="bold">
            {t(`operations.passes.outcomes.${outcome}`)}
          </Text>
          {error && <Text as="p">{error}</Text>}
        </Cell>
      ),
    },
    ...(['projectsRead', 'written', 'removed'] as const).map(count => ({
      id: count,
      label: t(`operations.passes.${count}`),
      cell: (pass: PassRow) => <Cell>{number.format(pass[count])}</Cell>,
    })),
  ];

  return (
    <Section title={t('operations.passes.title')}>
      {rows.length === 0 ? (
        <Text as="p">{t('operations.passes.none')}</Text>
      ) : (
        <Table
          className={styles.table}
          columnConfig={columns}
          data={rows}
          pagination={{ type: 'none' }}
        />
      )}
    </Section>
  );
}
