import { AuthService } from '@backstage/backend-plugin-api';
import {
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogPermissions,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  actionExecutePermission,
  taskCancelPermission,
  taskCreatePermission,
  taskReadPermission,
  templateParameterReadPermission,
  templateStepReadPermission,
} from '@backstage/plugin-scaffolder-common/alpha';
import {
  ingestionManagePermission,
  ingestionReadPermission,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  conformityContributePermission,
  conformityExemptPermission,
  conformityOverviewPermission,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { tasksOf, visibleEntities } from './conditions';
import { Rights } from './Rights';
import { Visibility } from './visibility';

const FOR_EVERY_USER = [
  templateParameterReadPermission,
  templateStepReadPermission,
  taskCreatePermission,
  // What an action does, the platform allows or refuses to the user itself.
  actionExecutePermission,
  // Only in their own projects: conformity's backend sees to it.
  conformityContributePermission,
];

const ON_OWN_TASKS = [taskReadPermission, taskCancelPermission];

const ON_VISIBLE_ENTITIES = [
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
];

const FOR_READERS = [ingestionReadPermission, conformityOverviewPermission];

const FOR_ADMINISTRATORS = [ingestionManagePermission, ...catalogPermissions];

const FOR_DECIDERS = [
  conformityExemptPermission,
  // Nobody decides on what they do not see.
  conformityOverviewPermission,
];

const isOneOf = (permission: Permission, list: Permission[]) =>
  list.some(listed => isPermission(permission, listed));

/** What the policy needs to know. */
export interface CloudPiNativePolicyOptions {
  auth: AuthService;
  /** What a user is on the platform, now. */
  rightsOf: (userEntityRef: string) => Promise<Rights>;
  visibility: Visibility;
  /** References of the groups that decide on exemptions. */
  deciders: ReadonlySet<string>;
}

/**
 * Denies what it does not name. Users see what is public and their own projects,
 * run templates and see their own runs; the platform's readers see every project,
 * its administrators operate the catalogue, and those whom configuration names
 * decide on exemptions.
 */
export class CloudPiNativePolicy implements PermissionPolicy {
  constructor(private readonly options: CloudPiNativePolicyOptions) {}

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const { auth, rightsOf } = this.options;
    if (!user || !auth.isPrincipal(user.credentials, 'user')) {
      return { result: AuthorizeResult.DENY };
    }
    const { userEntityRef } = user.credentials.principal;
    if (isOneOf(permission, ON_OWN_TASKS)) {
      return tasksOf(userEntityRef);
    }
    if (isOneOf(permission, FOR_EVERY_USER)) {
      return { result: AuthorizeResult.ALLOW };
    }
    return this.#decideByRights(permission, await rightsOf(userEntityRef));
  }

  #decideByRights(permission: Permission, rights: Rights): PolicyDecision {
    if (isOneOf(permission, ON_VISIBLE_ENTITIES)) {
      return rights.reader || this.options.visibility === 'authenticated'
        ? { result: AuthorizeResult.ALLOW }
        : visibleEntities(rights);
    }
    const { deciders } = this.options;
    const decides = rights.groups.some(group => deciders.has(group));
    const allowed =
      (rights.reader && isOneOf(permission, FOR_READERS)) ||
      (rights.administrator && isOneOf(permission, FOR_ADMINISTRATORS)) ||
      (decides && isOneOf(permission, FOR_DECIDERS));
    return { result: allowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
  }
}
