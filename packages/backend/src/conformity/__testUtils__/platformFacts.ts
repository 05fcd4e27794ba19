import {
  ConsoleApi,
  consoleConfigSchema,
  ConsoleProject,
  createConsoleClient,
  isArchived,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { PlatformFacts } from '@cloud-pi-native/backstage-plugin-conformity-node';

const TOKEN = 'sandbox-portal-console-token-not-for-production1';

/** A repository of the platform, with what the platform knows of it. */
export interface PlatformRepository {
  /** `<project>/<repository>` */
  name: string;
  facts: PlatformFacts;
}

const byId = <T extends { id: string }>(all: readonly T[]) =>
  new Map(all.map(one => [one.id, one]));

/** What all the repositories of a project share. */
async function factsOf(
  console: ConsoleApi,
  project: ConsoleProject,
): Promise<PlatformFacts> {
  const [environments, stages, clusters, zones, version] = await Promise.all([
    console.listEnvironments(project.slug),
    console.listStages().then(byId),
    console.listClusters().then(byId),
    console.listZones().then(byId),
    console.getVersion(),
  ]);
  const { lastSuccessProvisionningVersion: last } = project;
  return {
    slug: project.slug,
    environments: environments.map(
      ({ name, stageId, clusterId, cpu, memory, gpu }) => {
        const cluster = clusters.get(clusterId);
        return {
          name,
          stage: stages.get(stageId)?.name ?? '',
          cluster: cluster?.label,
          zone: zones.get(cluster?.zoneId ?? '')?.slug,
          cpu,
          memory,
          gpu,
        };
      },
    ),
    ...(last && { provisioning: { project: last, console: version } }),
    ...(!project.limitless && {
      quota: {
        production: {
          cpu: project.prodCpu,
          memory: project.prodMemory,
          gpu: project.prodGpu,
        },
        nonProduction: {
          cpu: project.hprodCpu,
          memory: project.hprodMemory,
          gpu: project.hprodGpu,
        },
      },
    }),
  };
}

/** The repositories of a sandbox, as its console knows them. */
export async function platformRepositories(
  sandboxUrl: string,
): Promise<PlatformRepository[]> {
  const console = createConsoleClient({
    config: consoleConfigSchema.parse({ baseUrl: sandboxUrl }),
    credentials: { kind: 'token', token: async () => TOKEN },
  });
  const found: PlatformRepository[] = [];
  for (const project of await console.listProjects({ filter: 'all' })) {
    if (isArchived(project)) continue;
    const repositories = await console.listRepositories(project.slug);
    const shared = repositories.length && (await factsOf(console, project));
    for (const { internalRepoName, externalRepoUrl, isInfra } of repositories) {
      found.push({
        name: `${project.slug}/${internalRepoName}`,
        facts: {
          ...shared,
          standalone: externalRepoUrl === '',
          infrastructure: isInfra,
        },
      });
    }
  }
  return found;
}
