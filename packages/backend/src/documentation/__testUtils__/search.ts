import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  DEFAULT_NAMESPACE,
  entityEnvelopeSchemaValidator,
  type Entity,
} from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import searchPlugin from '@backstage/plugin-search-backend';
import searchModule from '@cloud-pi-native/backstage-plugin-search-backend-module-french';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { ROOT } from './pages';

type Database = NonNullable<
  NonNullable<Parameters<typeof mockServices.database.factory>[0]>['knex']
>;

const asEntity = entityEnvelopeSchemaValidator();

const targetsSchema = z
  .object({ spec: z.object({ targets: z.array(z.string()) }) })
  .transform(({ spec }) => spec.targets)
  .catch([]);

const read = (file: string): Entity[] =>
  parseAllDocuments(readFileSync(file, 'utf8'))
    .map(document => asEntity(document.toJS()))
    .map(entity => ({
      ...entity,
      metadata: { namespace: DEFAULT_NAMESPACE, ...entity.metadata },
    }));

/** The entities of files, and of those that they point to. */
const entitiesOf = (pattern: string): Entity[] =>
  globSync(pattern).flatMap(file =>
    read(file).flatMap(entity => [
      entity,
      ...targetsSchema
        .parse(entity)
        .flatMap(target => entitiesOf(join(dirname(file), target))),
    ]),
  );

/** What the portal itself brings into its catalogue, from where app-config.yaml says. */
export const ownEntities = (): Entity[] =>
  ['catalog/all.yaml', 'catalog-info.yaml', 'templates/*.yaml'].flatMap(
    pattern => entitiesOf(join(ROOT, pattern)),
  );

/** TechDocs, of which search reads the index of the built documentation. */
const techdocsOf = (site: string) =>
  createBackendPlugin({
    pluginId: 'techdocs',
    register(env) {
      env.registerInit({
        deps: { http: coreServices.httpRouter },
        async init({ http }) {
          http.use((request, response) => {
            const isSite =
              request.path ===
              '/static/docs/default/component/documentation/search/search_index.json';
            response
              .status(isSite ? 200 : 404)
              .type('application/json')
              .send(isSite ? site : '{}');
          });
        },
      });
    },
  });

const answerSchema = z.object({
  results: z.array(z.object({ document: z.object({ location: z.string() }) })),
});

/** The addresses of what a question finds, the best first. */
export type Search = (question: string) => Promise<string[]>;

/** Search as the portal has it, over its documentation and its own catalogue. */
export async function startSearch(
  knex: Database,
  site: string,
): Promise<Search> {
  const scheduler = mockServices.scheduler();
  const { server } = await startTestBackend({
    features: [
      searchPlugin,
      searchModule,
      techdocsOf(site),
      catalogServiceMock.factory({ entities: ownEntities() }),
      mockServices.database.factory({ knex }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.rootConfig.factory({
        data: {
          search: {
            collators: {
              catalog: {
                filter: {
                  kind: [
                    'System',
                    'Component',
                    'Group',
                    'ServiceOffering',
                    'Template',
                  ],
                },
              },
            },
          },
        },
      }),
    ],
  });
  await scheduler.triggerTask('search_index_software_catalog');
  await scheduler.triggerTask('search_index_techdocs');
  return async question => {
    const response = await fetch(
      `http://localhost:${server.port()}/api/search/query?term=${encodeURIComponent(question)}`,
      { headers: { Authorization: mockCredentials.user.header() } },
    );
    const { results } = answerSchema.parse(await response.json());
    return results.map(({ document }) => document.location);
  };
}
