import {
  ConsoleEnvironment,
  ConsoleProject,
  ConsoleRepository,
} from '../console/schemas';

const OWNER = '7d0a1c5e-52b3-4a0e-9d1f-2f6f0a3b4c01';
const INSTANT = '2026-05-04T08:00:00.000Z';

/** A project as a console answers it. */
export function project(over: Partial<ConsoleProject> = {}): ConsoleProject {
  return {
    id: '0f6b7a52-8c1d-4e3f-a2b4-5c6d7e8f9a01',
    name: 'paprika',
    slug: 'paprika',
    description: '',
    status: 'created',
    locked: false,
    limitless: true,
    hprodCpu: 0,
    hprodGpu: 0,
    hprodMemory: 0,
    prodCpu: 0,
    prodGpu: 0,
    prodMemory: 0,
    clusterIds: [],
    ownerId: OWNER,
    owner: {
      id: OWNER,
      firstName: 'Camille',
      lastName: 'Durand',
      email: 'camille.durand@example.org',
      type: 'human',
    },
    members: [],
    roles: [],
    everyonePerms: '896',
    lastSuccessProvisionningVersion: undefined,
    createdAt: INSTANT,
    updatedAt: INSTANT,
    ...over,
  };
}

/** An environment as a console answers it. */
export function environment(
  over: Partial<ConsoleEnvironment> = {},
): ConsoleEnvironment {
  return {
    id: '1a2b3c4d-0001-4000-8000-000000000001',
    name: 'dev',
    projectId: project().id,
    stageId: '1a2b3c4d-0002-4000-8000-000000000002',
    clusterId: '1a2b3c4d-0003-4000-8000-000000000003',
    cpu: 1,
    gpu: 0,
    memory: 2,
    autosync: true,
    createdAt: INSTANT,
    updatedAt: INSTANT,
    ...over,
  };
}

/** A repository as a console answers it. */
export function repository(
  over: Partial<ConsoleRepository> = {},
): ConsoleRepository {
  return {
    id: '1a2b3c4d-0004-4000-8000-000000000004',
    projectId: project().id,
    internalRepoName: 'api',
    externalRepoUrl: '',
    isPrivate: false,
    isInfra: false,
    deployRevision: 'HEAD',
    deployPath: '.',
    helmValuesFiles: '',
    createdAt: INSTANT,
    updatedAt: INSTANT,
    ...over,
  };
}
