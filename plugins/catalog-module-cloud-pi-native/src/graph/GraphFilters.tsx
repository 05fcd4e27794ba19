import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useApi } from '@backstage/frontend-plugin-api';
import { Direction, catalogGraphApiRef } from '@backstage/plugin-catalog-graph';
import { Select, Switch } from '@backstage/ui';
import { EVERY_KIND, useFacet } from '../list/useFacet';
import { inOrder, kindPlural, relationName } from '../names';
import { catalogModuleTranslationRef } from '../translation';
import { GraphState } from './graphState';
import styles from './graph.module.css';

const DEPTHS = [1, 2, 3, 4, 5, Number.POSITIVE_INFINITY];

/** What of the relations is drawn, and how. */
export function GraphFilters({
  state,
  onChange,
}: {
  state: GraphState;
  onChange: (change: Partial<GraphState>) => void;
}) {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const { knownRelations } = useApi(catalogGraphApiRef);
  const kinds = useFacet('kind', EVERY_KIND).map(kind => kind.toLowerCase());

  return (
    <div className={styles.filters}>
      <Select
        label={t('graph.depth')}
        options={DEPTHS.map(depth => ({
          id: String(depth),
          label: Number.isFinite(depth) ? String(depth) : t('graph.unlimited'),
        }))}
        value={String(state.depth)}
        onChange={key => onChange({ depth: Number(key) })}
      />
      <Select
        label={t('graph.kinds')}
        selectionMode="multiple"
        placeholder={t('graph.everything')}
        options={inOrder(new Set([...kinds, ...state.kinds])).map(kind => ({
          id: kind,
          label: kindPlural(kind, t),
        }))}
        value={state.kinds}
        onChange={keys => onChange({ kinds: keys.map(String) })}
      />
      <Select
        label={t('graph.relations')}
        selectionMode="multiple"
        placeholder={t('graph.everything')}
        options={knownRelations
          .map(relation => ({ id: relation, label: relationName(relation, t) }))
          .sort((a, b) => a.label.localeCompare(b.label))}
        value={state.relations}
        onChange={keys => onChange({ relations: keys.map(String) })}
      />
      <Select
        label={t('graph.direction')}
        options={Object.values(Direction).map(direction => ({
          id: direction,
          label: t(`graph.directions.${direction}`),
        }))}
        value={state.direction}
        onChange={key => {
          const direction = Object.values(Direction).find(one => one === key);
          onChange({ direction });
        }}
      />
      <Switch
        label={t('graph.simplified')}
        isSelected={state.isSimplified}
        onChange={isSimplified => onChange({ isSimplified })}
      />
      <Switch
        label={t('graph.merged')}
        isSelected={state.isMerged}
        onChange={isMerged => onChange({ isMerged })}
      />
    </div>
  );
}
