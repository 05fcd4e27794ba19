import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { Section } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { ProjectConformity } from '@cloud-pi-native/backstage-plugin-conformity-common';
import styles from '../components/conformity.module.css';
import { conformityTranslationRef } from '../translation';
import { DecideExemption } from './DecideExemption';
import { ExemptionItem } from './ExemptionItem';

/** The exemptions of a project; who may decides on those that wait. */
export function ExemptionsSection({
  conformity: { exemptions, may },
  onChange,
}: {
  conformity: ProjectConformity;
  onChange: () => void;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  return (
    <Section title={t('exemptions.title')}>
      <Flex direction="column" gap="3">
        <Text as="p">{t('exemptions.introduction')}</Text>
        {exemptions.length === 0 ? (
          <Text as="p">{t('exemptions.none')}</Text>
        ) : (
          <ul className={styles.plain}>
            {exemptions.map(one => (
              <li key={one.id}>
                <ExemptionItem exemption={one}>
                  {may.decide && one.state === 'asked' && (
                    <DecideExemption exemption={one} onDecided={onChange} />
                  )}
                </ExemptionItem>
              </li>
            ))}
          </ul>
        )}
      </Flex>
    </Section>
  );
}
