import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, SearchField, Select, Text } from '@backstage/ui';
import { Section } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import {
  LEVEL_NAMES,
  LEVELS,
  Overview,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { useState } from 'react';
import { CsvTable } from '../api/ConformityApi';
import styles from '../components/conformity.module.css';
import { useLocalized } from '../texts/useLocalized';
import { conformityTranslationRef } from '../translation';
import { ExportButton } from './ExportButton';
import { OverviewFilter } from './filterOverview';
import { ProjectsTable } from './ProjectsTable';
import { RequirementsTable } from './RequirementsTable';
import { RulesTable } from './RulesTable';

const FILTERS = [...LEVELS, 'none', 'all'] as const;
const TABLES: readonly CsvTable[] = ['projects', 'rules', 'requirements'];

/** The whole platform, by project, by rule or by requirement. */
export function OverviewSection({ overview }: { overview: Overview }) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const localized = useLocalized();
  const [table, setTable] = useState<CsvTable>('projects');
  const [filter, setFilter] = useState<OverviewFilter>({
    text: '',
    level: 'all',
  });
  // A level that only projects have would leave the other tables empty.
  const choose = (chosen: CsvTable) => {
    setTable(chosen);
    setFilter(before => ({ ...before, level: 'all' }));
  };
  const Table = {
    projects: ProjectsTable,
    rules: RulesTable,
    requirements: RequirementsTable,
  }[table];

  return (
    <Section title={t('overview.title')}>
      <Flex direction="column" gap="3">
        <div className={styles.filters}>
          <Select
            label={t('overview.by')}
            options={TABLES.map(value => ({
              value,
              label: t(`overview.tables.${value}`),
            }))}
            value={table}
            onChange={chosen =>
              choose(TABLES.find(one => one === chosen) ?? 'projects')
            }
          />
          {table !== 'requirements' && (
            <Select
              label={t('overview.level')}
              options={[
                { value: 'all', label: t('overview.allLevels') },
                ...(table === 'projects'
                  ? [{ value: 'none', label: t('overview.noLevel') }]
                  : []),
                ...LEVELS.map(value => ({
                  value,
                  label: localized(LEVEL_NAMES[value]),
                })),
              ]}
              value={filter.level}
              onChange={chosen =>
                setFilter(before => ({
                  ...before,
                  level: FILTERS.find(one => one === chosen) ?? 'all',
                }))
              }
            />
          )}
          <SearchField
            label={t('overview.search')}
            placeholder={t('overview.searchPlaceholder')}
            value={filter.text}
            onChange={text => setFilter(before => ({ ...before, text }))}
          />
        </div>
        <div>
          <ExportButton by={table} />
        </div>
        {overview.projects.length === 0 ? (
          <Text as="p">{t('overview.none')}</Text>
        ) : (
          <Table overview={overview} filter={filter} />
        )}
      </Flex>
    </Section>
  );
}
