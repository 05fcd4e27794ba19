import {
  ConsoleApi,
  consoleConfigSchema,
  createConsoleClient,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { stringify } from 'yaml';

/** An environment, as rules are told of it. */
export interface KnownEnvironment {
  name: string;
  stage: string;
  cluster: string;
  cpu: number;
  memory: number;
  gpu: number;
}

/** What the console holds of a project. */
export interface ConsoleState {
  environments: KnownEnvironment[];
  /** Its repositories. */
  repositories: { name: string; source: string; infrastructure: boolean }[];
  /** All of it, as YAML. */
  text: string;
}

const byName = <T extends { name: string }>(items: T[]): T[] =>
  items.toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** The console, as a person. */
export const consoleOf = (baseUrl: string, token: string): ConsoleApi =>
  createConsoleClient({
    config: consoleConfigSchema.parse({ baseUrl }),
    credentials: { kind: 'bearer', token: async () => token },
  });

/** Reads what the console holds of a project, as its owner; without ids and dates. */
export async function readConsole(
  baseUrl: string,
  token: string,
  slug: string,
): Promise<ConsoleState> {
  const console = consoleOf(baseUrl, token);
  const project = await console.getProject(slug);
  if (!project) {
    return {
      environments: [],
      repositories: [],
      text: stringify({ project: null }),
    };
  }
  const [environments, repositories, deployments, stages, clusters] =
    await Promise.all([
      console.listEnvironments(project.id),
      console.listRepositories(project.id),
      console.listDeployments(project.id),
      console.listStages(),
      console.listClusters(),
    ]);
  const stageOf = new Map(stages.map(({ id, name }) => [id, name]));
  const clusterOf = new Map(clusters.map(({ id, label }) => [id, label]));
  const nameOf = new Map(
    [
      ...environments,
      ...repositories.map(one => ({ id: one.id, name: one.internalRepoName })),
    ].map(({ id, name }) => [id, name]),
  );
  const known = byName(
    environments.map(({ name, stageId, clusterId, cpu, memory, gpu }) => ({
      name,
      stage: stageOf.get(stageId) ?? '',
      cluster: clusterOf.get(clusterId) ?? '',
      cpu,
      memory,
      gpu,
    })),
  );
  const roleOf = new Map(project.roles.map(({ id, name }) => [id, name]));
  const state = {
    project: {
      slug: project.slug,
      description: project.description,
      status: project.status,
      quotas: {
        limitless: project.limitless,
        hprod: [project.hprodCpu, project.hprodMemory, project.hprodGpu],
        prod: [project.prodCpu, project.prodMemory, project.prodGpu],
      },
    },
    members: project.members
      .map(({ email, roleIds }) => ({
        email,
        roles: roleIds.map(id => roleOf.get(id) ?? '').sort(),
      }))
      .sort((a, b) => (a.email < b.email ? -1 : 1)),
    environments: known,
    repositories: byName(
      repositories.map(one => ({
        name: one.internalRepoName,
        source: one.externalRepoUrl,
        private: one.isPrivate,
        infrastructure: one.isInfra,
        path: one.deployPath,
        values: one.helmValuesFiles,
      })),
    ),
    deployments: byName(
      deployments.map(({ name, environmentId, deploymentSources }) => ({
        name,
        environment: nameOf.get(environmentId) ?? '',
        sources: deploymentSources.map(source => ({
          repository: nameOf.get(source.repositoryId) ?? '',
          revision: source.targetRevision,
          path: source.path,
          values: source.helmValuesFiles,
        })),
      })),
    ),
  };
  return {
    environments: known,
    repositories: state.repositories.map(
      ({ name, source, infrastructure }) => ({
        name,
        source,
        infrastructure,
      }),
    ),
    text: stringify(state),
  };
}
