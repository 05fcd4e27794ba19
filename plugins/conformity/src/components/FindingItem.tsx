import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Flex,
  Text,
} from '@backstage/ui';
import {
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
          <Part title={t('findings.what')}>{localized(rule.what)}</Part>
          <Part title={t('findings.why')}>{localized(rule.why)}</Part>
          <Part title={t('findings.how')}>{localized(rule.how)}</Part>
          {finding.reason && (
            <Part title={t('findings.reason')}>
              {localized(finding.reason)}
            </Part>
          )}
          <Part title={t('findings.evidence')}>
            <EvidenceList evidence={finding.evidence} place={place} />
            {finding.confidence === 'probable' && t('confidence.probable')}
          </Part>
          <Part title={t('findings.sources')}>
            <SourceLinks rule={rule} />
          </Part>
          {actions}
        </Flex>
      </AccordionPanel>
    </Accordion>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Text as="h4" variant="body-small" color="secondary">
        {title}
      </Text>
      {children}
    </div>
  );
}
