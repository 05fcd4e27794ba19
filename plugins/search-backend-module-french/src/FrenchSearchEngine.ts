import {
  AuthService,
  BackstageCredentials,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { SearchEngine } from '@backstage/plugin-search-backend-node';
import {
  IndexableResultSet,
  SearchQuery,
} from '@backstage/plugin-search-common';
import { randomUUID } from 'node:crypto';
import { FrenchIndexer } from './indexing/FrenchIndexer';
import { Freshness } from './permissions/Freshness';
import { Visibility } from './permissions/Visibility';
import { present } from './query/present';
import { cursorOf, readRequest, SearchRequest } from './query/request';
import { Found } from './query/rows';
import { Searcher } from './query/Searcher';
import { Database } from './store/database';
import { dialectOf } from './store/dialectOf';
import { IndexStore } from './store/IndexStore';
import { all, any, NEVER, Sql, sql } from './store/sql';
import { fold } from './text/fold';
import { matcherOf } from './text/highlight';

/** Types whose documents are read by who may read their entity. */
const GUARDED: readonly string[] = ['techdocs', 'software-catalog'];

/** What the engine is made of. */
export interface FrenchSearchEngineOptions {
  auth: AuthService;
  catalog: CatalogService;
  db: Database;
  logger: LoggerService;
  permissions: PermissionsService;
  /** Whether the portal asks for permissions at all. */
  permissionsEnabled: boolean;
}

/** How often a search is made anew without what the catalogue hides. */
const MOST_ROUNDS = 3;

type QueryOptions = Parameters<SearchEngine['query']>[1];

const credentialsOf = (options: QueryOptions) =>
  options && 'credentials' in options ? options.credentials : undefined;

const NOBODY: IndexableResultSet = { results: [], numberOfResults: 0 };

const among = (types: readonly string[]): Sql =>
  any(types.map(type => sql`d.type = ${type}`));

const except = (refs: readonly string[]): Sql =>
  sql`(d.ref is null or ${all(refs.map(ref => sql`d.ref <> ${ref}`))})`;

/** Counts by type and kind go beyond Backstage's type, and through its router. */
export type FrenchResultSet = IndexableResultSet & {
  facets?: Array<{ type: string; kind: string; count: number }>;
  corrections?: Array<{ typed: string; used: string[] }>;
};

/**
 * A search engine that knows French: on SQLite and PostgreSQL, by heading, with
 * what the user may not see left out in the query.
 */
export class FrenchSearchEngine implements SearchEngine {
  readonly #store: IndexStore;
  readonly #visibility: Visibility;
  readonly #freshness: Freshness;
  readonly #searcher: Searcher;
  readonly #tags = (({ id }) => ({ preTag: `<${id}>`, postTag: `</${id}>` }))({
    id: randomUUID(),
  });

  constructor(private readonly options: FrenchSearchEngineOptions) {
    const { db } = options;
    const dialect = dialectOf(db);
    this.#store = new IndexStore(db);
    this.#visibility = new Visibility({ ...options, dialect });
    this.#freshness = new Freshness(options, this.#store);
    this.#searcher = new Searcher(db, dialect);
  }

  /** Nothing: how a question is understood is the engine's own. */
  setTranslator(): void {}

  async getIndexer(type: string): Promise<FrenchIndexer> {
    const logger = this.options.logger.child({ documentType: type });
    return new FrenchIndexer(type, this.#store, logger);
  }

  async query(
    query: SearchQuery,
    options?: QueryOptions,
  ): Promise<FrenchResultSet> {
    const request = readRequest(query);
    const credentials = credentialsOf(options);
    if (!credentials || request.types?.length === 0) {
      return NOBODY;
    }
    const found = await this.#findVisible(request, credentials);
    return this.#resultSet(request, found);
  }

  /** Searches again without what the catalogue hides by now, though the index did not know. */
  async #findVisible(
    request: SearchRequest,
    credentials: BackstageCredentials,
  ) {
    let visible = await this.#visibleDocuments(request, credentials);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const found = await this.#searcher.search(request, visible);
      const hidden = await this.#visibility.hidden(
        found.pages.flatMap(({ best }) =>
          GUARDED.includes(best.type) && best.ref !== null ? best.ref : [],
        ),
        credentials,
      );
      if (hidden.length === 0) {
        return found;
      }
      await this.#freshness.refresh(hidden);
      visible = all([visible, except(hidden)]);
    }
    // Page after page of what is hidden: the catalogue names all that is not, once.
    return this.#searcher.search(
      request,
      all([visible, await this.#visibility.exactly(credentials)]),
    );
  }

  async #visibleDocuments(
    { types }: SearchRequest,
    credentials: BackstageCredentials,
  ): Promise<Sql> {
    const entities = await this.#visibility.of(credentials);
    const guarded = sql`(${among(GUARDED)} and d.ref is not null and ${entities})`;
    return any([guarded, this.#others(types)]);
  }

  /** Other types are guarded by Backstage, which names those that may be read. */
  #others(types: string[] | undefined): Sql {
    if (types === undefined) {
      return this.options.permissionsEnabled
        ? NEVER
        : sql`not ${among(GUARDED)}`;
    }
    return among(types.filter(type => !GUARDED.includes(type)));
  }

  #resultSet(
    request: SearchRequest,
    {
      pages,
      facets,
      terms,
      corrections,
    }: Found & Awaited<ReturnType<Searcher['search']>>,
  ): FrenchResultSet {
    const { page, pageSize, types, kinds } = request;
    const numberOfResults = facets
      .filter(
        ({ type, kind }) =>
          (types === undefined || types.includes(type)) &&
          (kinds === undefined || kinds.includes(fold(kind))),
      )
      .reduce((sum, { count }) => sum + count, 0);
    const matches = terms.terms.length === 0 ? undefined : matcherOf(terms);
    const first = page * pageSize + 1;
    return {
      results: pages.map((each, index) =>
        present(each, first + index, matches, this.#tags),
      ),
      numberOfResults,
      facets: facets.map(({ type, kind, count }) => ({ type, kind, count })),
      ...(corrections.length > 0 && { corrections }),
      ...(page > 0 && { previousPageCursor: cursorOf(page - 1) }),
      ...((page + 1) * pageSize < numberOfResults && {
        nextPageCursor: cursorOf(page + 1),
      }),
    };
  }
}
