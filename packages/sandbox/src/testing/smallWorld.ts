import { World } from '../world/World';
import type {
  Account,
  Project,
  Repository,
  User,
  WorldState,
} from '../world/types';

const at = '2026-01-05T08:00:00.000Z';
const stamps = { createdAt: at, updatedAt: at };
const uuid = (n: number) =>
  `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const PEOPLE: readonly [string, string[]][] = [
  ['camille.durand', []],
  ['alex.martin', ['/console/admin']],
  ['lou.bernard', []],
  ['noa.robert', []],
  ['charlie.leroy', []],
];

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const accounts: Account[] = PEOPLE.map(([username, platformGroups], i) => {
  const [first = '', last = ''] = username.split('.');
  return {
    sub: uuid(i + 1),
    username,
    email: `${username}@exemple.gouv.fr`,
    givenName: capital(first),
    familyName: capital(last),
    platformGroups,
  };
});

export const subOf = (username: string): string =>
  accounts.find(account => account.username === username)?.sub ?? '';

const users: User[] = accounts
  .filter(account => account.username !== 'charlie.leroy')
  .map(account => ({
    id: account.sub,
    firstName: account.givenName,
    lastName: account.familyName,
    email: account.email,
    type: 'human',
    adminRoleIds: [],
    lastLogin: null,
    ...stamps,
  }));

const ROLES = ['admin', 'devops', 'developer', 'readonly'] as const;

export const projectOf = (
  n: number,
  slug: string,
  members: Record<string, (typeof ROLES)[number] | 'none'>,
): Project => ({
  id: uuid(100 + n),
  name: slug,
  slug,
  description: `Projet ${slug}`,
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
  ownerId: subOf('camille.durand'),
  clusterIds: [],
  roles: ROLES.map((role, position) => ({
    id: `${uuid(100 + n)}-${role}`,
    name: role,
    permissions: '0',
    position,
    type: 'system:managed',
    oidcGroup: `/${slug}/console/${role}`,
  })),
  members: Object.entries(members).map(([username, role]) => ({
    userId: subOf(username),
    roleIds: role === 'none' ? [] : [`${uuid(100 + n)}-${role}`],
  })),
  lastSuccessProvisionningVersion: null,
  ...stamps,
});

export const repositoryOf = (
  n: number,
  project: Project,
  internalRepoName: string,
): Repository => ({
  id: uuid(200 + n),
  projectId: project.id,
  internalRepoName,
  externalRepoUrl: '',
  externalUserName: '',
  isInfra: false,
  isPrivate: false,
  deployRevision: 'HEAD',
  deployPath: '.',
  helmValuesFiles: '',
  ...stamps,
});

const seed = (): WorldState => {
  const demo = projectOf(1, 'demo', { 'lou.bernard': 'readonly' });
  const other = projectOf(2, 'autre', { 'lou.bernard': 'developer' });
  return {
    users: structuredClone(users),
    accounts,
    adminRoles: [
      {
        id: uuid(300),
        name: 'Administrateur Plateforme',
        permissions: '3',
        position: 0,
        type: 'system:managed',
        oidcGroup: '/console/admin',
      },
    ],
    projects: [demo, other],
    environments: [],
    repositories: [repositoryOf(1, demo, 'api')],
    deployments: [],
    stages: [],
    zones: [],
    clusters: [],
    tokens: [],
    logs: [],
    pluginValues: [],
    settings: [],
  };
};

/** Two projects, one repository, five people of different rights. */
export const smallWorld = () => World.open({ seed });
