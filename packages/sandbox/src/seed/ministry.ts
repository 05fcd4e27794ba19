import { systemRoles } from '../world/projectRoles';
import {
  Environment,
  Project,
  Repository,
  User,
  WorldState,
} from '../world/types';
import { seedId, seedInstant } from './ids';
import { clusterId, stageId } from './platform';
import { createSeed } from './seed';

/** What a project of the ministry holds. */
export const MINISTRY_REPOSITORIES = [
  'api',
  'front',
  'batch',
  'docs',
  'infra',
] as const;
const STAGES = ['dev', 'integration', 'staging', 'prod'] as const;
const ROLES = ['admin', 'devops', 'developer', 'readonly'];
const PEOPLE_PER_PROJECT = 1.5;

const FIRST_NAMES = ['Camille', 'Éloïse', 'Noël', 'Inès', 'Sacha', 'Zoé'];
const LAST_NAMES = ['MARTIN', 'LE GOFF', "D'ALMEIDA", 'FAURE', 'DIALLO'];

const pick = <T>(items: readonly T[], index: number): T => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const slugOf = (index: number) => `min${String(index).padStart(5, '0')}`;
const personId = (index: number) => seedId(`ministry/user/${index}`);

const stamps = (index: number) => ({
  createdAt: seedInstant(index),
  updatedAt: seedInstant(index + 1),
});

const person = (index: number): User => ({
  id: personId(index),
  firstName: pick(FIRST_NAMES, index),
  lastName: `${pick(LAST_NAMES, Math.floor(index / FIRST_NAMES.length))} ${index}`,
  email: `agent.${index}@ministere.example`,
  type: 'human',
  adminRoleIds: [],
  lastLogin: null,
  ...stamps(index),
});

function project(index: number, people: number): Project {
  const slug = slugOf(index);
  const role = (group: string) => seedId(`ministry/role/${slug}/${group}`);
  return {
    id: seedId(`ministry/project/${slug}`),
    name: slug,
    slug,
    description: `Application métier numéro ${index} du ministère.`,
    status: 'created',
    locked: false,
    limitless: true,
    hprodCpu: 0,
    hprodGpu: 0,
    hprodMemory: 0,
    prodCpu: 0,
    prodGpu: 0,
    prodMemory: 0,
    everyonePerms: '896',
    ownerId: personId(index % people),
    clusterIds: [],
    members: ROLES.map((group, order) => ({
      userId: personId((index * 7 + order * 13 + 1) % people),
      roleIds: [role(group)],
    })).filter(
      ({ userId }, order, all) =>
        userId !== personId(index % people) &&
        all.findIndex(other => other.userId === userId) === order,
    ),
    roles: systemRoles(slug, role),
    lastSuccessProvisionningVersion: '9.24.0',
    ...stamps(index),
  };
}

const environmentsOf = ({ id, slug }: Project, index: number): Environment[] =>
  STAGES.map(stage => ({
    id: seedId(`ministry/environment/${slug}/${stage}`),
    name: stage === 'integration' ? 'integ' : stage,
    projectId: id,
    stageId: stageId(stage),
    clusterId: clusterId(stage === 'prod' ? 'usuel-prod-1' : 'usuel-hp-1'),
    cpu: 2,
    gpu: 0,
    memory: 4,
    autosync: true,
    ...stamps(index),
  }));

const repositoriesOf = ({ id, slug }: Project, index: number): Repository[] =>
  MINISTRY_REPOSITORIES.map(name => ({
    id: seedId(`ministry/repository/${slug}/${name}`),
    projectId: id,
    internalRepoName: name,
    externalRepoUrl: '',
    externalUserName: '',
    isInfra: name === 'infra',
    isPrivate: false,
    deployRevision: name === 'infra' ? 'main' : 'HEAD',
    deployPath: '.',
    helmValuesFiles: name === 'infra' ? 'values-<env>.yaml' : '',
    ...stamps(index),
  }));

/**
 * The platform of the seed with a whole ministry on it, the same at every call:
 * for each project four environments, five repositories, and one and a half
 * people who share the projects between them.
 */
export function createMinistry(count: number): WorldState {
  const seed = createSeed();
  const people = Math.max(ROLES.length + 1, count * PEOPLE_PER_PROJECT);
  const projects = Array.from({ length: count }, (_, index) =>
    project(index, Math.floor(people)),
  );
  return {
    ...seed,
    users: [
      ...seed.users,
      ...Array.from({ length: Math.floor(people) }, (_, index) =>
        person(index),
      ),
    ],
    projects,
    environments: projects.flatMap(environmentsOf),
    repositories: projects.flatMap(repositoriesOf),
    logs: [],
  };
}
