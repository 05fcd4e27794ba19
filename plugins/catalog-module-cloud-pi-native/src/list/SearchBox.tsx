import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityTextFilter,
  useEntityList,
} from '@backstage/plugin-catalog-react';
import { SearchField } from '@backstage/ui';
import { useEffect, useState } from 'react';
import { catalogModuleTranslationRef } from '../translation';

const PAUSE_MILLISECONDS = 250;

/** Narrows the list to what has the words in its name, as one stops typing. */
export function SearchBox() {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const { filters, queryParameters, updateFilters } = useEntityList();
  const asked = [queryParameters.text].flat()[0] ?? '';
  const [text, setText] = useState(asked);
  const applied = filters.text?.value ?? '';

  useEffect(() => setText(asked), [asked]);

  useEffect(() => {
    if (text === applied) {
      return undefined;
    }
    const timer = setTimeout(
      () =>
        updateFilters({ text: text ? new EntityTextFilter(text) : undefined }),
      PAUSE_MILLISECONDS,
    );
    return () => clearTimeout(timer);
  }, [text, applied, updateFilters]);

  return (
    <SearchField
      aria-label={t('list.search')}
      placeholder={t('list.search')}
      value={text}
      onChange={setText}
      onClear={() => setText('')}
    />
  );
}
