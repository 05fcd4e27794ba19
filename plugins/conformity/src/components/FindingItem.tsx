import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Flex,
  Text,
} from '@backstage/ui';
import {
  Facts,
  formatDay,
  useLanguage,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import {
  Exemption,
  Finding,
  LEVEL_NAMES,
  RuleDescription,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { ReactNode } from 'react';
import { useLocalized } from '../texts/useLocalized';
import { conformityTranslationRef } from '../translation';
import styles from './conformity.module.css';
import { EvidenceList, Place } from './EvidenceList';
import { SourceLinks } from './SourceLinks';
import { VerdictMark } from './VerdictMark';

export interface FindingItemProps {
  finding: Finding;
  rule: RuleDescription;
  place: Place;
  /** One that holds for this rule. */
  exemption?: Exemption;
  /** Said beside the title. */
  note?: string;
  /** What the reader may do about it. */
  actions?: ReactNode;
}

/** What a rule says: in a line, and opened, with evidence and remedy. */
export function FindingItem(props: FindingItemProps) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const localized = useLocalized();
  const language = useLanguage();
  const { finding, rule, place, exemption, note, actions } = props;

  return (
    <Accordion>
      <AccordionTrigger level={3}>
        <span className={styles.trigger}>
          <VerdictMark verdict={finding.verdict} />
          <Text weight="bold">{localized(rule.title)}</Text>
          <Text variant="body-small" color="secondary">
            {[
              localized(LEVEL_NAMES[rule.level]),
              t(`severities.${rule.severity}`),
              note,
              exemption &&
                t('findings.exempt', {
                  until: formatDay(exemption.until, language),
                }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </span>
      </AccordionTrigger>
      <AccordionPanel>
        <Flex direction="column" gap="3">
          <Facts
            facts={[
              { label: t('findings.what'), value: localized(rule.what) },
              { label: t('findings.why'), value: localized(rule.why) },
              { label: t('findings.how'), value: localized(rule.how) },
              ...(finding.reason
                ? [
                    {
                      label: t('findings.reason'),
                      value: localized(finding.reason),
                    },
                  ]
                : []),
            ]}
          />
          <Text as="h4" weight="bold">
            {t('findings.evidence')}
          </Text>
          <EvidenceList evidence={finding.evidence} place={place} />
          {finding.confidence === 'probable' && (
            <Text as="p" color="secondary">
              {t('confidence.probable')}
            </Text>
          )}
          <Text as="h4" weight="bold">
            {t('findings.sources')}
          </Text>
          <SourceLinks rule={rule} />
          {actions}
        </Flex>
      </AccordionPanel>
    </Accordion>
  );
}
