import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Cell, ColumnConfig, Table, Text } from '@backstage/ui';
import {
  IngestionRefusedClaims,
  IngestionSkipped,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  ExternalLink,
  Section,
  Truncated,
  formatInstant,
  useLanguage,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import styles from '../entities/entities.module.css';
import { cloudPiNativeTranslationRef } from '../translation';

const SHOWN = 100;

/** What the catalogue cannot show, and why. */
export function SkippedSection({ skipped }: { skipped: IngestionSkipped[] }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const columns: ColumnConfig<IngestionSkipped & { id: string }>[] = [
    {
      id: 'what',
      label: t('operations.skipped.what'),
      isRowHeader: true,
      cell: ({ what }) => <Cell>{what}</Cell>,
    },
    {
      id: 'reason',
      label: t('operations.skipped.reason'),
      cell: ({ reason }) => <Cell>{reason}</Cell>,
    },
  ];
  return (
    <LeftOutSection
      title={t('operations.skipped.title')}
      none={t('operations.skipped.none')}
      columns={columns}
      items={skipped}
    />
  );
}

/** What files claimed and were refused. */
export function RefusedSection({
  refused,
}: {
  refused: IngestionRefusedClaims[];
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const language = useLanguage();
  const columns: ColumnConfig<IngestionRefusedClaims & { id: string }>[] = [
    {
      id: 'repository',
      label: t('operations.claims.repository'),
      isRowHeader: true,
      cell: ({ repository }) => (
        <Cell>
          <ExternalLink href={repository}>{repository}</ExternalLink>
        </Cell>
      ),
    },
    {
      id: 'refused',
      label: t('operations.claims.refused'),
      cell: ({ claims }) => (
        <Cell>
          <ul>
            {claims.map(claim => (
              <li key={claim}>{claim}</li>
            ))}
          </ul>
        </Cell>
      ),
    },
    {
      id: 'at',
      label: t('operations.claims.at'),
      cell: ({ at }) => (
        <Cell>{formatInstant(at, language) ?? t('operations.unknown')}</Cell>
      ),
    },
  ];
  return (
    <LeftOutSection
      title={t('operations.claims.title')}
      none={t('operations.claims.none')}
      columns={columns}
      items={refused}
    />
  );
}

function LeftOutSection<T extends object>(props: {
  title: string;
  none: string;
  columns: ColumnConfig<T & { id: string }>[];
  items: T[];
}) {
  const shown = props.items.slice(0, SHOWN);
  return (
    <Section title={props.title}>
      {shown.length === 0 ? (
        <Text as="p">{props.none}</Text>
      ) : (
        <>
          <Table
            className={styles.table}
            columnConfig={props.columns}
            data={shown.map((item, index) => ({ ...item, id: String(index) }))}
            pagination={{ type: 'none' }}
          />
          <Truncated shown={shown.length} total={props.items.length} />
        </>
      )}
    </Section>
  );
}
