import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { relationName } from '../names';
import { catalogModuleTranslationRef } from '../translation';

/** The relations of an edge of the graph, in words. */
export function RelationLabel({ edge }: { edge: { relations: string[] } }) {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  return (
    <text textAnchor="middle" fill="currentColor">
      {edge.relations.map(relation => relationName(relation, t)).join(' / ')}
    </text>
  );
}
