import {
  ANNOTATION,
  API_VERSION,
  ClusterEntity,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  clusterEntityName,
  ConsoleCluster,
  zoneEntityName,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { locatedAt } from './origin';
import { Inventory } from './Inventory';
import { Platform } from './Platform';
import { Unrepresentable } from './Unrepresentable';
import { byCodeUnits, line } from './values';

/** The `Cluster` of a cluster of the console. */
export function clusterToEntity(
  cluster: ConsoleCluster,
  inventory: Inventory,
  platform: Platform,
): ClusterEntity {
  const zone = inventory.zones.get(cluster.zoneId);
  if (!zone) {
    throw new Unrepresentable(`its zone ${cluster.zoneId} is unknown`);
  }
  const description = line(cluster.infos, 1000);
  return {
    apiVersion: API_VERSION,
    kind: 'Cluster',
    metadata: {
      namespace: 'default',
      name: clusterEntityName(cluster.label),
      title: line(cluster.label, 50) ?? cluster.id,
      ...(description && { description }),
      annotations: {
        ...locatedAt(platform.console.baseUrl),
        [ANNOTATION.cluster]: cluster.label,
        [ANNOTATION.zone]: zone.slug,
      },
    },
    spec: {
      zone: `zone:default/${zoneEntityName(zone.slug)}`,
      privacy: cluster.privacy,
      stages: cluster.stageIds
        .flatMap(id => inventory.stages.get(id)?.name ?? [])
        .sort(byCodeUnits),
      capacity: {
        cpu: cluster.cpu,
        memory: cluster.memory,
        gpu: cluster.gpu,
      },
    },
  };
}
