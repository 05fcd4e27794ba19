import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import {
  ANNOTATION,
  Membership,
  PLATFORM_GROUP,
  PLATFORM_ROLE_TYPE,
  PROJECT_TEAM_TYPE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import module from '../index';

export const MEMBER = 'user:default/camille.durand-1234';
export const READER = 'user:default/sacha.petit-5678';
export const ADMINISTRATOR = 'user:default/alex.martin-9abc';
export const UNKNOWN = 'user:default/charlie.leroy-def0';
export const LITTLE = 'user:default/lou.bernard-0123';
const ANOTHER = 'user:default/robin.faure-4567';

const aGroup = (
  name: string,
  type: string,
  members: string[],
  slug?: string,
  restrictions: Partial<Membership> = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    namespace: 'default',
    name,
    ...(slug && { annotations: { [ANNOTATION.projectSlug]: slug } }),
  },
  spec: { type, children: [], membership: { members, ...restrictions } },
});

const GROUPS = [
  aGroup('demo_1', PROJECT_TEAM_TYPE, [MEMBER], 'Démo'),
  aGroup('autre', PROJECT_TEAM_TYPE, [READER], 'autre'),
  {
    ...aGroup('forged', PROJECT_TEAM_TYPE, [], 'forged'),
    relations: [{ type: 'hasMember', targetRef: MEMBER }],
  },
  aGroup(PLATFORM_GROUP.administrators, PLATFORM_ROLE_TYPE, [ADMINISTRATOR]),
  aGroup(PLATFORM_GROUP.readers, PLATFORM_ROLE_TYPE, [READER]),
  aGroup('a', PROJECT_TEAM_TYPE, [LITTLE], 'a', {
    withoutEnvironments: [ANOTHER],
    withoutRepositories: [LITTLE],
    dedicatedClusters: ['Y', 'X'],
  }),
  aGroup('b', PROJECT_TEAM_TYPE, [LITTLE], 'b', {
    withoutEnvironments: [LITTLE],
    dedicatedClusters: ['X'],
  }),
  aGroup('c', PROJECT_TEAM_TYPE, [LITTLE], 'c', {
    withoutEnvironments: [ANOTHER, LITTLE],
    withoutRepositories: [LITTLE],
  }),
  aGroup('d', PROJECT_TEAM_TYPE, [LITTLE], 'd', {
    withoutRepositories: [ANOTHER],
  }),
  // A project that calls itself so makes nobody an administrator.
  aGroup(PLATFORM_GROUP.administrators, PROJECT_TEAM_TYPE, [MEMBER], 'pirate'),
];

/** The policy that the module sets, with what its configuration says. */
export async function start(
  cloudPiNative: object = {},
  conformity: object = {},
): Promise<PermissionPolicy> {
  const setPolicy = jest.fn<void, [PermissionPolicy]>();
  await startTestBackend({
    features: [
      module,
      catalogServiceMock.factory({ entities: GROUPS }),
      mockServices.rootConfig.factory({ data: { cloudPiNative, conformity } }),
    ],
    extensionPoints: [[policyExtensionPoint, { setPolicy }]],
  });
  return setPolicy.mock.calls[0][0];
}
