import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SearchField, Text } from '@backstage/ui';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { MAX_TERM } from '../address/searchAddress';
import { searchPageTranslationRef } from '../translation';
import styles from './search.module.css';
import { useTypedTerm } from './useTypedTerm';

/** The one box over documents and catalogue; Enter searches at once. */
export function SearchBox({
  term,
  onTerm,
}: {
  term: string;
  onTerm: (term: string) => void;
}) {
  const { t } = useTranslationRef(searchPageTranslationRef);
  const { text, setText, settle } = useTypedTerm(term, onTerm);
  const box = useRef<HTMLDivElement>(null);
  const location = useLocation();

  // The shortcut leads here from everywhere, also from here; without a term there
  // is nothing else on the page to go to.
  const isAwaited = location.state?.focusSearch || term === '';
  useEffect(() => {
    if (isAwaited) {
      const input = box.current?.querySelector('input');
      input?.focus();
      input?.select();
    }
  }, [isAwaited, location.key]);

  return (
    <form
      role="search"
      className={styles.box}
      onSubmit={event => {
        event.preventDefault();
        settle();
      }}
    >
      <SearchField
        ref={box}
        size="medium"
        label={t('box.label')}
        placeholder={t('box.placeholder')}
        value={text}
        onChange={setText}
        maxLength={MAX_TERM}
      />
      <Text as="p" variant="body-small" color="secondary">
        {t('box.shortcut')}
      </Text>
    </form>
  );
}
