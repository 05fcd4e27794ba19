import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import scaffolderEntityModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  ANNOTATION,
  PROJECT_CHANGED_TOPIC,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import request from 'supertest';
import { databaseFactory } from './__testUtils__/databaseFactory';
import { FakeGitlab } from './__testUtils__/FakeGitlab';
import { aProject, aRepository, id } from './testing/builders';
import { FakeConsole, fakeConsoleServiceFactory } from './testing/FakeConsole';
import catalogModuleCloudPiNative from '.';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const stops: (() => Promise<void>)[] = [];

const REPOSITORY = 'https://gitlab.example.test/forge-mi/projects/demo/api';
const FILE = `${REPOSITORY}/-/blob/HEAD/catalog-info.yaml`;

const component = (name: string) => `
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
spec:
  type: service
  lifecycle: production
  owner: group:default/somebody-else
`;

async function until<T>(probe: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const found = await probe();
    if (found) {
      return found;
    }
    if (Date.now() > deadline) {
      throw new Error(`Not reached: ${probe}`);
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

async function start(databaseId: TestDatabaseId) {
  const console = new FakeConsole();
  const gitlab = new FakeGitlab();
  const scheduler = mockServices.scheduler();
  const events = mockServices.events();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      scaffolderEntityModel,
      catalogModuleCloudPiNative,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
      databaseFactory(await databases.init(databaseId)),
      mockServices.urlReader.mock(gitlab.reader).factory,
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            stitchingStrategy: {
              mode: 'deferred',
              pollingInterval: { milliseconds: 100 },
            },
            rules: [
              { allow: [] },
              {
                allow: ['Component', 'API', 'Resource'],
                locations: [{ type: 'cloud-pi-native-repository' }],
              },
            ],
          },
        },
      }),
      fakeConsoleServiceFactory(console),
    ],
  });
  stops.push(() => backend.stop());
  const fullPass = () => scheduler.triggerTask('cloud-pi-native-full-pass');
  await fullPass();
  const read = async (path: string) =>
    (await request(backend.server).get(`/api/catalog${path}`)).body;
  return {
    console,
    gitlab,
    events,
    fullPass,
    get: async (ref: string): Promise<Entity | undefined> => {
      const [kind, namespace, name] = ref.split(/[:/]/);
      const found = await read(
        `/entities/by-name/${kind}/${namespace}/${name}`,
      );
      return found.error ? undefined : found;
    },
    refs: async (): Promise<string[]> => {
      const entities: Entity[] = await read('/entities');
      return entities
        .map(e => `${e.kind}:${e.metadata.name}`.toLocaleLowerCase('en-US'))
        .sort();
    },
  };
}

const changed = { project: 'demo' };

const everyDatabase = describe.each(databases.eachSupportedId());

