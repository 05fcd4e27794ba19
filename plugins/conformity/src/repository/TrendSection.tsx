import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Cell, CellText, ColumnConfig, Flex, Table, Text } from '@backstage/ui';
import {
  formatInstant,
  Section,
  useLanguage,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { HistoryPoint } from '@cloud-pi-native/backstage-plugin-conformity-common';
import styles from '../components/conformity.module.css';
import { LevelName } from '../components/LevelSteps';
import { conformityTranslationRef } from '../translation';
import { trendLine, TREND } from './trend';

type Row = HistoryPoint & { id: string };

/** How a repository's breaches went, drawn and as a table. */
export function TrendSection({ history }: { history: HistoryPoint[] }) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const language = useLanguage();
  const points = [...history].sort((a, b) => a.at.localeCompare(b.at));
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 2) {
    return (
      <Section title={t('trend.title')}>
        <Flex direction="column" gap="3">
          <Text as="p">{t('trend.short')}</Text>
        </Flex>
      </Section>
    );
  }
  const instant = (at: string) => formatInstant(at, language) ?? at;
  const most = Math.max(...points.map(({ breaches }) => breaches));
  const columns: ColumnConfig<Row>[] = [
    {
      id: 'at',
      label: t('trend.at'),
      isRowHeader: true,
      cell: ({ at }) => <CellText title={instant(at)} />,
    },
    {
      id: 'level',
      label: t('level.title'),
      cell: ({ level }) => (
        <Cell>
          <LevelName level={level} />
        </Cell>
      ),
    },
    {
      id: 'breaches',
      label: t('trend.breaches'),
      cell: ({ breaches }) => <CellText title={String(breaches)} />,
    },
  ];

  return (
    <Section title={t('trend.title')}>
      <Flex direction="column" gap="3">
        <svg
          className={styles.trend}
          viewBox={`0 0 ${TREND.width} ${TREND.height}`}
          role="img"
          aria-label={t('trend.label', {
            first: String(first.breaches),
            last: String(last.breaches),
            from: instant(first.at),
            to: instant(last.at),
          })}
        >
          <text x={0} y={TREND.top + 4}>
            {most}
          </text>
          <text x={0} y={TREND.height - TREND.bottom}>
            0
          </text>
          <line
            x1={TREND.left}
            x2={TREND.width}
            y1={TREND.height - TREND.bottom}
            y2={TREND.height - TREND.bottom}
            stroke="currentColor"
            strokeOpacity={0.3}
          />
          <polyline
            points={trendLine(points)}
            fill="none"
            stroke="currentColor"
            strokeWidth={2}
          />
        </svg>
        <details>
          <summary>{t('trend.table')}</summary>
          <Table
            className={styles.table}
            columnConfig={columns}
            data={points
              .map((point, index) => ({ ...point, id: String(index) }))
              .reverse()}
            pagination={{ type: 'none' }}
          />
        </details>
      </Flex>
    </Section>
  );
}
