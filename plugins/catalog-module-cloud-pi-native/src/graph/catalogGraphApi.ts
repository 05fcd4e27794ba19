import {
  ALL_RELATIONS,
  ALL_RELATION_PAIRS,
  DefaultCatalogGraphApi,
} from '@backstage/plugin-catalog-graph';
import { RELATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

/**
 * The graph with our relations. They have no reverse: a pair would have to be
 * found from both sides.
 */
export function createCatalogGraphApi() {
  return new DefaultCatalogGraphApi({
    knownRelations: [...ALL_RELATIONS, RELATION.runsOn, RELATION.locatedIn],
    knownRelationPairs: ALL_RELATION_PAIRS,
    defaultRelationTypes: { exclude: [] },
  });
}
