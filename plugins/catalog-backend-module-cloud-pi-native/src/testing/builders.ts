import {
  CloudPiNativeConfig,
  consoleConfigSchema,
  ConsoleCluster,
  consoleClusterSchema,
  ConsoleEnvironment,
  consoleEnvironmentSchema,
  ConsoleProject,
  consoleProjectSchema,
  ConsoleRepository,
  consoleRepositorySchema,
  ConsoleStage,
  consoleStageSchema,
  ConsoleUser,
  consoleUserSchema,
  ConsoleZone,
  consoleZoneSchema,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';

/** The `n`-th id of a sort of thing. */
export const id = (sort: string, n: number) =>
  `${sort.padEnd(8, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`;

const then = '2026-01-01T00:00:00.000Z';

/** Camille is the owner of what the builders make. */
export const camille = consoleUserSchema.parse({
  id: id('a', 1),
  firstName: 'Camille',
  lastName: 'Durand',
  email: 'camille.durand@example.test',
  type: 'human',
});

export const lou = consoleUserSchema.parse({
  ...camille,
  id: id('a', 2),
  firstName: 'Lou',
  lastName: 'Bernard',
  email: 'lou.bernard@example.test',
});

export const aUser = (some: Partial<ConsoleUser>): ConsoleUser => ({
  ...camille,
  ...some,
});

export const aZone = (some: Partial<ConsoleZone> = {}): ConsoleZone =>
  consoleZoneSchema.parse({
    id: id('b', 1),
    slug: 'usuelle',
    label: 'Zone usuelle',
    argocdUrl: 'https://argocd.example.test/',
    description: 'Diffusion usuelle',
    ...some,
  });

export const aStage = (some: Partial<ConsoleStage> = {}): ConsoleStage =>
  consoleStageSchema.parse({
    id: id('c', 1),
    name: 'dev',
    clusterIds: [id('d', 1)],
    ...some,
  });

export const aCluster = (some: Partial<ConsoleCluster> = {}): ConsoleCluster =>
  consoleClusterSchema.parse({
    id: id('d', 1),
    label: 'Usuel-HP-1',
    infos: 'Cluster partagé',
    privacy: 'public',
    clusterResources: true,
    zoneId: id('b', 1),
    stageIds: [id('c', 1)],
    cpu: 100,
    gpu: 0,
    memory: 256,
    ...some,
  });

/** The project of which real values of every formula are known. */
export const aProject = (some: Partial<ConsoleProject> = {}): ConsoleProject =>
  consoleProjectSchema.parse({
    id: '22e7044f-8414-435d-9c4a-2df42a65034b',
    name: some.slug ?? 'demo',
    slug: 'demo',
    description: 'Projet de démonstration',
    status: 'created',
    locked: false,
    ownerId: camille.id,
    owner: camille,
    members: [],
    roles: [],
    everyonePerms: '896',
    createdAt: then,
    updatedAt: then,
    ...some,
  });

export const memberOf = (user: ConsoleUser) => ({
  userId: user.id,
  firstName: user.firstName,
  lastName: user.lastName,
  email: user.email,
  roleIds: [],
});

export const anEnvironment = (
  some: Partial<ConsoleEnvironment> = {},
): ConsoleEnvironment =>
  consoleEnvironmentSchema.parse({
    id: '1d1f5f7b-0e6b-4d0b-8d5c-3a7b5d0a9c11',
    name: 'dev',
    projectId: aProject().id,
    stageId: id('c', 1),
    clusterId: id('d', 1),
    cpu: 2,
    gpu: 0,
    memory: 4,
    autosync: true,
    createdAt: then,
    updatedAt: then,
    ...some,
  });

export const aRepository = (
  some: Partial<ConsoleRepository> = {},
): ConsoleRepository =>
  consoleRepositorySchema.parse({
    id: id('e', 1),
    projectId: aProject().id,
    internalRepoName: 'api',
    isPrivate: false,
    isInfra: false,
    createdAt: then,
    updatedAt: then,
    ...some,
  });

/** Where everything is. */
export const platform: CloudPiNativeConfig = {
  console: consoleConfigSchema.parse({
    baseUrl: 'https://console.example.test',
  }),
  gitlab: {
    baseUrl: 'https://gitlab.example.test',
    projectsRootDir: 'forge-mi/projects',
  },
  tools: {
    sonarqube: { baseUrl: 'https://sonarqube.example.test' },
    vault: { baseUrl: 'https://vault.example.test' },
    harbor: { baseUrl: 'https://harbor.example.test' },
    grafana: { baseUrl: 'https://grafana.example.test' },
  },
};
