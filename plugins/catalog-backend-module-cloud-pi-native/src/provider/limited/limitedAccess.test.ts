import {
  aCluster,
  anEnvironment,
  aProject,
  aRepository,
  aStage,
  aUser,
  camille,
  id,
  lou,
  memberOf,
} from '../../testing/builders';
import { FakeConsole } from '../../testing/FakeConsole';
import { connectProvider } from '../../__testUtils__/startProvider';

const dominique = aUser({
  id: id('a', 3),
  firstName: 'Dominique',
  email: 'dominique@example.test',
});
const CAMILLE = 'user:default/camille.durand-6ccb';
const LOU = 'user:default/lou.bernard-e066';
const STAGES = [aStage(), aStage({ id: id('c', 2), name: 'prod' })];

const marees = aProject({
  id: id('f', 1),
  slug: 'marees',
  description: 'Horaires des marées',
  owner: dominique,
  ownerId: dominique.id,
  members: [memberOf(lou), memberOf(camille)],
});
const vide = aProject({ id: id('f', 2), slug: 'vide' });
const phares = aProject({
  id: id('f', 3),
  slug: 'phares',
  owner: dominique,
  ownerId: dominique.id,
});

const environmentOf = (n: number, projectId: string, name = 'dev') =>
  anEnvironment({ id: id('1', n), projectId, name });
const repositoryOf = (n: number, projectId: string) =>
  aRepository({ id: id('e', n), projectId });

/** A console with four projects, read by a member of one of them, `demo`, without more rights than everybody has. */
async function startLimited(
  prepare: (console: FakeConsole) => void = () => {},
) {
  const console = new FakeConsole();
  console.rights = ['LIST_PROJECTS', 'LIST_STAGES'];
  console.own = ['demo'];
  console.stages = STAGES;
  console.projects = [aProject(), marees, vide, phares];
  console.environments = [
    anEnvironment(),
    environmentOf(1, marees.id),
    environmentOf(2, phares.id, 'prod'),
  ];
  console.repositories = [aRepository(), repositoryOf(2, marees.id)];
  console.users = [camille, lou, dominique];
  prepare(console);
  const started = await connectProvider(console, { access: 'limited' });
  await started.fullPass();
  return started;
}

const UNCHANGED = [
  'listProjects',
  `listStageEnvironments ${STAGES[0].id}`,
  `listStageEnvironments ${STAGES[1].id}`,
  'listAdminRoles',
].sort();

const contentsOf = (slug: string) =>
  ['listEnvironments', 'listMembers', 'listRepositories', 'listRoles'].map(
    call => `${call} ${slug}`,
  );

