import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { Section } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import {
  ProjectConformity,
  requirements,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import styles from '../components/conformity.module.css';
import { conformityTranslationRef } from '../translation';
import { AttestationItem } from './AttestationItem';

const declared = requirements.filter(({ mode }) => mode === 'declared');

/** What no file can show: each requirement, and who attests it. */
export function AttestationsSection({
  conformity,
  onChange,
}: {
  conformity: ProjectConformity;
  onChange: () => void;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  return (
    <Section title={t('attestations.title')}>
      <Flex direction="column" gap="3">
        <Text as="p">{t('attestations.introduction')}</Text>
        <ul className={styles.plain}>
          {declared.map(requirement => (
            <li key={requirement.id}>
              <AttestationItem
                requirement={requirement}
                conformity={conformity}
                onChange={onChange}
              />
            </li>
          ))}
        </ul>
      </Flex>
    </Section>
  );
}
