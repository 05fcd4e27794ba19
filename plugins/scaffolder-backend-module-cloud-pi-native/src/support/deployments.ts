import {
  ConsoleCluster,
  ConsoleDeployment,
  ConsoleEnvironment,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';

/** What a project has, as far as its deployments are concerned. */
export interface DeploymentGround {
  environments: ConsoleEnvironment[];
  deployments: ConsoleDeployment[];
  clusters: ConsoleCluster[];
}

/**
 * The other environments for which the console would stop generating values if
 * a deployment were made in this one: as soon as a project has a deployment in a
 * zone, only the zone's environments with deployments count. Undefined where
 * the zone has one already. An unknown zone counts as this one.
 */
export function silencedByFirst(
  environment: ConsoleEnvironment,
  { environments, deployments, clusters }: DeploymentGround,
): string[] | undefined {
  const zoneOf = ({ clusterId }: ConsoleEnvironment) =>
    clusters.find(({ id }) => id === clusterId)?.zoneId;
  const zone = zoneOf(environment);
  const deployed = new Set(
    deployments.map(({ environmentId }) => environmentId),
  );
  const hasOne = environments.some(
    one => zone !== undefined && zoneOf(one) === zone && deployed.has(one.id),
  );
  return hasOne
    ? undefined
    : environments
        .filter(
          one =>
            one.id !== environment.id &&
            (zone === undefined || (zoneOf(one) ?? zone) === zone),
        )
        .map(({ name }) => name)
        .sort();
}
