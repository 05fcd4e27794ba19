import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import {
  formatInstant,
  useLanguage,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { cloudPiNativeTranslationRef } from '../translation';

const SOON_MILLISECONDS = 14 * 24 * 3_600_000;

/** Warns two weeks before the portal's own console token expires. */
export function TokenNotice({ expiresAt }: { expiresAt: string | undefined }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const date = formatInstant(expiresAt, useLanguage());
  const left = Date.parse(expiresAt ?? '') - Date.now();
  if (!date || left > SOON_MILLISECONDS) {
    return null;
  }
  return (
    <Alert
      role="alert"
      status={left > 0 ? 'warning' : 'danger'}
      icon
      title={t(left > 0 ? 'operations.token.soon' : 'operations.token.expired')}
      description={t('operations.token.description', { date })}
    />
  );
}
