import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { Answer } from '../results/useResults';
import { searchPageTranslationRef } from '../translation';
import { Advice } from './Advice';
import { PageLinks } from './PageLinks';
import { ResultItem } from './ResultItem';
import styles from './search.module.css';

/** What was found, or what to try where that is nothing. */
export function Results({
  answer: { found },
  page,
  hrefOf,
}: {
  answer: Answer;
  page: number;
  hrefOf: (page: number) => string;
}) {
  const { t } = useTranslationRef(searchPageTranslationRef);
  if (found.results.length === 0) {
    return page > 1 ? (
      <Link href={hrefOf(1)}>{t('pages.first')}</Link>
    ) : (
      <Advice />
    );
  }
  return (
    <>
      {found.corrections.map(({ typed, used }) => (
        <Text as="p" key={typed}>
          {t('results.corrected', { typed, used: used.join(', ') })}
        </Text>
      ))}
      <ol className={styles.results}>
        {found.results.map(result => (
          <li key={result.location}>
            <ResultItem found={result} />
          </li>
        ))}
      </ol>
      <PageLinks page={page} found={found} hrefOf={hrefOf} />
    </>
  );
}
