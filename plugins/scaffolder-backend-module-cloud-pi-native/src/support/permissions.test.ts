import { mayManageRepositories, permissionsOf } from './permissions';

describe('permissionsOf', () => {
  it.each([
    [[], '0'],
    [['MANAGE'], '2'],
    [['LIST_ENVIRONMENTS', 'LIST_REPOSITORIES'], '768'],
    [['MANAGE_REPOSITORIES', 'LIST_ENVIRONMENTS', 'LIST_REPOSITORIES'], '784'],
    [['LIST_DEPLOYMENTS', 'LIST_DEPLOYMENTS'], '8192'],
  ])('%j is %s', (names, mask) => {
    expect(permissionsOf(names)).toBe(mask);
  });

  it.each(['manage', 'GUEST', '', '2', 'MANAGE\n', '__proto__'])(
    'refuses %j, and names those there are',
    name => {
      expect(() => permissionsOf([name])).toThrow(
        /n’existe pas.*MANAGE, .*LIST_DEPLOYMENTS\.$/,
      );
    },
  );
});

describe('mayManageRepositories', () => {
  const role = (id: string, permissions: string) => ({
    id,
    name: id,
    permissions,
    type: undefined,
    oidcGroup: undefined,
  });
  const project = (over: { roleIds: string[]; everyonePerms?: string }) => ({
    ownerId: 'owner',
    everyonePerms: over.everyonePerms ?? '896',
    roles: [role('reader', '512'), role('writer', '16'), role('admin', '2')],
    members: [
      {
        userId: 'me',
        email: '',
        firstName: '',
        lastName: '',
        roleIds: over.roleIds,
      },
    ],
  });

  it.each([
    ['owner', { roleIds: [] }, true],
    ['me', { roleIds: ['reader'] }, false],
    ['me', { roleIds: ['reader', 'writer'] }, true],
    ['me', { roleIds: ['admin'] }, true],
    ['me', { roleIds: [], everyonePerms: '912' }, true],
    ['stranger', { roleIds: ['admin'], everyonePerms: '912' }, false],
  ])('of %s with %j is %s', (who, over, may) => {
    expect(mayManageRepositories(project(over), who)).toBe(may);
  });
});
