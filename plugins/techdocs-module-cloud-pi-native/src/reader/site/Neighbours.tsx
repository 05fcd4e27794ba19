import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { documentationTranslationRef } from '../../translation';
import { SitePage } from '../document/readDocument';
import { PageLink } from './PageLink';
import styles from './site.module.css';

/** The way to the page before, and to the one after. */
export function Neighbours({
  page: { previous, next },
}: {
  page: Pick<SitePage, 'previous' | 'next'>;
}) {
  const { t } = useTranslationRef(documentationTranslationRef);
  if (!previous && !next) return null;
  return (
    <nav aria-label={t('reader.neighbours')} className={styles.neighbours}>
      {previous && (
        <PageLink href={previous.href} className={styles.neighbour}>
          <span className={styles.direction}>{t('reader.previous')}</span>{' '}
          {previous.title}
        </PageLink>
      )}
      {next && (
        <PageLink href={next.href} className={styles.next}>
          <span className={styles.direction}>{t('reader.next')}</span>{' '}
          {next.title}
        </PageLink>
      )}
    </nav>
  );
}
