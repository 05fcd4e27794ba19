import {
  Localized,
  productionClusters,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { conforming, unknown, warning } from '../../outcomes';
import { environmentClue, onProduction } from '../../platform/environments';
import { Rule } from '../../Rule';

const ONE_CLUSTER: Localized = {
  fr: 'Toute la production est sur ce cluster.',
  en: 'All of production is on this cluster.',
};
const NO_CLUSTER: Localized = {
  fr: 'Le cluster d’au moins un environnement de production n’est pas connu.',
  en: 'The cluster of at least one production environment is not known.',
};

export const productionClustersRule: Rule = {
  description: productionClusters,
  check: repository =>
    onProduction(repository, environments => {
      const clusters = environments.flatMap(({ cluster }) => cluster ?? []);
      if (new Set(clusters).size >= 2) {
        return conforming();
      }
      // A single environment is on a single cluster, whichever.
      return environments.length > 1 && clusters.length < environments.length
        ? unknown(NO_CLUSTER)
        : warning(
            environments.map(one =>
              environmentClue(one, one.cluster, ONE_CLUSTER),
            ),
          );
    }),
};
