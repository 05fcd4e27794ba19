import { AdminRole, Project, User, WorldState } from './types';

const bit = (position: number) => 2n ** BigInt(position);

/** Bits of the console's project permissions. */
export const PROJECT_PERMS = {
  GUEST: bit(0),
  MANAGE: bit(1),
  MANAGE_MEMBERS: bit(2),
  MANAGE_ENVIRONMENTS: bit(3),
  MANAGE_REPOSITORIES: bit(4),
  MANAGE_ROLES: bit(5),
  SEE_SECRETS: bit(6),
  REPLAY_HOOKS: bit(7),
  LIST_ENVIRONMENTS: bit(8),
  LIST_REPOSITORIES: bit(9),
  LIST_MEMBERS: bit(10),
  LIST_ROLES: bit(11),
  MANAGE_DEPLOYMENTS: bit(12),
  LIST_DEPLOYMENTS: bit(13),
} as const;

/** Bits of the console's platform permissions. */
export const ADMIN_PERMS = {
  LIST: bit(0),
  MANAGE: bit(1),
  MANAGE_USERS: bit(2),
  MANAGE_PROJECTS: bit(3),
  MANAGE_ROLES: bit(4),
  MANAGE_CLUSTERS: bit(5),
  MANAGE_ZONES: bit(6),
  MANAGE_STAGES: bit(7),
  MANAGE_SYSTEM: bit(8),
  LIST_USERS: bit(9),
  LIST_PROJECTS: bit(10),
  LIST_ROLES: bit(11),
  LIST_CLUSTERS: bit(12),
  LIST_ZONES: bit(13),
  LIST_STAGES: bit(14),
  LIST_SYSTEM: bit(15),
  MANAGE_ADMIN_TOKEN: bit(16),
  LIST_ADMIN_TOKEN: bit(17),
} as const;

export const has = (permissions: bigint, ...anyOf: bigint[]) =>
  anyOf.some(wanted => (permissions & wanted) !== 0n);

const union = (roles: Array<{ permissions: string }>) =>
  roles.reduce((sum, role) => sum | BigInt(role.permissions), 0n);

/**
 * A user's platform permissions: the global roles, the roles they hold, and
 * the roles that a group of their access token gives.
 */
export function adminPermissions(
  roles: readonly AdminRole[],
  user: Pick<User, 'adminRoleIds'>,
  groups: readonly string[] = [],
): bigint {
  return union(
    roles.filter(
      role =>
        role.type === 'global' ||
        user.adminRoleIds.includes(role.id) ||
        (role.oidcGroup !== '' && groups.includes(role.oidcGroup)),
    ),
  );
}

/** A user's permissions in a project; 0 for who has no part in it. */
export function projectPermissions(project: Project, userId: string): bigint {
  if (project.ownerId === userId) return PROJECT_PERMS.MANAGE;
  const member = project.members.find(one => one.userId === userId);
  if (!member) return 0n;
  const roles = project.roles.filter(role => member.roleIds.includes(role.id));
  return BigInt(project.everyonePerms) | PROJECT_PERMS.GUEST | union(roles);
}

/** The groups that a user's part in the projects gives, as the identity provider lists them. */
export function projectGroups(state: WorldState, userId: string): string[] {
  return state.projects
    .filter(project => project.status !== 'archived')
    .flatMap(project => {
      const member = project.members.find(one => one.userId === userId);
      if (project.ownerId !== userId && !member) return [];
      const ofRoles = project.roles
        .filter(role => role.oidcGroup && member?.roleIds.includes(role.id))
        .map(role => role.oidcGroup);
      return [`/${project.slug}`, ...ofRoles];
    });
}
