import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  ExternalLink,
  formatDay,
  useLanguage,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { documentationTranslationRef } from '../../translation';
import { usePageSource } from '../usePageSource';
import styles from '../addons.module.css';

/** When the page was changed last, by whom, and its source. */
export function LastChange() {
  const { t } = useTranslationRef(documentationTranslationRef);
  const language = useLanguage();
  const found = usePageSource();
  if (!found?.change) return null;
  const { date, author } = found.change;
  const day = formatDay(date, language);
  return (
    <div className={styles.change}>
      <Text as="p" variant="body-small" color="secondary">
        {author ? t('change.by', { day, author }) : t('change.on', { day })}
      </Text>
      {found.source && (
        <Text as="p" variant="body-small">
          <ExternalLink href={found.source}>{t('change.source')}</ExternalLink>
        </Text>
      )}
    </div>
  );
}
