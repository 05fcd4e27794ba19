import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { Portal } from './startPortal';

const refsOf = (entities: (Entity | null)[]) =>
  entities.flatMap(entity => (entity ? stringifyEntityRef(entity) : [])).sort();

const pathOf = (ref: string) => ref.replace(':', '/');

const SLUGS = `metadata.annotations.${ANNOTATION.projectSlug}`;

/** Every way to look at the catalogue; each answers the references that it shows. */
export const VIEWS: Record<
  string,
  (portal: Portal, user: string, all: string[]) => Promise<string[]>
> = {
  list: async (portal, user) => {
    const { body } = await portal.get(user, '/catalog/entities');
    return refsOf(body);
  },

  pages: async (portal, user) => {
    const found: Entity[] = [];
    let query = 'limit=4&orderField=metadata.name,asc';
    for (;;) {
      const { body } = await portal.get(
        user,
        `/catalog/entities/by-query?${query}`,
      );
      found.push(...body.items);
      if (!body.pageInfo.nextCursor) {
        // What is hidden is not counted either.
        expect(body.totalItems).toBe(found.length);
        return refsOf(found);
      }
      query = `limit=4&cursor=${body.pageInfo.nextCursor}`;
    }
  },

  'full text': async (portal, user) => {
    const { body } = await portal.get(
      user,
      '/catalog/entities/by-query?limit=100&fullTextFilterTerm=default&fullTextFilterFields=metadata.namespace',
    );
    return refsOf(body.items);
  },

  batch: async (portal, user, all) => {
    const { body } = await portal.post(user, '/catalog/entities/by-refs', {
      entityRefs: all,
    });
    return refsOf(body.items);
  },

  page: async (portal, user, all) => {
    const statuses = await Promise.all(
      all.map(ref =>
        portal.get(user, `/catalog/entities/by-name/${pathOf(ref)}`),
      ),
    );
    return all.filter((_, i) => statuses[i].status === 200);
  },

  ancestry: async (portal, user, all) => {
    const answers = await Promise.all(
      all.map(ref =>
        portal.get(user, `/catalog/entities/by-name/${pathOf(ref)}/ancestry`),
      ),
    );
    return all.filter((_, i) => answers[i].status === 200);
  },

  refresh: async (portal, user, all) => {
    const answers = await Promise.all(
      all.map(entityRef =>
        portal.post(user, '/catalog/refresh', { entityRef }),
      ),
    );
    return all.filter((_, i) => answers[i].status === 200);
  },
};

/** How many entities of each project the facets count. */
export async function projectCounts(
  portal: Portal,
  user: string,
): Promise<Record<string, number>> {
  const { body } = await portal.get(
    user,
    `/catalog/entity-facets?facet=${encodeURIComponent(SLUGS)}`,
  );
  const counts: { value: string; count: number }[] = body.facets[SLUGS];
  return Object.fromEntries(counts.map(({ value, count }) => [value, count]));
}
