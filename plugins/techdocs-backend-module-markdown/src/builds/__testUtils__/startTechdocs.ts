import {
  coreServices,
  createServiceFactory,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import {
  MockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { EventsService } from '@backstage/plugin-events-node';
import techdocsPlugin from '@backstage/plugin-techdocs-backend';
import techdocsModuleMarkdown from '../..';
import { BUILDS_TASK } from '../startBuilds';

/** TechDocs' own memory of a document, which would have it skip a second look. */
const FORGETTING_MS = 61_000;

// TechDocs remembers documents across the backends of one process.
let started = 0;

/** Where the repository of a document on the forge is. */
export const FORGE = 'https://forge.example.test/group';

interface Options {
  /** Documents of local repositories, one folder each. */
  local?: readonly string[];
  /** Documents of repositories on the forge. */
  pushed?: readonly string[];
  readTree?: UrlReaderService['readTree'];
  techdocs?: object;
}

/** TechDocs with some documents. */
export async function startTechdocs(
  directory: MockDirectory,
  { local = [], pushed = [], readTree, techdocs }: Options,
) {
  started += 1;
  const locations = [
    ...local.map(name => ({
      name,
      location: `file:${directory.resolve(name, 'catalog-info.yaml')}`,
    })),
    ...pushed.map(name => ({
      name,
      location: `url:${FORGE}/${name}/-/tree/HEAD/`,
    })),
  ];
  const scheduler = mockServices.scheduler();
  const logger = mockServices.logger.mock();
  const events: EventsService = mockServices.events();
  logger.child.mockReturnValue(logger);
  const backend = await startTestBackend({
    features: [
      techdocsPlugin,
      techdocsModuleMarkdown,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      logger.factory,
      mockServices.events.mock({
        subscribe: options => events.subscribe(options),
      }).factory,
      mockServices.urlReader.mock(readTree && { readTree }).factory,
      catalogServiceMock.factory({
        entities: locations.map(({ name, location }) => ({
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          metadata: {
            uid: `${name}-${started}`,
            name,
            namespace: 'default',
            annotations: {
              'backstage.io/techdocs-ref': 'dir:.',
              'backstage.io/managed-by-location': location,
            },
          },
        })),
      }),
      mockServices.rootConfig.factory({
        data: {
          integrations: {
            gitlab: [
              {
                host: 'forge.example.test',
                apiBaseUrl: 'https://forge.example.test/api/v4',
                token: 'x',
              },
            ],
          },
          backend: { workingDirectory: directory.resolve('work') },
          techdocs: {
            builder: 'local',
            publisher: {
              type: 'local',
              local: { publishDirectory: directory.resolve('published') },
            },
            ...techdocs,
          },
        },
      }),
    ],
  });
  const base = `http://localhost:${backend.server.port()}/api/techdocs`;
  let passed = 0;
  jest
    .spyOn(Date, 'now')
    .mockImplementation(() => new Date().getTime() + passed);
  return {
    events,
    stop: () => backend.stop(),
    warnings: () => logger.warn.mock.calls.map(([message]) => String(message)),
    round: () => scheduler.triggerTask(BUILDS_TASK),
    later(ms = FORGETTING_MS) {
      passed += ms;
    },
    /** What a reader who opens a document has TechDocs do; its last event. */
    async open(name: string) {
      const response = await fetch(`${base}/sync/default/component/${name}`);
      return (await response.text()).trim().split('\n\n').at(-1);
    },
    async page(name: string) {
      const path = `static/docs/default/component/${name}/index.html`;
      const response = await fetch(`${base}/${path}`);
      return response.ok ? response.text() : undefined;
    },
    async builtAt(name: string) {
      const response = await fetch(
        `${base}/static/docs/default/component/${name}/techdocs_metadata.json`,
      );
      return response.ok ? response.text() : undefined;
    },
  };
}
