import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  CatalogServiceMock,
  catalogServiceMock,
} from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  PermissionCondition,
  PermissionCriteria,
  QueryPermissionResponse,
} from '@backstage/plugin-permission-common';
import { IndexableDocument } from '@backstage/plugin-search-common';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FrenchSearchEngine } from '../FrenchSearchEngine';
import { guarded, guardOf } from '../indexing/guarded';
import { Database, openDatabase } from '../store/database';

type Criteria = PermissionCriteria<PermissionCondition>;

const CATALOG_ENTITY = 'catalog-entity';

/** A condition on entities. */
export const rule = (name: string, params: object): Criteria => ({
  rule: name,
  resourceType: CATALOG_ENTITY,
  params: Object.fromEntries(Object.entries(params)),
});

/** A decision that depends on the entity. */
export const when = (conditions: Criteria): QueryPermissionResponse => ({
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: CATALOG_ENTITY,
  conditions,
});

export const anEntity = (
  name: string,
  rest: { kind?: string; project?: string; title?: string; spec?: object } = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: rest.kind ?? 'Component',
  metadata: {
    namespace: 'default',
    name,
    ...(rest.title && { title: rest.title }),
    annotations: {
      ...(rest.project && {
        'cloud-pi-native.fr/project-slug': rest.project,
      }),
    },
  },
  spec: { type: 'service', ...rest.spec },
});

/** A heading of the documentation of an entity. */
export const aHeading = (
  entity: Entity,
  path: string,
  title: string,
  text: string,
  rest: object = {},
): IndexableDocument => {
  const document = {
    title,
    text,
    location: `/docs/default/component/${entity.metadata.name}/${path}`,
    kind: entity.kind,
    name: entity.metadata.name,
    entityRef: stringifyEntityRef(entity),
    ...rest,
  };
  return guarded(document, guardOf(entity));
};

/** Somebody, who sees what the test decides. */
export const CAMILLE = mockCredentials.user('user:default/camille');

/** An engine with a catalogue and a policy that a test holds in its hand. */
export class TestPortal {
  entities: Entity[] = [];
  decision: QueryPermissionResponse = { result: AuthorizeResult.ALLOW };
  /** What the catalogue hides from everybody but itself. */
  hidden = new Set<string>();
  readonly engine: FrenchSearchEngine;

  private constructor(readonly db: Database) {
    const permissions = mockServices.permissions.mock();
    permissions.authorizeConditional.mockImplementation(async () => [
      this.decision,
    ]);
    this.engine = new FrenchSearchEngine({
      auth: mockServices.auth(),
      catalog: this.#catalog(),
      db,
      logger: mockServices.logger.mock(),
      permissions,
      permissionsEnabled: true,
    });
  }

  static async start(knex: Database): Promise<TestPortal> {
    return new TestPortal(await openDatabase(mockServices.database({ knex })));
  }

  async index(
    type: string,
    documents: Iterable<IndexableDocument> | AsyncIterable<IndexableDocument>,
  ): Promise<void> {
    await pipeline(
      Readable.from(documents),
      await this.engine.getIndexer(type),
    );
  }

  search(
    term: string,
    rest: Partial<Parameters<FrenchSearchEngine['query']>[0]> = {},
    credentials: BackstageCredentials = CAMILLE,
  ) {
    return this.engine.query({ term, ...rest }, { credentials });
  }

  /** Titles of what is found, in their order. */
  async titles(term: string, rest = {}): Promise<string[]> {
    const { results } = await this.search(term, rest);
    return results.map(({ document }) => document.title);
  }

  #catalog(): CatalogService {
    type Options = Parameters<CatalogServiceMock['queryEntities']>[1];
    const isCamille = (options: Options) =>
      options !== undefined &&
      'credentials' in options &&
      options.credentials === CAMILLE;
    const seen = (options: Options) =>
      isCamille(options)
        ? catalogServiceMock({
            entities: this.entities.filter(
              entity => !this.hidden.has(stringifyEntityRef(entity)),
            ),
          })
        : catalogServiceMock({ entities: this.entities });
    const mock = catalogServiceMock.mock();
    mock.getEntitiesByRefs.mockImplementation((request, options) =>
      seen(options).getEntitiesByRefs(request, options),
    );
    mock.queryEntities.mockImplementation((request, options) =>
      seen(options).queryEntities(request, options),
    );
    return mock;
  }
}
