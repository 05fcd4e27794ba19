import { stringifyEntityRef } from '@backstage/catalog-model';
import { membershipSchema } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
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

const role = (roleId: string, permissions: string, type = 'external') => ({
  id: roleId,
  name: roleId,
  permissions,
  type,
});
const ADMIN = 'group:default/cloud-pi-native-administrators';
const READER = 'group:default/cloud-pi-native-readers';

async function groupsOf(some: Partial<World>) {
  const { entities } = await translateWorld(
    {
      projects: new Map(),
      users: new Map(),
      adminRoles: new Map(),
      zones: new Map(),
      stages: new Map(),
      clusters: new Map(),
      ...some,
    },
    platform,
  );
  const groups = [...entities.values()].filter(({ kind }) => kind === 'Group');
  return [...entities.values()]
    .filter(({ kind }) => kind === 'User')
    .map(user =>
      groups
        .filter(({ spec }) =>
          membershipSchema
            .parse(spec?.membership)
            .members.includes(stringifyEntityRef(user)),
        )
        .map(stringifyEntityRef),
    );
}

const users = (...adminRoleIds: string[][]) =>
  new Map(
    adminRoleIds.map((roles, n) => [
      id('a', n),
      aUser({ id: id('a', n), adminRoleIds: roles }),
    ]),
  );

const roles = (...all: ReturnType<typeof role>[]) =>
  new Map(all.map(it => [it.id, it]));

describe('the groups of platform roles', () => {
  it.each([
    ['LIST reads', role('r', '1'), [READER]],
    ['MANAGE administrates and reads', role('r', '2'), [ADMIN, READER]],
    ['both', role('r', '3'), [ADMIN, READER]],
    ['other rights, beyond 53 bits too', role('r', '36028797018989576'), []],
  ])('%s', async (_, held, expected) => {
    expect(
      await groupsOf({ users: users(['r'], []), adminRoles: roles(held) }),
    ).toEqual([expected, []]);
  });

  it('are given by a global role to everybody, and by an unknown one to nobody', async () => {
    expect(
      await groupsOf({
        users: users(['gone'], []),
        adminRoles: roles(role('g', '1', 'system:global')),
      }),
    ).toEqual([[READER], [READER]]);
    expect(await groupsOf({ users: users(['gone']) })).toEqual([[]]);
  });

  it('never hold the members of a project that has their name', async () => {
    const project = aProject({
      slug: 'cloud-pi-native-administrators',
      members: [memberOf(lou)],
    });
    const state = { project, environments: [], repositories: [] };
    expect(
      await groupsOf({
        users: new Map([camille, lou].map(user => [user.id, user])),
        projects: new Map([[project.id, state]]),
      }),
    ).toEqual([[], []]);
  });
});
