import {
  Entity,
  FieldFormatEntityPolicy,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  aCluster,
  anEnvironment,
  aProject,
  aRepository,
  aStage,
  aUser,
  aZone,
  camille,
  id,
  lou,
  memberOf,
  platform,
} from '../testing/builders';
import { translateWorld } from './translateWorld';
import { ProjectState, World } from './World';

const byId = <T extends { id: string }>(items: T[]) =>
  new Map(items.map(item => [item.id, item]));

function aWorld(projects: ProjectState[], some: Partial<World> = {}): World {
  return {
    projects: new Map(projects.map(state => [state.project.id, state])),
    users: byId([camille, lou]),
    adminRoles: new Map(),
    zones: byId([aZone()]),
    stages: byId([aStage()]),
    clusters: byId([aCluster()]),
    ...some,
  };
}

const demo: ProjectState = {
  project: aProject({ members: [memberOf(lou)] }),
  environments: [anEnvironment()],
  repositories: [aRepository()],
};

const list = (entities: Map<string, Entity>) => [...entities.values()];

// eslint-disable-next-line no-script-url
const SCRIPT = 'javascript:alert(1)';

describe('translateWorld', () => {
  it('makes of a console what the golden file holds', async () => {
    const { entities, skipped } = await translateWorld(
      aWorld([demo]),
      platform,
    );
    expect(list(entities)).toMatchSnapshot();
    expect(skipped).toEqual([]);
  });

  it('depends on the content alone, not on the order of answers', async () => {
    const other: ProjectState = {
      project: aProject({ id: id('f', 1), slug: 'autre' }),
      environments: [],
      repositories: [],
    };
    const stages = [aStage(), aStage({ id: id('c', 2), name: 'prod' })];
    const cluster = (stageIds: string[]) => byId([aCluster({ stageIds })]);
    const one = aWorld([demo, other], {
      stages: byId(stages),
      clusters: cluster([id('c', 1), id('c', 2)]),
    });
    const same = aWorld([other, demo], {
      users: byId([lou, camille]),
      stages: byId(stages.reverse()),
      clusters: cluster([id('c', 2), id('c', 1)]),
    });
    expect(list((await translateWorld(same, platform)).entities)).toEqual(
      list((await translateWorld(one, platform)).entities),
    );
  });

  it('knows people from their project before the list of users has them, and no robot', async () => {
    const robot = aUser({ id: id('a', 3), firstName: 'Bot', type: 'bot' });
    const ghost = aUser({ id: id('a', 4), firstName: 'Ghost', type: 'ghost' });
    const late = aUser({ id: id('a', 5), firstName: 'Charlie' });
    const state = {
      ...demo,
      project: aProject({
        owner: ghost,
        ownerId: ghost.id,
        members: [memberOf(robot), memberOf(late)],
      }),
    };
    const world = aWorld([state], { users: byId([camille, robot]) });
    const { entities } = await translateWorld(world, platform);
    const users = list(entities).filter(entity => entity.kind === 'User');
    expect(users.map(user => user.spec?.profile)).toEqual([
      expect.objectContaining({ displayName: 'Camille Durand' }),
      expect.objectContaining({ displayName: 'Charlie Durand' }),
    ]);
    expect(entities.get('group:default/demo')?.spec?.membership).toEqual({
      members: [stringifyEntityRef(users[1])],
    });
  });

  it('says nothing on shared entities that names a project', async () => {
    const project = aProject({
      slug: 'secret',
      name: 'secret',
      members: [memberOf(lou)],
      clusterIds: [aCluster().id],
    });
    const { entities } = await translateWorld(
      aWorld([{ ...demo, project }], {
        clusters: byId([aCluster({ privacy: 'dedicated' })]),
      }),
      platform,
    );
    const shared = list(entities).filter(
      ({ metadata }) => !metadata.annotations?.[ANNOTATION.projectSlug],
    );
    expect(shared.map(({ kind }) => kind)).toEqual([
      'Zone',
      'Cluster',
      'User',
      'User',
      'Group',
      'Group',
    ]);
    expect(JSON.stringify(shared)).not.toMatch(/secret|22e7044f/);
  });

  it('gives a shared name to the same one at every pass, and skips the other', async () => {
    const twins = [
      aCluster({ id: id('d', 2), label: 'HP' }),
      aCluster({ id: id('d', 3), label: 'hp' }),
    ];
    for (const clusters of [twins, [...twins].reverse()]) {
      const { entities, skipped } = await translateWorld(
        aWorld([], { clusters: byId(clusters) }),
        platform,
      );
      expect(entities.get('cluster:default/hp')?.metadata.title).toBe('HP');
      expect(skipped).toEqual([
        {
          what: `cluster ${id('d', 3)}`,
          reason: 'cluster:default/hp is already taken',
        },
      ]);
    }
  });

  it('makes valid entities of hostile content, or none', async () => {
    const hostile = ['__proto__', 'constructor', '../../root', 'é'.repeat(300)];
    const zones = hostile.map((slug, n) =>
      aZone({
        id: id('b', n + 10),
        slug,
        label: '\u0000\n',
        argocdUrl: n % 2 ? SCRIPT : 'https://user:pass@host/',
      }),
    );
    const states = hostile.map((slug, n): ProjectState => {
      const project = aProject({
        id: id('f', n),
        slug,
        name: '\u202e'.repeat(200),
        description: 'x\u0007\r\ny'.repeat(500),
      });
      return {
        project,
        environments: [anEnvironment({ id: 'no uuid', name: slug })],
        repositories: hostile.map((internalRepoName, m) =>
          aRepository({ id: id('e', n * 10 + m), internalRepoName }),
        ),
      };
    });
    const { entities, skipped } = await translateWorld(
      aWorld(states, { zones: byId([aZone(), ...zones]) }),
      platform,
    );

    const policy = new FieldFormatEntityPolicy();
    for (const entity of entities.values()) {
      await expect(policy.enforce(entity)).resolves.toBe(entity);
      const text = JSON.stringify(entity);
      expect(text).not.toMatch(/javascript:|pass@|\\u0000|\\r|\u202e/);
      expect(text.length).toBeLessThan(6000);
    }
    const targets = list(entities).flatMap(e => e.spec?.target ?? []);
    expect(targets).toEqual(
      ['__proto__', 'constructor'].flatMap(slug =>
        ['__proto__', 'constructor'].map(
          name =>
            `https://gitlab.example.test/forge-mi/projects/${slug}/${name}`,
        ),
      ),
    );
    expect(skipped).toHaveLength(4 + 12);
  });
});
