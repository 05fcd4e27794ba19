import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  AuthorizeResult,
  QueryPermissionResponse,
} from '@backstage/plugin-permission-common';
import {
  aHeading,
  anEntity,
  rule,
  TestPortal,
  when,
} from './__testUtils__/portal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const shared = anEntity('offre', { title: 'Offre' });
const mine = anEntity('demo.api', { project: 'Démo', title: 'Ma démo' });
const theirs = anEntity('autre.api', {
  project: 'autre',
  title: 'Chose cachée',
  spec: { owner: 'group:default/autre', type: 'confidentiel' },
});
const cluster = anEntity('dedie', {
  kind: 'Cluster',
  title: 'Grappe',
  spec: { privacy: 'Dedicated' },
});
const ALL = [shared, mine, theirs, cluster];

const documentsOf = (entities: Entity[]) =>
  entities.map(entity =>
    aHeading(
      entity,
      'secret/',
      entity.metadata.title ?? '',
      `Le secret de ${entity.metadata.name}, introuvablissime`,
      { componentType: entity.spec?.type },
    ),
  );

const SHARED_AND_MINE = when({
  anyOf: [
    {
      not: {
        anyOf: [
          rule('HAS_ANNOTATION', {
            annotation: 'cloud-pi-native.fr/project-slug',
          }),
          rule('HAS_SPEC', { key: 'privacy', value: 'dedicated' }),
        ],
      },
    },
    rule('CLOUD_PI_NATIVE_IN_PROJECTS', { projects: ['démo'] }),
  ],
});

const DECISIONS: Array<[string, QueryPermissionResponse, string[]]> = [
  [
    'all',
    { result: AuthorizeResult.ALLOW },
    ['Chose cachée', 'Grappe', 'Ma démo', 'Offre'],
  ],
  ['none', { result: AuthorizeResult.DENY }, []],
  ['what is shared, and their own', SHARED_AND_MINE, ['Ma démo', 'Offre']],
  [
    'no project',
    when(rule('CLOUD_PI_NATIVE_IN_PROJECTS', { projects: [] })),
    [],
  ],
  ['a kind', when(rule('IS_ENTITY_KIND', { kinds: ['CLUSTER'] })), ['Grappe']],
  [
    'an annotation',
    when(
      rule('HAS_ANNOTATION', {
        annotation: 'cloud-pi-native.fr/project-slug',
        value: 'AUTRE',
      }),
    ),
    ['Chose cachée'],
  ],
  [
    'metadata, and not a spec',
    when({
      allOf: [
        rule('HAS_METADATA', { key: 'namespace', value: 'default' }),
        { not: rule('HAS_SPEC', { key: 'type', value: 'service' }) },
      ],
    }),
    ['Chose cachée'],
  ],
  [
    'another rule, which only the catalogue knows',
    when(rule('SOMETHING_ELSE', { x: 1 })),
    ['Chose cachée', 'Grappe', 'Ma démo'],
  ],
  [
    'a rule that is not as it should be',
    when({ not: rule('IS_ENTITY_KIND', { kinds: 'Cluster' }) }),
    ['Chose cachée', 'Grappe', 'Ma démo'],
  ],
];

