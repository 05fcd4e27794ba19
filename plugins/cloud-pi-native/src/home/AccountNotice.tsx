import {
  configApiRef,
  identityApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Alert, Flex, Text } from '@backstage/ui';
import { useCallback } from 'react';
import {
  ExternalLink,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { cloudPiNativeTranslationRef } from '../translation';

/** Tells somebody whom the console does not know how to get an account. */
export function AccountNotice() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const catalogApi = useApi(catalogApiRef);
  const identityApi = useApi(identityApiRef);
  const config = useApi(configApiRef);
  const consoleUrl = config.getOptionalString('cloudPiNative.console.baseUrl');
  const supportUrl = config.getOptionalString('cloudPiNative.support.url');

  const known = useLoaded(
    useCallback(async () => {
      const { userEntityRef } = await identityApi.getBackstageIdentity();
      return (await catalogApi.getEntityByRef(userEntityRef)) !== undefined;
    }, [catalogApi, identityApi]),
  );

  if (known.state !== 'ready' || known.value) {
    return null;
  }
  return (
    <Alert
      role="status"
      status="info"
      icon
      title={t('home.account.title')}
      description={
        <Flex direction="column" gap="2">
          <Text as="p">{t('home.account.reader')}</Text>
          <Text as="p">{t('home.account.firstVisit')}</Text>
          {consoleUrl && (
            <ExternalLink href={consoleUrl}>
              {t('home.account.console')}
            </ExternalLink>
          )}
          <Text as="p">{t('home.account.otherwise')}</Text>
          {supportUrl && (
            <ExternalLink href={supportUrl}>
              {t('home.account.support')}
            </ExternalLink>
          )}
        </Flex>
      }
    />
  );
}
