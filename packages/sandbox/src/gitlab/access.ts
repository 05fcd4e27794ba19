import { ADMIN_PERMS, adminPermissions, has } from '../world/permissions';
import type { Account, Project, WorldState } from '../world/types';

/** GitLab's access levels. */
export const ACCESS = {
  none: 0,
  guest: 10,
  reporter: 20,
  developer: 30,
  maintainer: 40,
  owner: 50,
} as const;

/** Who asks: the portal's service account, or a user with an OAuth token or a session. */
export type Caller =
  | { kind: 'service' }
  | { kind: 'user'; account: Account; scopes: readonly string[] };

const LEVEL_OF_GROUP: Record<string, number> = {
  '/console/admin': ACCESS.maintainer,
  '/console/devops': ACCESS.developer,
  '/console/developer': ACCESS.developer,
  '/console/readonly': ACCESS.reporter,
  '/console/security': ACCESS.reporter,
};

const platformLevel = (
  state: Readonly<WorldState>,
  account: Account,
): number => {
  const user = state.users.find(one => one.id === account.sub);
  const permissions = adminPermissions(
    state.adminRoles,
    user ?? { adminRoleIds: [] },
    account.platformGroups,
  );
  if (has(permissions, ADMIN_PERMS.MANAGE)) return ACCESS.owner;
  return has(permissions, ADMIN_PERMS.LIST) ? ACCESS.reporter : ACCESS.none;
};

const projectLevel = (project: Project, userId: string): number => {
  if (project.ownerId === userId) return ACCESS.owner;
  const member = project.members.find(one => one.userId === userId);
  if (!member) return ACCESS.none;
  const levels = project.roles
    .filter(role => member.roleIds.includes(role.id))
    .map(
      role =>
        LEVEL_OF_GROUP[role.oidcGroup.replace(`/${project.slug}`, '')] ?? 0,
    );
  return Math.max(ACCESS.guest, ...levels);
};

/** What the console's roles give in GitLab. */
export const accessLevel = (
  state: Readonly<WorldState>,
  caller: Caller | undefined,
  project: Project,
): number => {
  if (!caller) return ACCESS.none;
  if (caller.kind === 'service') return ACCESS.maintainer;
  return Math.max(
    platformLevel(state, caller.account),
    projectLevel(project, caller.account.sub),
  );
};

type Need = 'read_user' | 'read_api' | 'write_api' | 'read_git' | 'write_git';

const SCOPES_FOR: Record<Need, readonly string[]> = {
  read_user: ['read_user', 'read_api', 'api'],
  read_api: ['read_api', 'api'],
  write_api: ['api'],
  read_git: ['read_repository', 'write_repository', 'api'],
  write_git: ['write_repository', 'api'],
};

export const hasScope = (caller: Caller, need: Need): boolean =>
  caller.kind === 'service' ||
  SCOPES_FOR[need].some(scope => caller.scopes.includes(scope));
