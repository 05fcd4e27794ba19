import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEffect, useRef } from 'react';
import { PAGE_SIZE } from '../address/searchAddress';
import { Answer } from '../results/useResults';
import { searchPageTranslationRef } from '../translation';
import styles from './search.module.css';

/** How many results there are, and which are shown; takes the focus on a new page. */
export function ResultsHeading({
  answer,
  page,
}: {
  answer: Answer | undefined;
  page: number;
}) {
  const { t } = useTranslationRef(searchPageTranslationRef);
  const status = useRef<HTMLParagraphElement>(null);
  const shownPage = useRef(page);

  useEffect(() => {
    if (answer && page !== shownPage.current) {
      shownPage.current = page;
      status.current?.focus();
      status.current?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [answer, page]);

  const say = ({ query: { term }, found: { total, results } }: Answer) => {
    if (total === undefined) {
      return t('results.some', { term });
    }
    if (total <= PAGE_SIZE || results.length === 0) {
      return t('results.count', { count: total, term });
    }
    const from = (page - 1) * PAGE_SIZE + 1;
    return t('results.range', {
      from: String(from),
      to: String(from + results.length - 1),
      total: String(total),
      term,
    });
  };

  return (
    <>
      <h2 className={styles.hidden}>{t('results.title')}</h2>
      {/* Stays while results change, so that their number is announced. */}
      <p ref={status} tabIndex={-1} role="status" className={styles.status}>
        {answer && say(answer)}
      </p>
    </>
  );
}
