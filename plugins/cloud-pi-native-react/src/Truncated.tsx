import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { sharedTranslationRef } from './translation';

/** Says that a list does not show everything. @public */
export function Truncated({ shown, total }: { shown: number; total: number }) {
  const { t } = useTranslationRef(sharedTranslationRef);
  return total > shown ? (
    <Text as="p">
      {t('truncated', { shown: String(shown), total: String(total) })}
    </Text>
  ) : null;
}
