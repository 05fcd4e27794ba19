import { UserIdentity } from '@backstage/core-components';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { Alert, Button, Card, CardBody, Flex, Text } from '@backstage/ui';
import { oidcAuthApiRef } from '@cloud-pi-native/backstage-plugin-cloud-pi-native';
import { useCallback, useEffect, useState } from 'react';
import { brandingTranslationRef } from '../translation';
import styles from './PortalSignInPage.module.css';

/** Signs in with OpenID Connect: silently where a session exists, else on a click. */
export function PortalSignInPage({ onSignInSuccess }: SignInPageProps) {
  const { t } = useTranslationRef(brandingTranslationRef);
  const authApi = useApi(oidcAuthApiRef);
  const [state, setState] = useState<'checking' | 'idle' | 'busy' | 'failed'>(
    'checking',
  );

  const signIn = useCallback(
    async (options: { optional?: boolean; instantPopup?: boolean }) => {
      const response = await authApi.getBackstageIdentity(options);
      if (!response) {
        return false;
      }
      const profile = await authApi.getProfile();
      onSignInSuccess(
        UserIdentity.create({ identity: response.identity, profile, authApi }),
      );
      return true;
    },
    [authApi, onSignInSuccess],
  );

  useEffect(() => {
    let current = true;
    signIn({ optional: true }).then(
      done => current && !done && setState('idle'),
      () => current && setState('idle'),
    );
    return () => {
      current = false;
    };
  }, [signIn]);

  const onClick = () => {
    setState('busy');
    signIn({ instantPopup: true }).then(
      done => !done && setState('failed'),
      () => setState('failed'),
    );
  };

  if (state === 'checking') {
    return <div role="status" aria-label={t('signIn.pending')} />;
  }

  return (
    <main className={styles.page}>
      <Card className={styles.card}>
        <CardBody>
          <Flex direction="column" gap="4">
            <Text as="h1" variant="title-medium">
              {t('signIn.title')}
            </Text>
            <Text as="p">{t('signIn.intro')}</Text>
            {state === 'failed' && (
              <div role="alert">
                <Alert
                  status="danger"
                  title={t('signIn.failedTitle')}
                  description={t('signIn.failed')}
                />
              </div>
            )}
            <Button onPress={onClick} isDisabled={state === 'busy'}>
              {t(state === 'busy' ? 'signIn.pending' : 'signIn.button')}
            </Button>
            <Text as="p" variant="body-small" color="secondary">
              {t('signIn.popup')}
            </Text>
            <Text as="p" variant="body-small" color="secondary">
              {t('signIn.noAccount')}
            </Text>
          </Flex>
        </CardBody>
      </Card>
    </main>
  );
}
