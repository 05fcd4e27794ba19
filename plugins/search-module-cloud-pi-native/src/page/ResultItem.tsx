import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { Found } from '../results/parseResults';
import { searchPageTranslationRef } from '../translation';
import { Highlighted } from './Highlighted';
import styles from './search.module.css';
import { useKindName } from './useKindName';

/** A page or an entity: where it is, its best heading, what is there, other headings. */
export function ResultItem({ found }: { found: Found }) {
  const { t } = useTranslationRef(searchPageTranslationRef);
  const kindName = useKindName();
  const { heading, headings, moreHeadings, trail } = found;
  const kind =
    found.type !== 'techdocs' && found.kind
      ? [kindName(found.kind), found.componentType].filter(Boolean).join(' · ')
      : undefined;
  const where = kind ? [kind, ...trail] : trail;
  return (
    <article className={styles.result}>
      {where.length > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {where.join(' › ')}
        </Text>
      )}
      <h3 className={styles.title}>
        <Link href={found.location} variant="body-large" weight="bold">
          <Highlighted pieces={found.title} />
          {heading && (
            <>
              {' › '}
              <Highlighted pieces={heading} />
            </>
          )}
        </Link>
      </h3>
      <p className={styles.extract}>
        <Highlighted pieces={found.extract} />
      </p>
      {headings.length > 0 && (
        <div className={styles.headings}>
          <Text as="p" variant="body-small" color="secondary">
            {t('result.headings')}
          </Text>
          <ul>
            {headings.map(({ title, location }) => (
              <li key={location}>
                <Link href={location} variant="body-small">
                  <Highlighted pieces={title} />
                </Link>
              </li>
            ))}
            {moreHeadings > 0 && (
              <li>{t('result.moreHeadings', { count: moreHeadings })}</li>
            )}
          </ul>
        </div>
      )}
    </article>
  );
}
