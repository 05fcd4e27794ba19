import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Flex, Text } from '@backstage/ui';
import { ProjectFailure } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { useCallback } from 'react';
import {
  ConfirmedAction,
  useLanguage,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { platformApiRef } from '../platform/PlatformApi';
import { cloudPiNativeTranslationRef } from '../translation';
import { failureWords } from './failureWords';
import { useReprovision } from './useReprovision';

/**
 * Why a project of the user's failed in the console, and the way to have it
 * provisioned again. Silent where the console says that it did not fail; where
 * it says nothing, `isKnownFailed` does.
 */
export function FailedProject({
  slug,
  isKnownFailed = false,
}: {
  slug: string;
  isKnownFailed?: boolean;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const platformApi = useApi(platformApiRef);
  const loaded = useLoaded(
    useCallback(() => platformApi.projectFailure(slug), [platformApi, slug]),
  );
  if (loaded.state === 'loading') {
    return null;
  }
  const told = loaded.state === 'ready' ? loaded.value : {};
  const isFailed = told.status ? told.status === 'failed' : isKnownFailed;
  if (isFailed) {
    return <Failure slug={slug} failure={told.failure} />;
  }
  return isKnownFailed ? (
    <Alert
      role="status"
      status="info"
      icon
      title={t('reprovision.mended')}
      description={t('reprovision.mendedMeaning')}
    />
  ) : null;
}

function Failure({
  slug,
  failure,
}: {
  slug: string;
  failure: ProjectFailure['failure'];
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const language = useLanguage();
  const reprovision = useReprovision(slug);
  const words = failure
    ? failureWords(t, language, failure)
    : [t('reprovision.unexplained')];
  return (
    <Flex direction="column" gap="3">
      <Alert
        status="warning"
        icon
        title={t('reprovision.title', { slug })}
        description={
          <Flex direction="column" gap="2">
            {words.map(text => (
              <Text as="p" key={text}>
                {text}
              </Text>
            ))}
            <Text as="p">{t('reprovision.whatToDo')}</Text>
          </Flex>
        }
      />
      <ConfirmedAction
        label={t('reprovision.start')}
        question={t('reprovision.question', { slug })}
        meaning={t('reprovision.meaning')}
        yes={t('reprovision.yes')}
        no={t('reprovision.no')}
        act={reprovision}
      />
    </Flex>
  );
}
