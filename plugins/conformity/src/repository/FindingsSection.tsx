import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Select, Text } from '@backstage/ui';
import { Section } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import {
  LEVEL_NAMES,
  LEVELS,
  VERDICTS,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { ReactNode, useState } from 'react';
import styles from '../components/conformity.module.css';
import { useLocalized } from '../texts/useLocalized';
import { conformityTranslationRef } from '../translation';
import { chooseFindings, FindingsFilter, JudgedRule } from './chooseFindings';

const CHOICES = ['to-mend', ...VERDICTS, 'all'] as const;

/** Every rule, by verdict and by level. */
export function FindingsSection({
  judged,
  children,
}: {
  judged: readonly JudgedRule[];
  /** How each is shown. */
  children: (one: JudgedRule) => ReactNode;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const localized = useLocalized();
  const [filter, setFilter] = useState<FindingsFilter>({
    verdict: 'to-mend',
    level: 'all',
  });
  const shown = chooseFindings(judged, filter);
  const verdictName = (choice: FindingsFilter['verdict']) => {
    switch (choice) {
      case 'to-mend':
        return t('findings.toMend');
      case 'all':
        return t('findings.all');
      default:
        return t(`verdicts.${choice}`);
    }
  };

  return (
    <Section title={t('findings.title')}>
      <Flex direction="column" gap="3">
        <div className={styles.filters}>
          <Select
            label={t('findings.verdict')}
            options={CHOICES.map(value => ({
              value,
              label: `${verdictName(value)} (${
                chooseFindings(judged, { ...filter, verdict: value }).length
              })`,
            }))}
            value={filter.verdict}
            onChange={chosen =>
              setFilter(before => ({
                ...before,
                verdict: CHOICES.find(one => one === chosen) ?? 'to-mend',
              }))
            }
          />
          <Select
            label={t('findings.level')}
            options={[
              { value: 'all', label: t('findings.all') },
              ...LEVELS.map(value => ({
                value,
                label: localized(LEVEL_NAMES[value]),
              })),
            ]}
            value={filter.level}
            onChange={chosen =>
              setFilter(before => ({
                ...before,
                level: LEVELS.find(one => one === chosen) ?? 'all',
              }))
            }
          />
        </div>
        <Text as="p" role="status">
          {shown.length === 0
            ? t('findings.none')
            : t('findings.count', { count: shown.length })}
        </Text>
        <ul className={styles.findings}>
          {shown.map(one => (
            <li key={one.rule.id}>{children(one)}</li>
          ))}
        </ul>
      </Flex>
    </Section>
  );
}
