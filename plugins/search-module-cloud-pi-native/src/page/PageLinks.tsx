import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Text } from '@backstage/ui';
import { PAGE_SIZE } from '../address/searchAddress';
import { FoundPage } from '../results/parseResults';
import { searchPageTranslationRef } from '../translation';
import styles from './search.module.css';

/** The way to the pages before and after; nothing where there is one only. */
export function PageLinks({
  page,
  found: { total, hasNext },
  hrefOf,
}: {
  page: number;
  found: FoundPage;
  hrefOf: (page: number) => string;
}) {
  const { t } = useTranslationRef(searchPageTranslationRef);
  if (page === 1 && !hasNext) {
    return null;
  }
  const last = total === undefined ? undefined : Math.ceil(total / PAGE_SIZE);
  return (
    <nav className={styles.pages} aria-label={t('pages.label')}>
      {page > 1 && (
        <ButtonLink variant="secondary" href={hrefOf(page - 1)}>
          {t('pages.previous')}
        </ButtonLink>
      )}
      <Text as="p">
        {last
          ? t('pages.currentOf', { page: String(page), last: String(last) })
          : t('pages.current', { page: String(page) })}
      </Text>
      {hasNext && (
        <ButtonLink variant="secondary" href={hrefOf(page + 1)}>
          {t('pages.next')}
        </ButtonLink>
      )}
    </nav>
  );
}
