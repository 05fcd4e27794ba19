import {
  mockCredentials,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { catalogPermissions } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  createPermission,
  Permission,
} from '@backstage/plugin-permission-common';
import { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import {
  createScaffolderTaskConditionalDecision,
  scaffolderTaskConditions,
} from '@backstage/plugin-scaffolder-backend/alpha';
import {
  scaffolderPermissions,
  taskCancelPermission,
  taskReadPermission,
} from '@backstage/plugin-scaffolder-common/alpha';
import module from './index';

const CAMILLE = 'user:default/camille.durand-1234';

describe('policy', () => {
  let policy: PermissionPolicy;

  beforeAll(async () => {
    const setPolicy = jest.fn<void, [PermissionPolicy]>();
    await startTestBackend({
      features: [module],
      extensionPoints: [[policyExtensionPoint, { setPolicy }]],
    });
    [[policy]] = setPolicy.mock.calls;
  });

  function decide(
    permission: Permission,
    credentials: BackstageCredentials = mockCredentials.user(CAMILLE),
  ) {
    const info = { userEntityRef: CAMILLE, ownershipEntityRefs: [CAMILLE] };
    return policy.handle({ permission }, { credentials, info });
  }

  async function namesAllowed(permissions: Permission[]): Promise<string[]> {
    const decisions = await Promise.all(permissions.map(p => decide(p)));
    return permissions
      .filter((_, i) => decisions[i].result === AuthorizeResult.ALLOW)
      .map(({ name }) => name)
      .sort();
  }

  it('lets users read, refresh and run templates, and nothing else', async () => {
    const unknown = createPermission({ name: 'unknown', attributes: {} });
    expect(
      await namesAllowed([
        ...catalogPermissions,
        ...scaffolderPermissions,
        unknown,
      ]),
    ).toEqual([
      'catalog.entity.read',
      'catalog.entity.refresh',
      'scaffolder.action.execute',
      'scaffolder.task.create',
      'scaffolder.template.parameter.read',
      'scaffolder.template.step.read',
    ]);
  });

  it.each([taskReadPermission, taskCancelPermission])(
    'narrows $name to the runs of the user, in the scaffolder’s own terms',
    async permission => {
      expect(await decide(permission)).toEqual(
        createScaffolderTaskConditionalDecision(
          permission,
          scaffolderTaskConditions.isTaskOwner({ createdBy: [CAMILLE] }),
        ),
      );
    },
  );

  it('denies everything to who is not a user', async () => {
    for (const permission of [...catalogPermissions, taskReadPermission]) {
      expect(await policy.handle({ permission })).toEqual({
        result: AuthorizeResult.DENY,
      });
      for (const credentials of [
        mockCredentials.none(),
        mockCredentials.service(),
      ]) {
        expect(await decide(permission, credentials)).toEqual({
          result: AuthorizeResult.DENY,
        });
      }
    }
  });
});
