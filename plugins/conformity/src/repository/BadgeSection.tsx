import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import {
  CopyButton,
  Section,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { useCallback } from 'react';
import { conformityApiRef } from '../api/ConformityApi';
import { conformityTranslationRef } from '../translation';

/** The badge for a README, where badges are on. */
export function BadgeSection({
  project,
  repository,
}: {
  project: string;
  repository: string;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const api = useApi(conformityApiRef);
  const loaded = useLoaded(
    useCallback(
      () => api.getBadgeUrl(project, repository),
      [api, project, repository],
    ),
  );
  // Nothing to say where badges are off, which is the rule.
  if (loaded.state !== 'ready' || !loaded.value) {
    return null;
  }
  const alt = t('badge.alt');
  return (
    <Section title={t('badge.title')}>
      <Flex direction="column" gap="3">
        <Text as="p">{t('badge.text')}</Text>
        <Flex align="center" gap="3">
          <img src={loaded.value} alt={alt} />
          <CopyButton
            value={`![${alt}](${loaded.value})`}
            label={t('badge.copy')}
          />
        </Flex>
      </Flex>
    </Section>
  );
}
