import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogPermissions,
} from '@backstage/plugin-catalog-common/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
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
import {
  ANNOTATION,
  cloudPiNativePermissions,
  Membership,
  PLATFORM_GROUP,
  PLATFORM_ROLE_TYPE,
  PROJECT_TEAM_TYPE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  conformityContributePermission,
  conformityExemptPermission,
  conformityOverviewPermission,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import module from './index';

const MEMBER = 'user:default/camille.durand-1234';
const READER = 'user:default/sacha.petit-5678';
const ADMINISTRATOR = 'user:default/alex.martin-9abc';
const UNKNOWN = 'user:default/charlie.leroy-def0';
const LITTLE = 'user:default/lou.bernard-0123';
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

const DENY = { result: AuthorizeResult.DENY };

async function start(
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

describe('policy', () => {
  let policy: PermissionPolicy;

  beforeAll(async () => {
    policy = await start();
  });

  function decide(
    permission: Permission,
    user: string,
    credentials: BackstageCredentials = mockCredentials.user(user),
  ) {
    // What a token says of its user counts for nothing.
    const ownershipEntityRefs = [
      user,
      'group:default/autre',
      `group:default/${PLATFORM_GROUP.administrators}`,
    ];
    const info = { userEntityRef: user, ownershipEntityRefs };
    return policy.handle({ permission }, { credentials, info });
  }

  async function namesAllowed(user: string): Promise<string[]> {
    const permissions: Permission[] = [
      ...catalogPermissions,
      ...scaffolderPermissions,
      ...cloudPiNativePermissions,
      createPermission({ name: 'unknown', attributes: {} }),
    ];
    const decisions = await Promise.all(permissions.map(p => decide(p, user)));
    return permissions
      .filter((_, i) => decisions[i].result === AuthorizeResult.ALLOW)
      .map(({ name }) => name)
      .sort();
  }

  const USE = [
    'scaffolder.action.execute',
    'scaffolder.task.create',
    'scaffolder.template.parameter.read',
    'scaffolder.template.step.read',
  ];
  const READ = [
    'catalog.entity.read',
    'catalog.entity.refresh',
    'cloud-pi-native.ingestion.read',
  ];
  const OPERATE = [
    ...catalogPermissions.map(({ name }) => name),
    ...cloudPiNativePermissions.map(({ name }) => name),
  ];

  it.each([
    ['somebody unknown', UNKNOWN, USE],
    ['a member of a project', MEMBER, USE],
    ['a reader of the platform', READER, [...READ, ...USE]],
    ['an administrator', ADMINISTRATOR, [...OPERATE, ...USE]],
  ])('allows %s these permissions and no other', async (_, user, names) => {
    expect(await namesAllowed(user)).toEqual([...names].sort());
  });

  it.each([catalogEntityReadPermission, catalogEntityRefreshPermission])(
    'narrows $name to the projects of the user',
    async permission => {
      const decision = await decide(permission, MEMBER);
      expect(decision.result).toBe(AuthorizeResult.CONDITIONAL);
      const { conditions } = { conditions: {}, ...decision };
      expect(conditions).toMatchObject({
        anyOf: [
          {
            not: {
              anyOf: [
                { rule: 'HAS_ANNOTATION' },
                { params: { key: 'privacy', value: 'dedicated' } },
              ],
            },
          },
          { params: { projects: ['Démo', 'pirate'] } },
        ],
      });
    },
  );

  it('narrows it further by what the console lists to a member, and widens it by their clusters', async () => {
    const decision = await decide(catalogEntityReadPermission, LITTLE);
    const { conditions } = { conditions: {}, ...decision };
    const part = (project: string, ...kinds: string[]) => ({
      allOf: [
        { params: { projects: [project] } },
        { params: { kinds: ['System', 'Group', ...kinds] } },
      ],
    });
    expect(conditions).toMatchObject({
      anyOf: [
        { not: {} },
        { params: { projects: ['d'] } },
        part('a', 'Environment'),
        part('b', 'Location', 'Component', 'API', 'Resource'),
        part('c'),
        {
          allOf: [
            { params: { kinds: ['Cluster'] } },
            { anyOf: [{ params: { value: 'X' } }, { params: { value: 'Y' } }] },
          ],
        },
      ],
    });
  });

  it.each([taskReadPermission, taskCancelPermission])(
    'narrows $name to the runs of the user, an administrator too',
    async permission => {
      expect(await decide(permission, ADMINISTRATOR)).toEqual(
        createScaffolderTaskConditionalDecision(
          permission,
          scaffolderTaskConditions.isTaskOwner({ createdBy: [ADMINISTRATOR] }),
        ),
      );
    },
  );

  it('denies everything to who is not a user', async () => {
    for (const permission of [...catalogPermissions, taskReadPermission]) {
      expect(await policy.handle({ permission })).toEqual(DENY);
      for (const credentials of [
        mockCredentials.none(),
        mockCredentials.service(),
      ]) {
        expect(await decide(permission, ADMINISTRATOR, credentials)).toEqual(
          DENY,
        );
      }
    }
  });
});

describe('cloudPiNative.visibility', () => {
  it('lets everyone signed in read every project, and operate nothing', async () => {
    const policy = await start({ visibility: 'authenticated' });
    const user = {
      credentials: mockCredentials.user(UNKNOWN),
      info: { userEntityRef: UNKNOWN, ownershipEntityRefs: [UNKNOWN] },
    };
    const decisions = await Promise.all(
      [...catalogPermissions, ...cloudPiNativePermissions].map(
        async permission => [
          permission.name,
          (await policy.handle({ permission }, user)).result,
        ],
      ),
    );
    expect(
      decisions.filter(([, result]) => result !== AuthorizeResult.DENY),
    ).toEqual([
      ['catalog.entity.read', AuthorizeResult.ALLOW],
      ['catalog.entity.refresh', AuthorizeResult.ALLOW],
    ]);
  });

  it('refuses a value that it does not know', async () => {
    await expect(start({ visibility: 'everyone' })).rejects.toThrow(
      /cloudPiNative\.visibility/,
    );
  });
});

describe('conformity.exemptions.grantedBy', () => {
  const TEAM = 'group:default/autre';
  const READERS = `group:default/${PLATFORM_GROUP.readers}`;
  const PEOPLE = { MEMBER, READER, ADMINISTRATOR, LITTLE, UNKNOWN };

  async function whoMay(
    permission: Permission,
    policy: PermissionPolicy,
  ): Promise<string[]> {
    const decisions = await Promise.all(
      Object.entries(PEOPLE).map(async ([name, ref]) => {
        const { result } = await policy.handle(
          { permission },
          {
            credentials: mockCredentials.user(ref),
            info: { userEntityRef: ref, ownershipEntityRefs: [ref, TEAM] },
          },
        );
        return result === AuthorizeResult.ALLOW ? [name] : [];
      }),
    );
    return decisions.flat();
  }

  it.each`
    grantedBy                                   | decide                         | read
    ${undefined}                                | ${['ADMINISTRATOR']}           | ${['READER', 'ADMINISTRATOR']}
    ${[]}                                       | ${[]}                          | ${['READER', 'ADMINISTRATOR']}
    ${[READERS]}                                | ${['READER']}                  | ${['READER', 'ADMINISTRATOR']}
    ${[PLATFORM_GROUP.readers]}                 | ${['READER']}                  | ${['READER', 'ADMINISTRATOR']}
    ${['Group:Default/Autre']}                  | ${['READER']}                  | ${['READER', 'ADMINISTRATOR']}
    ${['b', 'demo_1']}                          | ${['MEMBER', 'LITTLE']}        | ${['MEMBER', 'READER', 'ADMINISTRATOR', 'LITTLE']}
    ${['forged', 'no-such']}                    | ${[]}                          | ${['READER', 'ADMINISTRATOR']}
    ${[PLATFORM_GROUP.administrators, READERS]} | ${['READER', 'ADMINISTRATOR']} | ${['READER', 'ADMINISTRATOR']}
  `(
    '$grantedBy: $decide decide, $read see every project',
    async ({ grantedBy, decide, read }) => {
      const policy = await start({}, { exemptions: { grantedBy } });
      expect(await whoMay(conformityExemptPermission, policy)).toEqual(decide);
      expect(await whoMay(conformityOverviewPermission, policy)).toEqual(read);
      expect(await whoMay(conformityContributePermission, policy)).toEqual(
        Object.keys(PEOPLE),
      );
    },
  );

  it.each([['user:default/alex'], ['group:default/'], [3]])(
    'refuses %j, which is no group',
    async reference => {
      await expect(
        start({}, { exemptions: { grantedBy: [reference] } }),
      ).rejects.toThrow(/conformity\.exemptions\.grantedBy/);
    },
  );
});
