import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import searchPlugin from '@backstage/plugin-search-backend';
import { z } from 'zod';
import { Sites, techdocsOf } from './__testUtils__/techdocs';
import module from './index';

jest.setTimeout(60_000);

const anEntity = (
  name: string,
  annotations: Record<string, string> = {},
  rest: Partial<Entity['metadata']> = {},
  kind = 'Component',
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default', annotations, ...rest },
  spec: {
    type: 'service',
    lifecycle: 'production',
    ...(kind === 'User' && {
      profile: { displayName: 'Camille Durand', email: 'camille@example.org' },
    }),
  },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/equipe' }],
});

const REF = { 'backstage.io/techdocs-ref': 'dir:.' };

const ENTITIES = [
  anEntity('docs', REF, {
    title: 'La documentation',
    description: 'Tout ce qui est écrit',
    tags: ['guide'],
  }),
  anEntity('pointer', {
    ...REF,
    'backstage.io/techdocs-entity': 'component:default/docs',
  }),
  anEntity('unbuilt', REF),
  anEntity('camille', {}, {}, 'User'),
  anEntity('left-out', {}, {}, 'Location'),
];

const SITE = {
  docs: [
    { location: '', title: 'Accueil', text: 'Bienvenue' },
    {
      location: 'demarrer/',
      title: 'Démarrer',
      text: 'Premiers pas &amp; suite',
      trail: ['Guides'],
      description: 'Par où commencer',
    },
    {
      location: 'demarrer/#creer-un-projet',
      title: 'Créer un projet',
      text: 'Dans la console',
    },
    {
      location: 'demarrer/#pour-aller-plus-loin',
      title: 'Pour aller plus loin',
      text: 'Créer un projet',
    },
  ],
};

const answerSchema = z.object({
  numberOfResults: z.number(),
  facets: z.array(z.object({ type: z.string(), count: z.number() })),
  results: z.array(
    z.object({ type: z.string(), document: z.record(z.string(), z.unknown()) }),
  ),
});

async function start(config: object = {}) {
  const sites: Sites = new Map([
    ['default/component/docs', { status: 200, body: JSON.stringify(SITE) }],
    ['default/component/pointer', { status: 200, body: JSON.stringify(SITE) }],
  ]);
  const scheduler = mockServices.scheduler();
  const { server } = await startTestBackend({
    features: [
      searchPlugin,
      module,
      techdocsOf(sites),
      catalogServiceMock.factory({ entities: ENTITIES }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.rootConfig.factory({ data: config }),
      mockServices.permissions.mock({
        authorize: async requests =>
          requests.map(() => ({ result: AuthorizeResult.ALLOW })),
        authorizeConditional: async requests =>
          requests.map(() => ({ result: AuthorizeResult.ALLOW })),
      }).factory,
    ],
  });
  const get = async (query: string) => {
    const response = await fetch(
      `http://localhost:${server.port()}/api/search/query?${query}`,
      { headers: { Authorization: mockCredentials.user.header() } },
    );
    return { status: response.status, body: await response.json() };
  };
  return {
    sites,
    get,
    collate: async () => {
      await scheduler.triggerTask('search_index_software_catalog');
      await scheduler.triggerTask('search_index_techdocs');
    },
    search: async (query: string) =>
      answerSchema.parse((await get(query)).body),
  };
}

const CONFIG = {
  permission: { enabled: true },
  search: {
    collators: { catalog: { filter: { kind: ['Component', 'User'] } } },
  },
};

describe('the module', () => {
  it('finds documentation and entities through Backstage’s search, counted', async () => {
    const portal = await start(CONFIG);
    await portal.collate();
    const answer = await portal.search('term=creer+projets');
    expect(answer.numberOfResults).toBe(1);
    expect(answer.facets).toEqual([{ type: 'techdocs', count: 1 }]);
    expect(answer.results[0].document).toEqual({
      title: 'Créer un projet',
      text: 'Dans la console',
      location: '/docs/default/component/docs/demarrer/#creer-un-projet',
      pageTitle: 'Démarrer',
      pageLocation: '/docs/default/component/docs/demarrer/',
      trail: ['Guides'],
      description: 'Par où commencer',
      kind: 'Component',
      namespace: 'default',
      name: 'docs',
      entityRef: 'component:default/docs',
      entityTitle: 'La documentation',
      componentType: 'service',
      type: 'service',
      lifecycle: 'production',
      owner: 'group:default/equipe',
      tags: ['guide'],
      headings: [],
      moreHeadings: 0,
    });
    const people = await portal.search('term=camille+durand');
    expect(people.results.map(({ document }) => document.location)).toEqual([
      '/catalog/default/user/camille',
    ]);
  });

  it('indexes a site once, and no entity that is filtered out', async () => {
    const portal = await start(CONFIG);
    await portal.collate();
    const pages = await portal.search('types[]=techdocs');
    expect(pages.results.map(({ document }) => document.location)).toEqual([
      '/docs/default/component/docs/',
      '/docs/default/component/docs/demarrer/',
    ]);
    const entities = await portal.search('types[]=software-catalog');
    expect(entities.numberOfResults).toBe(4);
  });

  it('keeps a site that TechDocs cannot give for a moment, and drops one that is no longer built', async () => {
    const portal = await start(CONFIG);
    await portal.collate();
    for (const trouble of [
      { status: 503, body: '{}' },
      { status: 200, body: 'not JSON' },
      { status: 200, body: '{"docs": 1}' },
    ]) {
      portal.sites.set('default/component/docs', trouble);
      await portal.collate();
      expect(await portal.search('types[]=techdocs')).toMatchObject({
        numberOfResults: 2,
      });
    }
    const site = { docs: [{ location: '', title: 'Un autre', text: '' }] };
    portal.sites.delete('default/component/docs');
    portal.sites.set('default/component/unbuilt', {
      status: 200,
      body: JSON.stringify(site),
    });
    await portal.collate();
    const left = await portal.search('types[]=techdocs');
    expect(left.results.map(({ document }) => document.title)).toEqual([
      'Un autre',
    ]);
  });

  it('refuses what there cannot be', async () => {
    const portal = await start();
    expect((await portal.get('pageLimit=101')).status).toBe(400);
    expect((await portal.get(`term=${'a'.repeat(101)}`)).status).toBe(400);
    await expect(
      start({ search: { collators: { catalog: { batchSize: 0 } } } }),
    ).rejects.toThrow('search.collators.catalog');
  });
});
