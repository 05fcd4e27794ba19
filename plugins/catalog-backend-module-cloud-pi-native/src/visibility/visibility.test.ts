import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { userEntityName } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import {
  anEnvironment,
  aProject,
  aRepository,
  aUser,
  camille,
  id,
  lou,
  memberOf,
} from '../testing/builders';
import { FakeConsole } from '../testing/FakeConsole';
import { Portal, startPortal, until } from './__testUtils__/startPortal';
import { projectCounts, VIEWS } from './__testUtils__/views';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const everyDatabase = describe.each(databases.eachSupportedId());

const robin = aUser({ id: id('a', 3), firstName: 'Robin' });
const sacha = aUser({
  id: id('a', 4),
  firstName: 'Sacha',
  adminRoleIds: ['list'],
});
const alex = aUser({
  id: id('a', 5),
  firstName: 'Alex',
  adminRoleIds: ['manage'],
});
const charlie = aUser({ id: id('a', 6), firstName: 'Charlie' });

const refOf = (user: typeof camille) => `user:default/${userEntityName(user)}`;

const ofProject = (slug: string) => [
  `component:default/${slug}.api`,
  `environment:default/${slug}.dev`,
  `group:default/${slug}`,
  `location:default/${slug}.api`,
  `system:default/${slug}`,
];

const PUBLIC = [
  'cluster:default/usuel-hp-1',
  'group:default/cloud-pi-native-administrators',
  'group:default/cloud-pi-native-readers',
  ...[camille, lou, robin, sacha, alex].map(refOf),
  'zone:default/usuelle',
];

const seen = (projects: string[]) =>
  [...PUBLIC, ...projects.flatMap(ofProject)].sort();

const ALL = seen(['autre', 'demo']);

/** Camille owns both projects, Lou is a member of one and Robin of the other. */
function aConsole(): FakeConsole {
  const console = new FakeConsole();
  const autre = aProject({
    id: id('f', 1),
    slug: 'autre',
    members: [memberOf(robin)],
  });
  console.users = [camille, lou, robin, sacha, alex];
  console.adminRoles = [
    { id: 'list', name: 'Lecteurs', permissions: '1', type: 'managed' },
    {
      id: 'manage',
      name: 'Administrateurs',
      permissions: '2',
      type: 'managed',
    },
  ];
  console.projects = [aProject({ members: [memberOf(lou)] }), autre];
  console.environments.push(
    anEnvironment({ id: id('1', 1), projectId: autre.id }),
  );
  console.repositories.push(
    aRepository({ id: id('e', 2), projectId: autre.id }),
  );
  return console;
}

/** Waits until somebody's list is the expected one. */
const comesToSee = (portal: Portal, user: string, expected: string[]) =>
  until(async () => {
    const refs = await VIEWS.list(portal, user, ALL);
    return JSON.stringify(refs) === JSON.stringify(expected) ? refs : undefined;
  });

async function startComplete(
  databaseId: TestDatabaseId,
  console: FakeConsole,
  config?: { visibility: string },
): Promise<Portal> {
  const database = await databases.init(databaseId);
  const portal = await startPortal(console, database, config);
  await portal.fullPass();
  await comesToSee(portal, refOf(alex), ALL);
  return portal;
}

const ROLES = [
  {
    role: 'the owner of two projects',
    user: camille,
    projects: ['autre', 'demo'],
  },
  { role: 'a member of one project', user: lou, projects: ['demo'] },
  { role: 'a member of another project', user: robin, projects: ['autre'] },
  {
    role: 'a reader of the platform',
    user: sacha,
    projects: ['autre', 'demo'],
  },
  { role: 'an administrator', user: alex, projects: ['autre', 'demo'] },
  { role: 'somebody unknown to the console', user: charlie, projects: [] },
];

everyDatabase('the catalogue on %s, to its members', databaseId => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startComplete(databaseId, aConsole());
  });

  afterAll(() => portal.stop());

  describe.each(ROLES)('$role', ({ user, projects }) => {
    it.each(Object.keys(VIEWS))('sees what they may: %s', async view => {
      expect(await VIEWS[view](portal, refOf(user), ALL)).toEqual(
        seen(projects),
      );
    });

    it('counts what they may see', async () => {
      const expected = projects.map(slug => [slug, ofProject(slug).length]);
      expect(await projectCounts(portal, refOf(user))).toEqual(
        Object.fromEntries(expected),
      );
    });
  });

  it('is operated by administrators alone', async () => {
    const system = await portal.get(
      refOf(alex),
      '/catalog/entities/by-name/system/default/demo',
    );
    for (const { user } of ROLES.filter(role => role.user !== alex)) {
      const answers = await Promise.all([
        portal.remove(
          refOf(user),
          `/catalog/entities/by-uid/${system.body.metadata.uid}`,
        ),
        portal.post(refOf(user), '/catalog/locations', {
          type: 'url',
          target: 'https://gitlab.example.test/catalog-info.yaml',
        }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([403, 403]);
      expect(
        (await portal.get(refOf(user), '/catalog/locations')).body,
      ).toEqual([]);
    }
  });
});

everyDatabase('the catalogue on %s, to everyone signed in', databaseId => {
  it('hides nothing', async () => {
    const portal = await startComplete(databaseId, aConsole(), {
      visibility: 'authenticated',
    });
    for (const view of Object.values(VIEWS)) {
      expect(await view(portal, refOf(charlie), ALL)).toEqual(ALL);
    }
    await portal.stop();
  });
});

everyDatabase('a right of the console, on %s', databaseId => {
  it('is given and withdrawn by the next poll, without a new sign-in', async () => {
    const console = aConsole();
    const portal = await startComplete(databaseId, console);
    const expectView = async (user: string, expected: string[]) =>
      expect(await comesToSee(portal, user, expected)).toEqual(expected);
    await expectView(refOf(lou), seen(['demo']));

    const [demo, autre] = console.projects;
    const updatedAt = '2026-02-01T00:00:00.000Z';
    console.projects = [
      { ...demo, members: [], updatedAt },
      { ...autre, members: [memberOf(lou)], updatedAt },
    ];
    console.users = console.users.map(user =>
      user.id === sacha.id ? { ...user, adminRoleIds: [] } : user,
    );
    await portal.poll();
    await expectView(refOf(lou), seen(['autre']));
    await expectView(refOf(sacha), seen([]));

    console.users = console.users.filter(user => user.id !== alex.id);
    await portal.poll();
    await expectView(
      refOf(alex),
      seen([]).filter(ref => ref !== refOf(alex)),
    );
    await portal.stop();
  });
});
