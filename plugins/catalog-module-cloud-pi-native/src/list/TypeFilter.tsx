import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityTypeFilter } from '@backstage/plugin-catalog-react';
import { Select } from '@backstage/ui';
import { typeName } from '../names';
import { catalogModuleTranslationRef } from '../translation';

const ALL = '';

/** Which type of the kind the list shows, where there are several. */
export function TypeFilter() {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const { availableTypes, selectedTypes, setSelectedTypes } =
    useEntityTypeFilter();
  const [selected = ALL] = selectedTypes;
  if (availableTypes.length < 2 && selected === ALL) {
    return null;
  }
  return (
    <Select
      label={t('fields.type')}
      options={[
        { id: ALL, label: t('list.all') },
        ...availableTypes
          .map(type => ({ id: type, label: typeName(type, t) }))
          .sort((a, b) => a.label.localeCompare(b.label)),
      ]}
      value={selected}
      onChange={key => setSelectedTypes(key === ALL ? [] : [String(key)])}
    />
  );
}
