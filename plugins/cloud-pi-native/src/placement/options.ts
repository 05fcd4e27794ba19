import { parseEntityRef } from '@backstage/catalog-model';
import { ClusterFacts, clusterLabel } from '../catalog/schemas';

export interface ClusterOption {
  label: string;
  zone: string;
  isDedicated: boolean;
}

/** The types of environment that at least one cluster accepts. */
export function stagesOf(clusters: ClusterFacts[]): string[] {
  return [...new Set(clusters.flatMap(({ spec }) => spec.stages))].sort();
}

/** The clusters that accept a type of environment, the public ones first. */
export function clustersFor(
  clusters: ClusterFacts[],
  stage: string | undefined,
): ClusterOption[] {
  return clusters
    .filter(({ spec }) => stage !== undefined && spec.stages.includes(stage))
    .map(cluster => ({
      label: clusterLabel(cluster),
      zone: parseEntityRef(cluster.spec.zone, { defaultKind: 'zone' }).name,
      isDedicated: cluster.spec.privacy === 'dedicated',
    }))
    .sort(
      (a, b) =>
        Number(a.isDedicated) - Number(b.isDedicated) ||
        a.label.localeCompare(b.label),
    );
}
