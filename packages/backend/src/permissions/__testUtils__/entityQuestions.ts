import { z } from 'zod';
import { refsOf, thingsOf } from './entities';
import { isDone, Question, Told } from './Question';
import { Answer, Visitor } from './Visitor';

const QUERY = '/catalog/entities/by-query';
const list = z.object({ items: z.unknown() });
const page = list.extend({
  totalItems: z.number(),
  pageInfo: z.object({ nextCursor: z.string().optional() }),
});
const results = z.object({
  results: z.array(
    z.object({
      document: z.object({
        kind: z.string(),
        namespace: z.string(),
        name: z.string().optional(),
        location: z.string(),
      }),
    }),
  ),
  nextPageCursor: z.string().optional(),
  numberOfResults: z.number(),
});
const facets = z.object({
  facets: z.record(
    z.string(),
    z.array(z.object({ value: z.string(), count: z.number() })),
  ),
});

/** A question that is answered with entities. */
const entities = (
  ask: (visitor: Visitor) => Promise<Answer>,
  itemsOf: (body: unknown) => unknown = body => body,
): Question => ({
  ask: async visitor => {
    const answer = await ask(visitor);
    return isDone(answer)
      ? refsOf(thingsOf(itemsOf(answer.body)))
      : answer.status;
  },
});

const items = (body: unknown) => list.parse(body).items;

/** A question that is asked of one entity after the other. */
const each = (
  ask: (
    visitor: Visitor,
    entity: { ref: string; path: string; uid: string },
  ) => Promise<boolean | 401>,
): Question => ({
  ofSample: true,
  ask: async (visitor, { sample }) => {
    const seen: string[] = [];
    for (const [ref, uid] of sample) {
      const told = await ask(visitor, {
        ref,
        uid,
        path: ref.replace(':', '/'),
      });
      if (told === 401) {
        return told;
      }
      if (told) {
        seen.push(ref);
      }
    }
    return seen.sort();
  },
});

const answered = (answer: Answer): boolean | 401 =>
  answer.status === 401 ? 401 : isDone(answer);

async function pages(visitor: Visitor): Promise<Told> {
  const seen: string[] = [];
  let query = 'limit=40&orderField=metadata.name,asc';
  for (;;) {
    const answer = await visitor.get(`${QUERY}?${query}`);
    if (!isDone(answer)) {
      return answer.status;
    }
    const { items: some, pageInfo, totalItems } = page.parse(answer.body);
    seen.push(...refsOf(thingsOf(some)));
    if (!pageInfo.nextCursor) {
      // What is hidden is not counted either.
      return totalItems === seen.length ? seen.sort() : [`${totalItems} items`];
    }
    query = `limit=40&cursor=${pageInfo.nextCursor}`;
  }
}

async function found(visitor: Visitor, term: string): Promise<Told> {
  const seen: string[] = [];
  let cursor = '';
  for (;;) {
    const answer = await visitor.get(
      `/search/query?term=${term}&pageLimit=100${cursor}`,
    );
    if (!isDone(answer)) {
      return answer.status;
    }
    const {
      results: some,
      nextPageCursor,
      numberOfResults,
    } = results.parse(answer.body);
    seen.push(
      ...some.map(({ document: { location } }) =>
        location.replace(
          /^\/catalog\/([^/]+)\/([^/]+)\/([^/]+)$/,
          (_, namespace, kind, name) => `${kind}:${namespace}/${name}`,
        ),
      ),
    );
    if (!nextPageCursor) {
      // What is hidden is not counted either.
      return numberOfResults === seen.length
        ? seen.sort()
        : [`${numberOfResults} results`];
    }
    cursor = `&pageCursor=${nextPageCursor}`;
  }
}

const facet = (name: string) => async (visitor: Visitor) => {
  const answer = await visitor.get(`/catalog/entity-facets?facet=${name}`);
  return isDone(answer)
    ? facets
        .parse(answer.body)
        .facets[name].map(({ value, count }) => `${value} ${count}`)
        .sort()
    : answer.status;
};

const countedByKind = (refs: string[]) => {
  const kinds = refs.map(ref => ref.split(':')[0]);
  return [...new Set(kinds)]
    .map(kind => `${kind} ${kinds.filter(one => one === kind).length}`)
    .sort();
};

/** What the backend is asked of entities, by what the table calls it. */
export const ENTITY_QUESTIONS: Record<string, Question> = {
  'all entities': entities(v => v.get('/catalog/entities')),
  'all entities, page by page, and how many': { ask: pages },
  'all entities, by a predicate': entities(
    v => v.post(QUERY, { query: { kind: { $exists: true } }, limit: 1000 }),
    items,
  ),
  'all entities, by full text': entities(
    v =>
      v.get(
        `${QUERY}?limit=1000&fullTextFilterTerm=default&fullTextFilterFields=metadata.namespace`,
      ),
    items,
  ),
  'entities by reference': {
    ofSample: true,
    ask: async (visitor, { sample }) => {
      const answer = await visitor.post('/catalog/entities/by-refs', {
        entityRefs: [...sample.keys()],
      });
      return isDone(answer)
        ? refsOf(thingsOf(items(answer.body)))
        : answer.status;
    },
  },
  'the page of an entity': each(async (visitor, { path }) =>
    answered(await visitor.get(`/catalog/entities/by-name/${path}`)),
  ),
  'an entity by its uid': each(async (visitor, { uid }) =>
    answered(await visitor.get(`/catalog/entities/by-uid/${uid}`)),
  ),
  'where an entity comes from': each(async (visitor, { path }) =>
    answered(await visitor.get(`/catalog/entities/by-name/${path}/ancestry`)),
  ),
  'to have an entity read again': each(async (visitor, { ref: entityRef }) =>
    answered(await visitor.post('/catalog/refresh', { entityRef })),
  ),
  'whether an entity may be read': each(async (visitor, { ref }) => {
    const { status: code, body } = await visitor.post('/permission/authorize', {
      items: [
        {
          id: 'asked',
          permission: {
            type: 'resource',
            name: 'catalog.entity.read',
            attributes: { action: 'read' },
            resourceType: 'catalog-entity',
          },
          resourceRef: ref,
        },
      ],
    });
    return code === 401 ? 401 : JSON.stringify(body).includes('"ALLOW"');
  }),
  'how many entities of each kind': {
    ask: async visitor => {
      const told = await facet('kind')(visitor);
      return Array.isArray(told)
        ? told.map(count => count.toLowerCase()).sort()
        : told;
    },
    of: countedByKind,
  },
  'entities, by the catalogue’s own action': {
    ask: async visitor => {
      const answer = await visitor.post(
        `/catalog/.backstage/actions/v1/actions/catalog:query-catalog-entities/invoke`,
        { query: { kind: { $exists: true } }, limit: 1000 },
      );
      const output = z.object({ output: list });
      return isDone(answer)
        ? refsOf(thingsOf(output.parse(answer.body).output.items))
        : answer.status;
    },
  },
  'to search for anything': { ask: visitor => found(visitor, '') },
};
