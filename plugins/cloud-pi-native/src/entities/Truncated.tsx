import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { cloudPiNativeTranslationRef } from '../translation';

/** Says that a list does not show everything. */
export function Truncated({ shown, total }: { shown: number; total: number }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  return total > shown ? (
    <Text as="p">
      {t('common.truncated', { shown: String(shown), total: String(total) })}
    </Text>
  ) : null;
}
