import {
  ANNOTATION,
  API_VERSION,
  EnvironmentEntity,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  clusterEntityName,
  consoleProjectPath,
  ConsoleEnvironment,
  ConsoleProject,
  environmentEntityName,
  kubernetesNamespace,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Inventory } from './Inventory';
import { locatedAt, projectFacts } from './origin';
import { Platform } from './Platform';
import { systemRef, teamRef } from './references';
import { Unrepresentable } from './Unrepresentable';
import { webAddress } from './values';

function namespaceOf(project: ConsoleProject, environment: ConsoleEnvironment) {
  try {
    return kubernetesNamespace(project.id, environment.id);
  } catch {
    throw new Unrepresentable('its ids are not UUIDs');
  }
}

/** The `Environment` of an environment of the console. */
export function environmentToEntity(
  environment: ConsoleEnvironment,
  project: ConsoleProject,
  inventory: Inventory,
  platform: Platform,
): EnvironmentEntity {
  const stage = inventory.stages.get(environment.stageId);
  const cluster = inventory.clusters.get(environment.clusterId);
  const zone = cluster && inventory.zones.get(cluster.zoneId);
  if (!stage || !cluster || !zone) {
    throw new Unrepresentable('its stage, cluster or zone is unknown');
  }
  const argocdUrl = webAddress(zone.argocdUrl);
  return {
    apiVersion: API_VERSION,
    kind: 'Environment',
    metadata: {
      namespace: 'default',
      name: environmentEntityName(project.slug, environment.name),
      annotations: {
        ...locatedAt(
          platform.console.baseUrl +
            consoleProjectPath(project.slug, 'resources'),
        ),
        ...projectFacts(project),
        [ANNOTATION.environmentId]: environment.id,
        [ANNOTATION.environmentName]: environment.name,
        [ANNOTATION.stage]: stage.name,
        [ANNOTATION.cluster]: cluster.label,
        [ANNOTATION.zone]: zone.slug,
        ...(argocdUrl && { [ANNOTATION.argocdUrl]: argocdUrl }),
      },
    },
    spec: {
      stage: stage.name,
      system: systemRef(project.slug),
      owner: teamRef(project.slug),
      cluster: `cluster:default/${clusterEntityName(cluster.label)}`,
      namespace: namespaceOf(project, environment),
      quota: {
        cpu: environment.cpu,
        memory: environment.memory,
        gpu: environment.gpu,
      },
      autosync: environment.autosync,
    },
  };
}
