import { createWorld, runAction, stepOf } from '../__testUtils__/harness';
import { promisesOf } from '../__testUtils__/promises';
import { createRoleEnsureAction } from './roleEnsure';
import { examples } from './roleEnsure.examples';

const input = {
  project: 'demo',
  name: 'Astreinte',
  permissions: ['LIST_ENVIRONMENTS', 'REPLAY_HOOKS'],
};

describe('cloud-pi-native:role:ensure', () => {
  const promises = promisesOf({
    prepare: world => world.fake.addProject(),
    run: (world, options) =>
      runAction(createRoleEnsureAction(world.deps), input, options),
    writes: ['createRole'],
    made: ({ fake }) =>
      fake.held.roles.map(({ name, permissions }) => [name, permissions]),
    expected: [['Astreinte', '384']],
    keys: ['role:demo/Astreinte'],
  });

  it.each(promises)('%s', async (_, keeps) => {
    await expect(keeps()).resolves.toBeUndefined();
  });

  it.each(examples)(
    'runs its example « $description »',
    async ({ example }) => {
      const world = createWorld();
      world.fake.addProject({ name: 'demarches' });
      const step = stepOf({ example });
      const action = createRoleEnsureAction(world.deps);
      expect(step.action).toBe(action.id);
      const { error, outputs } = await runAction(action, {
        ...input,
        ...step.input,
      });
      expect(error).toBeUndefined();
      expect(outputs).toEqual({
        roleId: world.fake.held.roles[0].id,
        roleName: 'Astreinte',
        created: true,
      });
      expect(world.fake.held.roles[0].permissions).toBe('896');
    },
  );

  it('leaves an existing role as it is, and tells what differs', async () => {
    const world = createWorld();
    world.fake.addProject();
    world.fake.held.roles.push({
      id: 'r1',
      name: 'Astreinte',
      permissions: '2',
      type: 'system:managed',
      oidcGroup: undefined,
    });
    const { outputs, logs } = await runAction(
      createRoleEnsureAction(world.deps),
      input,
    );
    expect(outputs).toMatchObject({ roleId: 'r1', created: false });
    expect(logs.join('\n')).toMatch(/ne sont pas modifiées : permissions\./);
    expect(world.fake.count('createRole')).toBe(0);
  });

  it.each([
    ['project', { project: 'a/b' }, /ni l’identifiant/],
    ['name', { name: ' Astreinte' }, /nom de rôle/],
    ['long name', { name: 'x'.repeat(31) }, /1 à 30/],
    ['permission', { permissions: ['ROOT'] }, /« ROOT » n’existe pas/],
  ])('refuses a wrong %s before any call', async (_, wrong, message) => {
    const world = createWorld();
    const { error } = await runAction(createRoleEnsureAction(world.deps), {
      ...input,
      ...wrong,
    });
    expect(error?.message).toMatch(message);
    expect(world.fake.calls).toEqual([]);
  });

  it('says that a project is unknown, before any write', async () => {
    const world = createWorld();
    const { error } = await runAction(
      createRoleEnsureAction(world.deps),
      input,
    );
    expect(error?.message).toMatch(/« demo » est introuvable/);
    expect(world.fake.count('createRole')).toBe(0);
  });
});
