import { permissionsOf } from './permissions';

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
