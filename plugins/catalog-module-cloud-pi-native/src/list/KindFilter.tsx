import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityKindFilter,
  useEntityList,
} from '@backstage/plugin-catalog-react';
import { Select } from '@backstage/ui';
import { useEffect } from 'react';
import { inOrder, kindPlural } from '../names';
import { catalogModuleTranslationRef } from '../translation';
import { EVERY_KIND, useFacet } from './useFacet';

// Where files are: nothing that anybody looks for.
const TECHNICAL = 'location';

/** Which kind of entities the list shows, in the reader's words. */
export function KindFilter({ initialKind }: { initialKind: string }) {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const { filters, queryParameters, updateFilters } = useEntityList();
  const asked = [queryParameters.kind].flat()[0];
  const selected = (filters.kind?.value ?? asked ?? initialKind).toLowerCase();
  const kinds = useFacet('kind', EVERY_KIND).map(kind => kind.toLowerCase());

  useEffect(() => {
    updateFilters(({ kind }) => {
      const wanted = asked ?? kind?.value ?? initialKind;
      return { kind: new EntityKindFilter(wanted, wanted) };
    });
  }, [asked, initialKind, updateFilters]);

  const offered = new Set(kinds.filter(kind => kind !== TECHNICAL));
  offered.add(selected);
  return (
    <Select
      label={t('fields.kind')}
      options={inOrder(offered).map(kind => ({
        id: kind,
        label: kindPlural(kind, t),
      }))}
      value={selected}
      onChange={key => {
        const kind = String(key);
        updateFilters({ kind: new EntityKindFilter(kind, kind) });
      }}
    />
  );
}
