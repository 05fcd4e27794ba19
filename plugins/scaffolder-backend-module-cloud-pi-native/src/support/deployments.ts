import {
  ConsoleCluster,
  ConsoleDeployment,
  ConsoleEnvironment,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';

/** Longest name of a deployment, as the console has it. */
const DEPLOYMENT_NAME_MAX = 11;

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

/** The environment's deployment of a name. Names are not unique: it is the oldest one, always. */
export function deploymentNamed(
  name: string,
  environment: Pick<ConsoleEnvironment, 'id'>,
  deployments: ConsoleDeployment[],
): ConsoleDeployment | undefined {
  return deployments
    .filter(one => one.name === name && one.environmentId === environment.id)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))[0];
}

/**
 * A name, or one like it where the environment's deployment of that name is of
 * other repositories: names are short, and those of two repositories may begin
 * alike. Undefined where all are taken.
 */
export function ownDeploymentName(
  name: string,
  repositoryIds: string[],
  environment: Pick<ConsoleEnvironment, 'id'>,
  deployments: ConsoleDeployment[],
): string | undefined {
  const likeIt = [2, 3, 4, 5, 6, 7, 8, 9].map(
    n => `${name.slice(0, DEPLOYMENT_NAME_MAX - 1)}${n}`,
  );
  return [name, ...likeIt].find(candidate => {
    const sources =
      deploymentNamed(candidate, environment, deployments)?.deploymentSources ??
      [];
    return (
      sources.length === 0 ||
      sources.some(({ repositoryId }) => repositoryIds.includes(repositoryId))
    );
  });
}