describe.each(databases.eachSupportedId())('what is visible on %s', id => {
  let portal: TestPortal;

  beforeEach(async () => {
    portal = await TestPortal.start(await databases.init(id));
    portal.entities = [...ALL];
    await portal.index('techdocs', documentsOf(ALL));
  });

  it.each(DECISIONS)(
    'shows and counts %s',
    async (name, decision, expected) => {
      portal.decision = decision;
      if (name.includes('rule')) {
        portal.hidden.add('component:default/offre');
      }
      for (const term of ['secret', '', 'le secret de introuvablissime']) {
        const {
          results,
          numberOfResults,
          facets = [],
        } = await portal.search(term);
        const titles = results.map(({ document }) => document.title);
        expect(titles.sort()).toEqual(expected);
        expect(numberOfResults).toBe(expected.length);
        const counted = facets.reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(expected.length);
      }
    },
  );

  it.each([
    { kind: 'Component', name: 'autre.api' },
    { name: ['autre.api', 'offre'] },
    { componentType: 'confidentiel' },
    { 'x"]\') or 1=1 --': 'a' },
    { 'kind" or "1': 'Component' },
    { owner: "' or '1' = '1" },
    { name: "x') or (1=1" },
    { entityRef: 'component:default/autre.api' },
    { resourceRef: 'component:default/autre.api' },
    { authorization: 'component:default/autre.api' },
    { none: '' },
  ])('gives nothing hidden away to the filter %p', async filters => {
    portal.decision = SHARED_AND_MINE;
    const answer = await portal.search('secret', { filters });
    expect(JSON.stringify(answer)).not.toMatch(/autre|cach|confidentiel/i);
    const pageCursor = Buffer.from('1').toString('base64');
    const further = await portal.search('secret', {
      filters,
      pageLimit: 1,
      pageCursor,
    });
    expect(JSON.stringify(further)).not.toMatch(/autre|cach|confidentiel/i);
  });

  it.each([{ name: {} }, { name: [{}] }, { name: Array(101).fill('a') }])(
    'refuses the filter %j',
    async filters => {
      await expect(portal.search('secret', { filters })).rejects.toThrow(
        'filter',
      );
    },
  );

  it('filters by any field, whatever its case and accents', async () => {
    expect(
      await portal.titles('secret', { filters: { name: 'DÉMO.API' } }),
    ).toEqual(['Ma démo']);
    const answer = await portal.search('secret', {
      filters: { kind: ['cluster', 'Zone'] },
    });
    expect(answer.numberOfResults).toBe(1);
    // Counts of the other tabs stay.
    expect(answer.facets).toEqual(
      expect.arrayContaining([
        { type: 'techdocs', kind: 'Component', count: 3 },
        { type: 'techdocs', kind: 'Cluster', count: 1 },
      ]),
    );
  });

  it('never corrects to a word that only what is hidden contains', async () => {
    portal.decision = when(rule('IS_ENTITY_KIND', { kinds: ['Zone'] }));
    const answer = await portal.search('introuvablisime');
    expect(answer).toMatchObject({ results: [], numberOfResults: 0 });
    expect(answer.corrections).toBeUndefined();
  });

  it('follows a right at the next query', async () => {
    expect(await portal.titles('secret')).toHaveLength(4);
    portal.decision = SHARED_AND_MINE;
    expect(await portal.titles('secret')).toHaveLength(2);
    portal.decision = { result: AuthorizeResult.DENY };
    expect(await portal.titles('secret')).toEqual([]);
  });

  it('finds no longer what the catalogue hides since it was indexed', async () => {
    portal.decision = SHARED_AND_MINE;
    portal.entities = [anEntity('offre', { project: 'autre' }), mine];
    portal.hidden.add('component:default/offre');
    const answer = await portal.search('secret');
    expect(answer.numberOfResults).toBe(1);
    portal.hidden.clear();
    // Known by now, without having to be told by the catalogue.
    expect(await portal.titles('secret')).toEqual(['Ma démo']);
  });

  it('asks the catalogue for all that is seen, once, where page after page is hidden', async () => {
    const gone = Array.from({ length: 8 }, (_, index) =>
      anEntity(`cache-${index}`, { title: 'Secret secret' }),
    );
    portal.entities = [...ALL, ...gone];
    await portal.index('software-catalog', documentsOf(portal.entities));
    gone.forEach(({ metadata }) =>
      portal.hidden.add(`component:default/${metadata.name}`),
    );
    const searches: string[] = [];
    portal.db.on('query', ({ sql }) => {
      if (sql.startsWith('with hits')) {
        searches.push(sql);
      }
    });
    const answer = await portal.search('secret', {
      types: ['software-catalog'],
      pageLimit: 1,
    });
    expect(answer.numberOfResults).toBe(4);
    expect(JSON.stringify(answer)).not.toContain('cache-');
    expect(searches).toHaveLength(4);
  });

  it('forgets what is gone from the catalogue', async () => {
    portal.entities = [mine];
    expect(await portal.titles('secret')).toEqual(['Ma démo']);
    const left = await portal.db('french_documents').select('ref');
    expect(left).toEqual([{ ref: 'component:default/demo.api' }]);
    expect(await portal.db('french_entities').select('ref')).toEqual(left);
  });

  it('shows nothing without credentials, and nothing of a document without an entity', async () => {
    expect(await portal.engine.query({ term: 'secret' })).toEqual({
      results: [],
      numberOfResults: 0,
    });
    await portal.index('software-catalog', [
      { title: 'Sans entité', text: 'secret', location: '/x' },
    ]);
    expect(await portal.titles('entité')).toEqual([]);
  });

  it('leaves other types to Backstage, which names those that may be read', async () => {
    await portal.index('radar', [
      { title: 'Radar', text: 'secret', location: '/radar' },
    ]);
    expect(await portal.titles('radar')).toEqual([]);
    expect(await portal.titles('radar', { types: ['radar'] })).toEqual([
      'Radar',
    ]);
  });

  it('answers a service with what services see', async () => {
    const answer = await portal.search('secret', {}, mockCredentials.service());
    expect(answer.numberOfResults).toBe(4);
  });
});
