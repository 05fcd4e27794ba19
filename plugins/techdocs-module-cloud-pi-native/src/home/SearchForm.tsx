import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, SearchField } from '@backstage/ui';
import { FormEvent, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { documentationTranslationRef } from '../translation';
import styles from './home.module.css';

/** The search of documentation and catalogue, which answers on its own page. */
export function SearchForm({ searchPath }: { searchPath: string }) {
  const { t } = useTranslationRef(documentationTranslationRef);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const search = () => {
    const query = new URLSearchParams(
      text.trim() ? { query: text.trim() } : {},
    );
    navigate(`${searchPath}?${query}`);
  };
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        search();
      }}
    >
      <SearchField
        size="medium"
        label={t('home.search.label')}
        placeholder={t('home.search.placeholder')}
        value={text}
        onChange={setText}
        maxLength={100}
      />
      <Button type="submit" size="medium">
        {t('home.search.button')}
      </Button>
    </form>
  );
}