everyDatabase('the catalogue on %s, with a console', databaseId => {
  afterEach(async () => {
    await Promise.all(stops.splice(0).map(stop => stop()));
  });

  it('holds what the console holds, related as the kinds say', async () => {
    const { get, refs } = await start(databaseId);
    const environment = await until(() => get('environment:default/demo.dev'));

    expect(environment.relations?.map(r => `${r.type} ${r.targetRef}`)).toEqual(
      [
        'ownedBy group:default/demo',
        'partOf system:default/demo',
        'runsOn cluster:default/usuel-hp-1',
      ],
    );
    await until(() => get('component:default/demo.api'));
    await until(async () => (await refs()).length === 11 || undefined);
    expect(await refs()).toEqual([
      'cluster:usuel-hp-1',
      'component:demo.api',
      'environment:demo.dev',
      'group:cloud-pi-native-administrators',
      'group:cloud-pi-native-readers',
      'group:demo',
      'location:demo.api',
      'system:demo',
      'user:camille.durand-6ccb',
      'user:lou.bernard-e066',
      'zone:usuelle',
    ]);
    const related = async (ref: string) =>
      (await get(ref))?.relations?.map(r => `${r.type} ${r.targetRef}`);
    expect(await related('cluster:default/usuel-hp-1')).toEqual([
      'locatedIn zone:default/usuelle',
    ]);
    expect(await related('zone:default/usuelle')).toEqual([]);
    expect(await related('system:default/demo')).toEqual(
      expect.arrayContaining([
        'hasPart environment:default/demo.dev',
        'hasPart component:default/demo.api',
        'ownedBy group:default/demo',
      ]),
    );
    expect(await related('group:default/demo')).toContain(
      'hasMember user:default/camille.durand-6ccb',
    );
    expect(await related('user:default/camille.durand-6ccb')).toEqual([]);
  });

  it('shows a repository by its file or by a fall-back, never both, and keeps it while GitLab is down', async () => {
    const { gitlab, events, get, refs, fullPass } = await start(databaseId);
    const shown = async () =>
      (await refs()).filter(ref => ref.startsWith('component:'));
    const showing = (...expected: string[]) =>
      until(
        async () => (await shown()).join() === expected.join() || undefined,
      );
    const changes = () =>
      events.publish({ topic: PROJECT_CHANGED_TOPIC, eventPayload: changed });
    await showing('component:demo.api');

    gitlab.files.set(FILE, component('the-api'));
    await changes();
    await showing('component:the-api');
    expect(await get('component:default/the-api')).toMatchObject({
      metadata: {
        annotations: {
          'backstage.io/managed-by-location': `url:${FILE}`,
          'backstage.io/managed-by-origin-location': `cloud-pi-native-repository:${REPOSITORY}`,
          'backstage.io/source-location': `url:${REPOSITORY}/-/tree/HEAD/`,
          'cloud-pi-native.fr/project-slug': 'demo',
          'sonarqube.org/project-key': 'demo-api-a814',
        },
      },
      spec: { owner: 'group:default/demo', system: 'system:default/demo' },
    });

    gitlab.down = true;
    await changes();
    await until(async () => {
      const location = await get('location:default/demo.api');
      return (location && 'status' in location) || undefined;
    });
    expect(await shown()).toEqual(['component:the-api']);

    gitlab.down = false;
    gitlab.files.set(FILE, 'kind: User');
    await changes();
    await showing('component:demo.api');
    await fullPass();
    await showing('component:demo.api');
  });

  it('shows a fall-back for a repository whose name is taken, and its file once the name is free', async () => {
    const { console, gitlab, events, get } = await start(databaseId);
    const changes = () =>
      events.publish({ topic: PROJECT_CHANGED_TOPIC, eventPayload: changed });
    const holder = async (ref: string) =>
      (await get(ref))?.metadata.annotations?.[ANNOTATION.repositoryName];
    gitlab.files.set(FILE, component('the-api'));
    await changes();
    await until(() => get('component:default/the-api'));

    const other = aRepository({ id: id('e', 2), internalRepoName: 'web' });
    console.repositories.push(other);
    gitlab.files.set(FILE.replace('/api/', '/web/'), component('the-api'));
    await changes();
    const shown = await until(() => get('component:default/demo.web'));
    expect(shown.metadata.annotations?.[ANNOTATION.fallbackReason]).toBe(
      'Le nom component:default/the-api, que décrit le fichier catalog-info.yaml, est déjà pris par un autre dépôt.',
    );
    expect(await holder('component:default/the-api')).toBe('api');

    gitlab.files.delete(FILE);
    await changes();
    await until(
      async () => !(await get('component:default/the-api')) || undefined,
    );
    await changes();
    await until(() => get('component:default/the-api'));
    expect(await holder('component:default/the-api')).toBe('web');
  });

  it('takes in a new project at once, and keeps everything when the console lists nothing', async () => {
    const { console, events, get, refs, fullPass } = await start(databaseId);
    await until(() => get('component:default/demo.api'));

    const project = aProject({ id: id('f', 2), slug: 'autre' });
    console.projects.push(project);
    console.repositories.push(
      aRepository({
        id: id('e', 2),
        projectId: project.id,
        internalRepoName: 'web',
      }),
    );
    await events.publish({
      topic: PROJECT_CHANGED_TOPIC,
      eventPayload: { project: 'autre' },
    });
    await until(() => get('component:default/autre.web'));
    const before = await refs();

    console.projects = [];
    await fullPass();
    console.down.add('listProjects');
    await fullPass();
    expect(await refs()).toEqual(before);

    console.down.clear();
    console.projects = [project];
    await fullPass();
    await until(
      async () => !(await get('environment:default/demo.dev')) || undefined,
    );
    expect(await refs()).toContain('component:autre.web');
  });
});
