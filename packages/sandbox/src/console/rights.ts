import {
  ADMIN_PERMS as A,
  has,
  PROJECT_PERMS as P,
  projectPermissions,
} from '../world/permissions';
import { Project, User } from '../world/types';

/** Who asks, and with which platform permissions. */
export interface Requester {
  user: User;
  adminPermissions: bigint;
}

const LIST_PROJECTS = A.LIST_PROJECTS | A.MANAGE_PROJECTS | A.LIST | A.MANAGE;
const ANY_PART = ~0n;

/** Platform bits and project bits, any of which allows something in a project. */
const PROJECT_RULES = {
  read: [A.MANAGE, ANY_PART],
  manage: [A.MANAGE, P.MANAGE],
  manageMembers: [A.MANAGE, P.MANAGE | P.MANAGE_MEMBERS],
  manageRoles: [A.MANAGE, P.MANAGE | P.MANAGE_ROLES],
  manageEnvironments: [A.MANAGE, P.MANAGE | P.MANAGE_ENVIRONMENTS],
  manageRepositories: [A.MANAGE, P.MANAGE | P.MANAGE_REPOSITORIES],
  manageDeployments: [A.MANAGE, P.MANAGE | P.MANAGE_DEPLOYMENTS],
  replayHooks: [A.MANAGE, P.MANAGE | P.REPLAY_HOOKS],
  listEnvironments: [
    LIST_PROJECTS,
    P.MANAGE | P.MANAGE_ENVIRONMENTS | P.LIST_ENVIRONMENTS,
  ],
  listRepositories: [
    LIST_PROJECTS,
    P.MANAGE | P.MANAGE_REPOSITORIES | P.LIST_REPOSITORIES,
  ],
  listMembers: [LIST_PROJECTS, ANY_PART],
  listRoles: [LIST_PROJECTS, ANY_PART],
  listDeployments: [
    A.MANAGE,
    P.MANAGE | P.MANAGE_DEPLOYMENTS | P.LIST_DEPLOYMENTS,
  ],
} as const satisfies Record<string, readonly [bigint, bigint]>;

export type ProjectRule = keyof typeof PROJECT_RULES;

/** Whether the requester may do something in a project. */
export function mayInProject(
  rule: ProjectRule,
  project: Project | undefined,
  { user, adminPermissions }: Requester,
): boolean {
  const [platform, inProject] = PROJECT_RULES[rule];
  return (
    has(adminPermissions, platform) ||
    (project !== undefined &&
      has(projectPermissions(project, user.id), inProject))
  );
}

/** Platform bits, any of which allows something on the whole platform. */
export const PLATFORM_RULES = {
  manage: A.MANAGE,
  createProjects: A.MANAGE | A.MANAGE_PROJECTS,
  manageUsers: A.MANAGE | A.MANAGE_USERS,
  listClusters: A.MANAGE | A.LIST | A.LIST_CLUSTERS | A.MANAGE_CLUSTERS,
  listStages: A.MANAGE | A.LIST | A.LIST_STAGES | A.MANAGE_STAGES,
  listSystem: A.MANAGE | A.LIST | A.LIST_SYSTEM | A.MANAGE_SYSTEM,
} as const;

export const mayOnPlatform = (
  rule: keyof typeof PLATFORM_RULES,
  { adminPermissions }: Requester,
) => has(adminPermissions, PLATFORM_RULES[rule]);
