import {
  haReplicas,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { cnpgClusters, keepsState } from '../../manifests/databases';
import { forProduction } from '../../manifests/environments';
import { Manifest } from '../../manifests/Manifest';
import {
  autoscalerOf,
  Autoscaler,
  autoscalersOf,
  Count,
  count,
  replicasOf,
} from '../../manifests/scaling';
import { Workload } from '../../manifests/workloads';
import { judge } from '../../outcomes';
import { at } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';
import { onProduction, productionOf, titleOf } from './support';

const ENOUGH = 2;

const only = (replicas: Count): Localized => ({
  fr: `Réplicas en production : ${replicas}`,
  en: `Replicas in production: ${replicas}`,
});

const OF_CHART: Localized = {
  fr: 'Le nombre de réplicas n’est connu qu’une fois le chart rendu.',
  en: 'The number of replicas is only known once the chart is rendered.',
};

interface Scaled {
  replicas: Count;
  /** Of what copies its own data between replicas, or not. */
  isData: boolean;
  clue: Clue;
}

function scaled(
  workload: Workload,
  autoscalers: readonly Autoscaler[],
): Scaled {
  const { manifest } = workload;
  const scaler = autoscalerOf(workload, autoscalers);
  const place =
    typeof scaler === 'object'
      ? { manifest: scaler.manifest, path: ['spec', 'minReplicas'] }
      : { manifest, path: ['spec', 'replicas'] };
  return {
    replicas: replicasOf(workload, autoscalers).min,
    isData: keepsState(workload),
    clue: { place, value: titleOf(manifest) },
  };
}

function cluster(manifest: Manifest): Scaled {
  const path = ['spec', 'instances'];
  return {
    replicas: count(at(manifest.object, path), 1),
    isData: false,
    clue: { place: { manifest, path }, value: titleOf(manifest) },
  };
}

const judged = (all: readonly Scaled[]) => {
  const few = all.filter(
    ({ replicas }) => replicas !== 'unclear' && replicas < ENOUGH,
  );
  const clues = (isData: boolean) =>
    few
      .filter(one => one.isData === isData)
      .map(({ clue, replicas }) => ({ ...clue, detail: only(replicas) }));
  return judge({
    bad: clues(false),
    unclear: all
      .filter(({ replicas }) => replicas === 'unclear')
      .map(({ clue }) => ({ ...clue, detail: OF_CHART })),
    doubtful: clues(true),
  });
};

const clustersOf = (repository: Repository): Scaled[] =>
  forProduction(
    cnpgClusters(repository).map(manifest => ({ manifest })),
    repository.snapshot.platform,
  ).map(({ manifest }) => cluster(manifest));

export const haReplicasRule: Rule = {
  description: haReplicas,
  check: repository => {
    const autoscalers = autoscalersOf(repository);
    const clusters = clustersOf(repository);
    const all = (workloads: readonly Workload[]) => [
      ...workloads.map(one => scaled(one, autoscalers)),
      ...clusters,
    ];
    return clusters.length > 0
      ? judged(all(productionOf(repository)))
      : onProduction(repository, workloads => judged(all(workloads)));
  },
};
