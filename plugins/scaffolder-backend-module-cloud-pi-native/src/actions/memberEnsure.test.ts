import { createWorld, runAction, stepOf } from '../__testUtils__/harness';
import { promisesOf } from '../__testUtils__/promises';
import { createMemberEnsureAction } from './memberEnsure';
import { examples } from './memberEnsure.examples';

const LOU = {
  userId: '00000000-0000-4000-9000-000000000002',
  email: 'lou.bernard@example.org',
  firstName: 'Lou',
  lastName: 'Bernard',
  roleIds: [],
};
const ROLES = [
  { id: 'dev', name: 'Développeur', permissions: '784' },
  { id: 'ro', name: 'Lecture seule', permissions: '768' },
].map(role => ({ ...role, type: 'system:managed', oidcGroup: undefined }));
const input = { project: 'demo', email: LOU.email, roles: ['Développeur'] };

function prepare(world: ReturnType<typeof createWorld>) {
  world.fake.addProject();
  world.fake.held.people.push(LOU);
  world.fake.held.roles.push(...ROLES);
}

const rolesByPerson = ({ fake }: ReturnType<typeof createWorld>) =>
  fake.held.members.map(({ email, roleIds }) => [email, ...roleIds]);

describe('cloud-pi-native:member:ensure', () => {
  const promises = promisesOf({
    prepare,
    run: (world, options) =>
      runAction(createMemberEnsureAction(world.deps), input, options),
    writes: ['addMember', 'setMemberRoles'],
    made: rolesByPerson,
    expected: [[LOU.email, 'dev']],
    keys: [`member:demo/${LOU.email}`, `member-roles:demo/${LOU.email}#dev`],
  });

  it.each(promises)('%s', async (_, keeps) => {
    await expect(keeps()).resolves.toBeUndefined();
  });

  it.each(examples)(
    'runs its example « $description »',
    async ({ example }) => {
      const world = createWorld();
      prepare(world);
      world.fake.addProject({ name: 'demarches' });
      const step = stepOf({ example });
      const action = createMemberEnsureAction(world.deps);
      expect(step.action).toBe(action.id);
      const { error, outputs } = await runAction(action, {
        ...step.input,
        project: String(step.input.project),
      });
      expect(error).toBeUndefined();
      expect(outputs).toEqual({
        userId: LOU.userId,
        roles: step.input.roles ?? [],
        created: true,
      });
    },
  );

  it('adds roles to those of a member, and takes none away', async () => {
    const world = createWorld();
    prepare(world);
    world.fake.held.members.push({ ...LOU, roleIds: ['ro'] });
    const { outputs } = await runAction(createMemberEnsureAction(world.deps), {
      ...input,
      email: LOU.email.toUpperCase(),
    });
    expect(outputs).toMatchObject({ created: false });
    expect(rolesByPerson(world)).toEqual([[LOU.email, 'ro', 'dev']]);
    expect(world.fake.count('addMember')).toBe(0);
  });

  it('leaves the owner alone, who has every right', async () => {
    const world = createWorld();
    prepare(world);
    const { error, outputs, logs } = await runAction(
      createMemberEnsureAction(world.deps),
      { ...input, email: 'camille.durand@example.org' },
    );
    expect(error).toBeUndefined();
    expect(outputs).toMatchObject({ created: false });
    expect(logs.join()).toMatch(/propriétaire/);
    expect(world.fake.held.members).toEqual([]);
  });

  it('says that the platform does not know a person', async () => {
    const world = createWorld();
    prepare(world);
    const { error } = await runAction(createMemberEnsureAction(world.deps), {
      ...input,
      email: 'inconnue@example.org',
    });
    expect(error?.message).toMatch(/ne connaît pas « inconnue@example.org »/);
    expect(world.fake.held.members).toEqual([]);
  });

  it('refuses an unknown role before any write, and names those there are', async () => {
    const world = createWorld();
    prepare(world);
    const { error } = await runAction(createMemberEnsureAction(world.deps), {
      ...input,
      roles: ['Développeur', 'Reine'],
    });
    expect(error?.message).toMatch(
      /« Reine » n’existe pas.*Développeur, Lecture seule\./,
    );
    expect(world.fake.count('addMember')).toBe(0);
  });

  it.each([
    ['project', { project: '../other' }, /ni l’identifiant/],
    ['address', { email: 'lou@example.org\nx' }, /adresse électronique/],
    ['address without a domain', { email: 'lou@' }, /adresse électronique/],
    ['two names of one person', { userId: LOU.userId }, /l’un des deux/],
    ['no person', { email: undefined }, /l’un des deux/],
    ['id', { email: undefined, userId: '../x' }, /identifiant/],
    ['role', { roles: ['x'.repeat(31)] }, /nom de rôle/],
    ['role on two lines', { roles: ['a\nb'] }, /nom de rôle/],
  ])('refuses a wrong %s before any call', async (_, wrong, message) => {
    const world = createWorld();
    const { error } = await runAction(createMemberEnsureAction(world.deps), {
      ...input,
      ...wrong,
    });
    expect(error?.message).toMatch(message);
    expect(world.fake.calls).toEqual([]);
  });
});
