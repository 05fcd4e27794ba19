import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  ingestionStateSchema,
  PROJECT_CHANGED_TOPIC,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { Readable } from 'node:stream';
import request from 'supertest';
import catalogModuleCloudPiNative from '../..';
import {
  databaseFactory,
  TestDatabase,
} from '../../__testUtils__/databaseFactory';
import { aProject, aRepository, id, lou } from '../../testing/builders';
import {
  fakeConsoleServiceFactory,
  FakeConsole,
} from '../../testing/FakeConsole';

const GROUP = 'https://gitlab.example.test/forge-mi/projects';

/** Files of a repository, by path. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** Something of no project, that operators brought. */
const SHARED: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'shared-tool',
    namespace: 'default',
    annotations: {
      'backstage.io/managed-by-location': 'file:/catalog.yaml',
      'backstage.io/managed-by-origin-location': 'file:/catalog.yaml',
    },
  },
  spec: { type: 'service', lifecycle: 'production', owner: 'portal-team' },
};

const operators = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'operators',
  register(env) {
    env.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      async init({ catalog }) {
        catalog.addEntityProvider({
          getProviderName: () => 'operators',
          connect: connection =>
            connection.applyMutation({
              type: 'full',
              entities: [{ entity: SHARED, locationKey: 'operators' }],
            }),
        });
      },
    });
  },
});

/**
 * A real catalogue on two projects: `demo` will have a repository for each of the
 * given ones, `autre` has the repository `api`.
 */
export async function startForge(
  database: TestDatabase,
  repositories: Readonly<Record<string, Files>>,
  ofAutre: Files,
) {
  const files = new Map<string, Buffer>();
  const put = (repository: string, content: Files) => {
    for (const [path, text] of Object.entries(content)) {
      files.set(
        `${GROUP}/${repository}/-/blob/HEAD/${path}`,
        Buffer.from(text),
      );
    }
  };
  put('autre/api', ofAutre);
  for (const [name, content] of Object.entries(repositories)) {
    put(`demo/${name}`, content);
  }
  const reads: string[] = [];
  const reader: Partial<UrlReaderService> = {
    readUrl: async url => {
      reads.push(url);
      const content = files.get(url);
      if (!content) {
        throw new NotFoundError(url);
      }
      return {
        buffer: async () => content,
        stream: () => Readable.from([content]),
      };
    },
  };

  const console = new FakeConsole();
  const autre = aProject({ id: id('f', 1), slug: 'autre', owner: lou });
  console.projects.push(autre);
  console.repositories = [aRepository({ projectId: autre.id })];
  const scheduler = mockServices.scheduler();
  const events = mockServices.events();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleCloudPiNative,
      operators,
      databaseFactory(database),
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
      mockServices.urlReader.mock(reader).factory,
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            stitchingStrategy: {
              mode: 'deferred',
              pollingInterval: { milliseconds: 100 },
            },
            rules: [
              { allow: ['Component'] },
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
  const get = async (path: string) =>
    (await request(backend.server).get(`/api/catalog${path}`)).body;
  return {
    reads,
    stop: () => backend.stop(),
    fullPass: () => scheduler.triggerTask('cloud-pi-native-full-pass'),
    /** Brings the repositories of `demo`: those of `autre` were there before. */
    addRepositories: () =>
      console.repositories.push(
        ...Object.keys(repositories).map((internalRepoName, n) =>
          aRepository({ id: id('e', n + 10), internalRepoName }),
        ),
      ),
    /** Has the files of a project read again. */
    readAgain: (project: string) =>
      events.publish({
        topic: PROJECT_CHANGED_TOPIC,
        eventPayload: { project },
      }),
    entities: (): Promise<Entity[]> => get('/entities'),
    find: (filter: string): Promise<Entity[]> =>
      get(`/entities?filter=${encodeURIComponent(filter)}`),
    /** What operators are told, by repository of `demo`. */
    claims: async (): Promise<Record<string, string[]>> => {
      const { refusedClaims } = ingestionStateSchema.parse(
        await get('/cloud-pi-native/ingestion'),
      );
      return Object.fromEntries(
        refusedClaims.map(({ repository, claims }) => [
          repository.replace(`${GROUP}/demo/`, ''),
          claims,
        ]),
      );
    },
  };
}

/** What {@link startForge} starts. */
export type Forge = Awaited<ReturnType<typeof startForge>>;
