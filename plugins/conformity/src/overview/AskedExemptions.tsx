import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { Section } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { Exemption } from '@cloud-pi-native/backstage-plugin-conformity-common';
import styles from '../components/conformity.module.css';
import { DecideExemption } from '../project/DecideExemption';
import { ExemptionItem } from '../project/ExemptionItem';
import { useConformityHref } from '../texts/useConformityHref';
import { conformityTranslationRef } from '../translation';

/** The exemptions of all projects that wait for a decision. */
export function AskedExemptions({
  asked,
  mayDecide,
  onDecided,
}: {
  asked: readonly Exemption[];
  mayDecide: boolean;
  onDecided: () => void;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const hrefOf = useConformityHref();
  return (
    <Section title={t('overview.asked')}>
      {asked.length === 0 ? (
        <Text as="p">{t('overview.askedNone')}</Text>
      ) : (
        <ul className={styles.plain}>
          {asked.map(one => (
            <li key={one.id}>
              <Link href={hrefOf(one.project)}>{one.project}</Link>
              <ExemptionItem exemption={one}>
                {mayDecide && (
                  <DecideExemption exemption={one} onDecided={onDecided} />
                )}
              </ExemptionItem>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