describe('with limited access', () => {
  it('shows the own projects in full, and of the others those that have an environment', async () => {
    const { catalog, logger, store } = await startLimited();
    expect(catalog.refs).toEqual([
      'cluster:default/usuel-hp-1',
      'environment:default/demo.dev',
      'environment:default/marees.dev',
      'environment:default/phares.prod',
      'group:default/cloud-pi-native-administrators',
      'group:default/cloud-pi-native-readers',
      'group:default/demo',
      'group:default/marees',
      'group:default/phares',
      'location:default/demo.api',
      'location:default/marees.api',
      'system:default/demo',
      'system:default/marees',
      'system:default/phares',
      CAMILLE,
      LOU,
      'zone:default/usuelle',
    ]);
    expect(catalog.teamsOf(CAMILLE)).toEqual([
      'group:default/demo',
      'group:default/marees',
    ]);
    const described = (slug: string) => {
      const { metadata } = catalog.entities.get(`system:default/${slug}`) ?? {};
      const status =
        metadata?.annotations?.['cloud-pi-native.fr/project-status'];
      return [metadata?.description, status];
    };
    expect(described('demo')).toEqual(['Projet de démonstration', 'created']);
    expect(described('marees')).toEqual([undefined, 'unknown']);
    expect(store.state.access).toEqual({
      mode: 'limited',
      users: false,
      clusters: true,
      unknownOwners: 2,
    });
    expect(logger.info).toHaveBeenCalledWith(
      expect.stringMatching(/^Limited access.*platform roles are not known/),
    );
  });

  it('knows an owner whose address something else has, and keeps knowing them', async () => {
    const { catalog, console, fullPass, store } = await startLimited(it => {
      it.projects[0] = aProject({ members: [memberOf(dominique)] });
    });
    const teams = ['group:default/demo', 'group:default/marees'];
    const owner = 'user:default/dominique.durand-7887';
    expect(catalog.teamsOf(owner)).toEqual([...teams, 'group:default/phares']);
    expect(store.state.access?.unknownOwners).toBe(0);

    console.projects[0] = aProject({ updatedAt: '2026-02-01T00:00:00.000Z' });
    await fullPass();
    expect(catalog.teamsOf(owner)).toEqual([
      'group:default/marees',
      'group:default/phares',
    ]);
  });

  it('polls with one request for each stage and two more, and reads only what is listed otherwise', async () => {
    const { catalog, console, poll } = await startLimited();
    console.calls.length = 0;
    await poll();
    expect(console.calls.sort()).toEqual(UNCHANGED);
    expect(catalog.mutations).toHaveLength(1);

    console.calls.length = 0;
    console.environments.push(environmentOf(3, marees.id, 'recette'));
    await poll();
    expect(
      console.calls.filter(call => call.endsWith(' marees')).sort(),
    ).toEqual(contentsOf('marees'));
    expect(console.calls.filter(call => call.endsWith(' phares'))).toEqual([]);
    expect(console.calls).not.toContain('listUsers');
    expect(catalog.mutations.at(-1)).toMatchObject({
      type: 'delta',
      added: [{ entity: { metadata: { name: 'marees.recette' } } }],
      removed: [],
    });
  });

  it('sees in a poll what moves of an own project, a project whose first environment comes, and a new owner', async () => {
    const { catalog, console, poll } = await startLimited();
    console.projects = [
      aProject({
        updatedAt: '2026-02-01T00:00:00.000Z',
        description: 'Autre texte',
      }),
      { ...marees, owner: lou, members: [memberOf(camille)] },
      vide,
      phares,
    ];
    console.environments.push(environmentOf(3, vide.id));
    console.repositories = [];
    await poll();
    expect(
      catalog.entities.get('system:default/demo')?.metadata.description,
    ).toBe('Autre texte');
    expect(catalog.refs).toContain('environment:default/vide.dev');
    expect(catalog.refs).not.toContain('location:default/demo.api');
    // Nothing tells of this one before the next full pass but its new owner did.
    expect(catalog.refs).not.toContain('location:default/marees.api');
    expect(catalog.teamsOf(LOU)).toEqual(['group:default/marees']);
  });

  it('sees at a full pass what no listing tells: repositories and members', async () => {
    const { catalog, console, fullPass, poll } = await startLimited();
    console.repositories.push(repositoryOf(3, phares.id));
    console.projects = [aProject(), { ...marees, members: [] }, vide, phares];
    await poll();
    expect(catalog.refs).not.toContain('location:default/phares.api');
    await fullPass();
    expect(catalog.refs).toContain('location:default/phares.api');
    expect(catalog.refs).not.toContain(LOU);
  });

  it('knows people, owners and platform roles where it may list users', async () => {
    const { catalog, store } = await startLimited(console => {
      console.rights.push('MANAGE_USERS');
      console.adminRoles = [
        { id: 'r', name: 'Lecture', permissions: '1', type: 'external' },
      ];
      console.users = [camille, { ...lou, adminRoleIds: ['r'] }, dominique];
    });
    expect(store.state.access).toMatchObject({ users: true, unknownOwners: 0 });
    expect(catalog.teamsOf(LOU)).toContain(
      'group:default/cloud-pi-native-readers',
    );
    expect(catalog.refs.join()).toContain('user:default/dominique');
  });

  it('leaves out environments on clusters that are not listed, and says so', async () => {
    const dedicated = aCluster({
      id: id('d', 2),
      label: 'dedie',
      privacy: 'dedicated',
    });
    const { catalog, store } = await startLimited(console => {
      console.clusters.push(dedicated);
      console.stages = [
        aStage({ clusterIds: [id('d', 1), dedicated.id] }),
        STAGES[1],
      ];
      console.environments[2] = {
        ...console.environments[2],
        clusterId: dedicated.id,
      };
    });
    expect(catalog.refs).toContain('system:default/phares');
    expect(catalog.refs).not.toContain('environment:default/phares.prod');
    expect(store.state.access?.clusters).toBe(false);
    expect(store.state.skipped).toEqual([
      {
        what: expect.stringContaining(phares.id),
        reason: 'its stage, cluster or zone is unknown',
      },
    ]);
  });

  it('reads a project that changed: an own one, another one by slug or id, a new one', async () => {
    const { catalog, changed, console } = await startLimited();
    console.repositories.push(repositoryOf(3, phares.id));
    await changed('phares');
    expect(catalog.refreshed).toEqual([
      'cloud-pi-native-repository:https://gitlab.example.test/forge-mi/projects/phares/api',
    ]);
    console.repositories.push(
      aRepository({ id: id('e', 4), internalRepoName: 'site' }),
      repositoryOf(5, vide.id),
    );
    await changed(aProject().id);
    await changed('vide');
    console.environments.push(environmentOf(4, id('f', 9)));
    console.projects.push(aProject({ id: id('f', 9), slug: 'neuf' }));
    await changed(id('f', 9));
    expect(catalog.refs).toEqual(
      expect.arrayContaining([
        'environment:default/neuf.dev',
        'location:default/demo.site',
        'location:default/phares.api',
        'location:default/vide.api',
      ]),
    );
    console.projects = console.projects.filter(({ slug }) => slug !== 'phares');
    await changed('phares');
    expect(catalog.refs.join()).not.toContain('phares');
  });
});
