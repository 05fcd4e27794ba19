import { systemRoles } from '../world/projectRoles';
import { Environment, Project, Repository, WorldState } from '../world/types';
import { seedId, seedInstant } from './ids';
import { seedLogs } from './logs';
import { seedAccounts, seedUsers, userId } from './people';
import {
  clusterId,
  seedAdminRoles,
  seedClusters,
  seedStages,
  seedZones,
  stageId,
} from './platform';
import { SEED_PROJECTS } from './projectTable';
import { SeedProject } from './SeedProject';
import { seedTokens } from './tokens';

const EXTERNAL_FORGE = 'https://forge.littoral.example';

const UNLIMITED: [number, number] = [0, 0];

const stamps = (index: number, order = 0) => ({
  createdAt: seedInstant(600 + index * 240 + order),
  updatedAt: seedInstant(700 + index * 260 + order),
});

function clusterOf({ stage, restricted }: SeedProject['environments'][number]) {
  const zone = restricted ? 'restreint' : 'usuel';
  return clusterId(`${zone}-${stage === 'prod' ? 'prod' : 'hp'}-1`);
}

function project(seed: SeedProject, index: number): Project {
  const role = (group: string) => seedId(`role/${seed.slug}/${group}`);
  const [cpu, memory] = seed.quota ?? UNLIMITED;
  const status = seed.status ?? 'created';
  return {
    id: seedId(`project/${seed.slug}`),
    name: seed.name,
    slug: seed.slug,
    description: seed.description,
    status,
    locked: seed.locked ?? false,
    limitless: seed.quota === undefined,
    hprodCpu: cpu,
    hprodGpu: seed.quota ? 2 : 0,
    hprodMemory: memory,
    prodCpu: cpu,
    prodGpu: seed.quota ? 2 : 0,
    prodMemory: memory,
    everyonePerms: '896',
    ownerId: userId(seed.owner),
    clusterIds: seed.restricted
      ? [clusterId('restreint-hp-1'), clusterId('restreint-prod-1')]
      : [],
    members: seed.members.map(([handle, group]) => ({
      userId: userId(handle),
      roleIds: group ? [role(group)] : [],
    })),
    roles: systemRoles(seed.slug, role),
    lastSuccessProvisionningVersion:
      status === 'initializing' ? null : ['9.24.0', '9.22.1'][index % 2],
    ...stamps(index),
  };
}

/** Id of a seeded repository. */
export const repositoryId = (slug: string, name: string) =>
  seedId(`repository/${slug}/${name}`);

const environments = (seed: SeedProject, index: number): Environment[] =>
  seed.environments.map((environment, order) => ({
    id: seedId(`environment/${seed.slug}/${environment.name}`),
    name: environment.name,
    projectId: seedId(`project/${seed.slug}`),
    stageId: stageId(environment.stage),
    clusterId: clusterOf(environment),
    cpu: environment.cpu,
    gpu: environment.gpu ?? 0,
    memory: environment.memory,
    autosync: environment.autosync ?? true,
    ...stamps(index, order + 1),
  }));

const repositories = (seed: SeedProject, index: number): Repository[] =>
  seed.repositories.map((repository, order) => ({
    id: repositoryId(seed.slug, repository.name),
    projectId: seedId(`project/${seed.slug}`),
    internalRepoName: repository.name,
    externalRepoUrl: repository.external
      ? `${EXTERNAL_FORGE}/${repository.external}.git`
      : '',
    externalUserName: repository.private ? 'lecteur' : '',
    isInfra: repository.infra ?? false,
    isPrivate: repository.private ?? false,
    deployRevision: repository.infra ? 'main' : 'HEAD',
    deployPath: '.',
    helmValuesFiles: repository.infra ? 'values-<env>.yaml' : '',
    ...stamps(index, order + 1),
  }));

/** A small ministry directorate; the same at every call. */
export function createSeed(): WorldState {
  const projects = SEED_PROJECTS.map(project);
  return {
    users: seedUsers(),
    accounts: seedAccounts(),
    adminRoles: seedAdminRoles(),
    projects,
    environments: SEED_PROJECTS.flatMap(environments),
    repositories: SEED_PROJECTS.flatMap(repositories),
    deployments: [],
    stages: seedStages(),
    zones: seedZones(),
    clusters: seedClusters(),
    tokens: seedTokens(),
    logs: seedLogs(projects),
    pluginValues: [],
    settings: [{ key: 'maintenance', value: 'off' }],
  };
}
