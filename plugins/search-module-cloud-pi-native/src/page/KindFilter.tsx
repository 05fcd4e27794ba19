import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import { FoundPage } from '../results/parseResults';
import { searchPageTranslationRef } from '../translation';
import styles from './search.module.css';
import { kindsOf } from './tabs';
import { useKindName } from './useKindName';

const ALL = '*';

/** In the catalogue: one kind of entities, among those that were found. */
export function KindFilter({
  kind,
  facets,
  onChange,
}: {
  kind: string | undefined;
  facets: FoundPage['facets'];
  onChange: (kind: string | undefined) => void;
}) {
  const { t } = useTranslationRef(searchPageTranslationRef);
  const kindName = useKindName();
  const found = kindsOf(facets);
  const isFound = found.some(one => one.kind === kind);
  return (
    <div className={styles.filter}>
      <Select
        label={t('kinds.label')}
        options={[
          { value: ALL, label: t('kinds.all') },
          ...found.map(one => ({
            value: one.kind,
            label: `${kindName(one.kind)} (${one.count})`,
          })),
          // What the address asks for is named, also where it found nothing.
          ...(kind && !isFound ? [{ value: kind, label: kindName(kind) }] : []),
        ]}
        value={kind ?? ALL}
        onChange={chosen =>
          onChange(
            typeof chosen === 'string' && chosen !== ALL ? chosen : undefined,
          )
        }
      />
    </div>
  );
}
