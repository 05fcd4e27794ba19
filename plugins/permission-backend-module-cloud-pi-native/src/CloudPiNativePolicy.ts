import { AuthService } from '@backstage/backend-plugin-api';
import {
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  actionExecutePermission,
  RESOURCE_TYPE_SCAFFOLDER_TASK,
  taskCancelPermission,
  taskCreatePermission,
  taskReadPermission,
  templateParameterReadPermission,
  templateStepReadPermission,
} from '@backstage/plugin-scaffolder-common/alpha';

const FOR_EVERY_USER = [
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  templateParameterReadPermission,
  templateStepReadPermission,
  taskCreatePermission,
  // What an action does, the platform allows or refuses to the user itself.
  actionExecutePermission,
];

const ON_OWN_TASKS = [taskReadPermission, taskCancelPermission];

/**
 * Denies what it does not name. Signed-in users read the catalogue, run
 * templates, and see their own runs only.
 */
export class CloudPiNativePolicy implements PermissionPolicy {
  readonly #auth: AuthService;

  constructor(auth: AuthService) {
    this.#auth = auth;
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user || !this.#auth.isPrincipal(user.credentials, 'user')) {
      return { result: AuthorizeResult.DENY };
    }
    if (FOR_EVERY_USER.some(allowed => isPermission(permission, allowed))) {
      return { result: AuthorizeResult.ALLOW };
    }
    if (ON_OWN_TASKS.some(allowed => isPermission(permission, allowed))) {
      return {
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'scaffolder',
        resourceType: RESOURCE_TYPE_SCAFFOLDER_TASK,
        conditions: {
          rule: 'IS_TASK_OWNER',
          resourceType: RESOURCE_TYPE_SCAFFOLDER_TASK,
          params: { createdBy: [user.credentials.principal.userEntityRef] },
        },
      };
    }
    return { result: AuthorizeResult.DENY };
  }
}
