import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';
import { documentationTranslationRef } from '../../translation';
import { PageHeading } from '../article/headings';
import styles from './site.module.css';

// A heading is being read from a little below the window's top.
const READING_LINE_PX = 120;

/** The heading under which the reader is, as the page scrolls. */
function useCurrentHeading(headings: readonly PageHeading[]) {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    let frame = 0;
    const update = () => {
      frame = 0;
      const passed = headings.filter(
        ({ element }) => element.getBoundingClientRect().top <= READING_LINE_PX,
      );
      setCurrent(passed[passed.length - 1]?.id);
    };
    const schedule = () => {
      if (frame === 0) frame = requestAnimationFrame(update);
    };
    schedule();
    // Whatever scrolls: the window, or a part of the page.
    window.addEventListener('scroll', schedule, { capture: true });
    window.addEventListener('resize', schedule);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', schedule, { capture: true });
      window.removeEventListener('resize', schedule);
    };
  }, [headings]);
  return current;
}

/** "On this page": the headings of the article, and where the reader is. */
export function PageContents({
  headings,
  onChoose,
}: {
  headings: readonly PageHeading[];
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslationRef(documentationTranslationRef);
  const current = useCurrentHeading(headings);
  if (headings.length === 0) return null;
  return (
    <nav aria-label={t('reader.contents')} className={styles.contents}>
      <p className={styles.title} aria-hidden>
        {t('reader.contents')}
      </p>
      <ul className={styles.list}>
        {headings.map(({ id, level, text }) => (
          <li key={id} data-level={level}>
            <a
              href={`#${encodeURIComponent(id)}`}
              className={styles.entry}
              aria-current={id === current ? 'location' : undefined}
              onClick={event => {
                event.preventDefault();
                onChoose(id);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
