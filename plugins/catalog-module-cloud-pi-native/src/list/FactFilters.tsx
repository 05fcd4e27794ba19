import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityList } from '@backstage/plugin-catalog-react';
import { Select } from '@backstage/ui';
import { useEffect } from 'react';
import { catalogModuleTranslationRef } from '../translation';
import {
  FACTS,
  Fact,
  FactFilter,
  PortalFilters,
  appliesTo,
} from './factFilters';
import styles from './list.module.css';
import { useFacet } from './useFacet';

const ALL = '';

// From here on one types rather than looks.
const MANY = 12;

/** What the list can be narrowed by, as its kind has it. */
export function FactFilters() {
  return (
    <div className={styles.filters}>
      {FACTS.map(fact => (
        <FactSelect key={fact.name} fact={fact} />
      ))}
    </div>
  );
}

function FactSelect({ fact }: { fact: Fact }) {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const { filters, queryParameters, updateFilters } =
    useEntityList<PortalFilters>();
  const kind = filters.kind?.value.toLowerCase();
  const applies = appliesTo(fact, kind);
  const isLeft = kind !== undefined && !applies;
  const asked = [queryParameters[fact.name]].flat()[0];
  const selected = filters[fact.name]?.value ?? ALL;
  const values = useFacet(fact.field, applies ? kind : undefined);

  useEffect(() => {
    if (asked) {
      updateFilters({ [fact.name]: new FactFilter(fact, asked) });
    }
  }, [asked, fact, updateFilters]);

  // Of another kind nothing would be left.
  useEffect(() => {
    if (isLeft) {
      updateFilters({ [fact.name]: undefined });
    }
  }, [isLeft, fact, updateFilters]);

  if (!applies || (values.length < 2 && selected === ALL)) {
    return null;
  }
  return (
    <Select
      label={t(`fields.${fact.name}`)}
      options={[
        { id: ALL, label: t('list.all') },
        ...values.map(value => ({ id: value, label: fact.say(value, t) })),
      ]}
      {...(values.length > MANY && {
        search: { placeholder: t('list.searchChoice') },
      })}
      value={selected}
      onChange={key =>
        updateFilters({
          [fact.name]:
            key === ALL ? undefined : new FactFilter(fact, String(key)),
        })
      }
    />
  );
}
