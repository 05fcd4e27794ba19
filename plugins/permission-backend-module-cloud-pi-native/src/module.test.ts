import { mockCredentials } from '@backstage/backend-test-utils';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogPermissions,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  createPermission,
  Permission,
} from '@backstage/plugin-permission-common';
import { PermissionPolicy } from '@backstage/plugin-permission-node';
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
  cloudPiNativePermissions,
  PLATFORM_GROUP,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  ADMINISTRATOR,
  LITTLE,
  MEMBER,
  READER,
  start,
  UNKNOWN,
} from './__testUtils__/startPolicy';

const DENY = { result: AuthorizeResult.DENY };

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
