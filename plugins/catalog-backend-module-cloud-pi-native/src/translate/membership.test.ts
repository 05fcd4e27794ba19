import { userEntityName } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import {
  aCluster,
  aProject,
  aUser,
  camille,
  id,
  lou,
  memberOf,
  platform,
} from '../testing/builders';
import { translateWorld } from './translateWorld';
import { World } from './World';

const PROJECT_LIST = String((1 << 8) | (1 << 9));

const ref = (user: typeof camille) => `user:default/${userEntityName(user)}`;

const role = (roleId: string, permissions: number, type = 'external') => ({
  id: roleId,
  name: roleId,
  permissions: String(permissions),
  type,
  oidcGroup: undefined,
});

const globally = (permissions: number) => ({
  adminRoles: new Map([
    ['everybody', role('everybody', permissions, 'global')],
  ]),
});

/** What the team of a project says, where every member has the given rights. */
async function membership(
  everyonePerms: string,
  some: Partial<World> = {},
  roleIds: string[] = [],
) {
  const project = aProject({
    everyonePerms,
    roles: [
      role('manage', 1 << 1),
      role('environments', 1 << 3),
      role('repositories', 1 << 4),
      role('secrets', 1 << 6),
    ],
    members: [{ ...memberOf(lou), roleIds }],
    clusterIds: [id('d', 3), id('d', 2), id('d', 1), id('d', 9)],
  });
  const { entities } = await translateWorld(
    {
      projects: new Map([
        [project.id, { project, environments: [], repositories: [] }],
      ]),
      users: new Map([camille, lou].map(user => [user.id, user])),
      adminRoles: new Map(),
      zones: new Map(),
      stages: new Map(),
      clusters: new Map(),
      ...some,
    },
    platform,
  );
  return entities.get('group:default/demo')?.spec?.membership;
}

const members = [ref(camille), ref(lou)];
const LOU = [ref(lou)];

describe('membershipOf', () => {
  it.each([
    ['both lists', PROJECT_LIST, [], {}],
    [
      'neither list',
      '1',
      [],
      { withoutEnvironments: LOU, withoutRepositories: LOU },
    ],
    ['environments only', '256', [], { withoutRepositories: LOU }],
    ['repositories only', '512', [], { withoutEnvironments: LOU }],
    [
      'a role that manages environments',
      '0',
      ['environments'],
      { withoutRepositories: LOU },
    ],
    ['roles that manage each', '0', ['environments', 'repositories'], {}],
    ['a role that manages everything', '0', ['manage'], {}],
    [
      'a role with another right, and one that is gone',
      '0',
      ['secrets', 'gone'],
      { withoutEnvironments: LOU, withoutRepositories: LOU },
    ],
  ])(
    'gives a member with %s what the console lists',
    async (_, perms, roles, expected) => {
      expect(await membership(perms, {}, roles)).toEqual({
        members,
        ...expected,
      });
    },
  );

  it.each([0, 3, 10].map(bit => 1 << bit))(
    'holds nothing back from who may list any project (%i)',
    async permissions => {
      expect(await membership('0', globally(permissions))).toEqual({ members });
    },
  );

  it('gives nothing for other rights on the platform', async () => {
    expect(await membership('0', globally(1 << 13))).toEqual({
      members,
      withoutEnvironments: LOU,
      withoutRepositories: LOU,
    });
  });

  it('names the dedicated clusters of a project', async () => {
    const clusters = [
      aCluster({ id: id('d', 1) }),
      aCluster({ id: id('d', 2), label: 'B', privacy: 'dedicated' }),
      aCluster({ id: id('d', 3), label: 'A', privacy: 'dedicated' }),
      aCluster({ id: id('d', 4), label: 'C', privacy: 'dedicated' }),
    ];
    expect(
      await membership(PROJECT_LIST, {
        clusters: new Map(clusters.map(cluster => [cluster.id, cluster])),
      }),
    ).toEqual({ members, dedicatedClusters: ['A', 'B'] });
  });

  it('takes nobody for the namesake who has their name in the catalogue', async () => {
    // The same name and the same four digits of the id's hash.
    const namesake = aUser({ ...lou, id: id('0', 820) });
    expect(ref(namesake)).toBe(ref(lou));
    const users = new Map([namesake, camille].map(user => [user.id, user]));
    expect(await membership(PROJECT_LIST, { users })).toEqual({
      members: [ref(camille)],
    });
  });
});
