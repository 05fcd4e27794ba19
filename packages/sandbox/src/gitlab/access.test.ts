import { projectOf, smallWorld, subOf } from '../testing/smallWorld';
import { ACCESS, accessLevel } from './access';

const project = projectOf(3, 'demo', {
  'lou.bernard': 'readonly',
  'noa.robert': 'developer',
});

const levelOf = async (username: string, of = project) => {
  const world = await smallWorld();
  const account = world.account(subOf(username));
  if (!account) throw new Error(`no ${username}`);
  return accessLevel(world.state, { kind: 'user', account, scopes: [] }, of);
};

describe('accessLevel', () => {
  it.each([
    ['camille.durand', 'owner'],
    ['lou.bernard', 'reporter'],
    ['noa.robert', 'developer'],
    ['charlie.leroy', 'none'],
    ['alex.martin', 'owner'],
  ] as const)('gives %s the level %s', async (username, level) => {
    expect(await levelOf(username)).toBe(ACCESS[level]);
  });

  it.each([
    ['admin', 'maintainer'],
    ['devops', 'developer'],
    ['none', 'guest'],
  ] as const)('translates the role %s', async (role, level) => {
    const other = projectOf(4, 'autre', { 'lou.bernard': role });
    expect(await levelOf('lou.bernard', other)).toBe(ACCESS[level]);
  });

  it('does not take a group of another project for a role of this one', async () => {
    const other = projectOf(5, 'autre', { 'lou.bernard': 'admin' });
    for (const role of other.roles) role.oidcGroup = `/demo${role.oidcGroup}`;
    expect(await levelOf('lou.bernard', other)).toBe(ACCESS.guest);
  });
});
