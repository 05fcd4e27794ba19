import { TestDatabases } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { setTimeout as delay } from 'node:timers/promises';
import { aProject } from '../testing/builders';
import { bytes } from './__testUtils__/hostileBytes';
import { api, catalogFile, component } from './__testUtils__/hostileCase';
import { identities } from './__testUtils__/hostileIdentities';
import { references } from './__testUtils__/hostileReferences';
import { Forge, startForge } from './__testUtils__/startForge';

// On a machine that does something else too.
jest.setTimeout(600_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const everyDatabase = describe.each(databases.eachSupportedId());

const CASES = [...identities, ...references, ...bytes].map((hostile, n) => ({
  ...hostile,
  repository: `case-${n + 1}`,
}));

/** Two repositories of one project that describe what belongs together. */
const TOGETHER = {
  app: catalogFile(component('app', { spec: { providesApis: ['app-api'] } })),
  spec: catalogFile(api('app-api', 'openapi: 3.0.3')),
};

const AUTRE = catalogFile(
  component('autre-app', { spec: { owner: 'autre', system: 'autre' } }),
  api('autre-api', 'x', { owner: 'autre', system: 'autre' }),
  component('autre-db', {
    kind: 'Resource',
    spec: { owner: 'autre', system: 'autre' },
  }),
);

// What the platform writes on every entity of a repository of `demo`.
const ALWAYS = [
  'argocd/app-selector',
  'backstage.io/managed-by-location',
  'backstage.io/managed-by-origin-location',
  'backstage.io/source-location',
  'backstage.io/view-url',
  'backstage.io/edit-url',
  'cloud-pi-native.fr/project-id',
  'cloud-pi-native.fr/project-slug',
  'cloud-pi-native.fr/repository-id',
  'cloud-pi-native.fr/repository-infra',
  'cloud-pi-native.fr/repository-name',
  'gitlab.com/instance',
  'gitlab.com/project-slug',
  'sonarqube.org/project-key',
  'vault.io/secrets-engine',
];

const matching = (claim: string | RegExp) =>
  typeof claim === 'string' ? claim : expect.stringMatching(claim);

const refsOf = (entities: Entity[]) => entities.map(stringifyEntityRef).sort();

const relationsOf = (entity?: Entity) =>
  entity?.relations?.map(({ type, targetRef }) => `${type} ${targetRef}`);

everyDatabase('a catalog-info.yaml, on %s', databaseId => {
  let forge: Forge;
  let entities: Entity[];
  let claims: Record<string, string[]>;

  const of = (repository: string) =>
    entities.filter(
      ({ kind, metadata: { annotations = {} } }) =>
        kind !== 'Location' &&
        annotations[ANNOTATION.projectSlug] === 'demo' &&
        annotations[ANNOTATION.repositoryName] === repository,
    );
  const one = (ref: string) =>
    entities.find(entity => stringifyEntityRef(entity) === ref);

  /** Waits until everything is there and changes no more. */
  const settled = async (isComplete: () => boolean) => {
    const deadline = Date.now() + 180_000;
    for (let before = ''; Date.now() < deadline; await delay(1000)) {
      entities = await forge.entities();
      claims = await forge.claims();
      const now = JSON.stringify([entities, claims]);
      if (now === before && isComplete()) {
        return;
      }
      before = now;
    }
  };

  beforeAll(async () => {
    const repositories = CASES.map(({ repository, files }) => [
      repository,
      files,
    ]);
    forge = await startForge(
      await databases.init(databaseId),
      { ...TOGETHER, ...Object.fromEntries(repositories) },
      AUTRE,
    );
    await forge.fullPass();
    await settled(() => one('resource:default/autre-db') !== undefined);
    forge.addRepositories();
    await forge.fullPass();
    const isShown = () =>
      CASES.every(({ repository }) => of(repository).length > 0);
    await settled(isShown);
    // Who came too early to know its neighbours knows them now.
    await forge.readAgain('demo');
    await settled(() =>
      ['api:default/app-api', 'api:default/beside'].every(ref =>
        relationsOf(one(ref))?.join().includes('apiProvidedBy'),
      ),
    );
  });

  afterAll(() => forge.stop());

  it.each(CASES)('tries $tries', hostile => {
    const { repository, shows, told = [], like = {}, annotations } = hostile;
    const shown = of(repository);
    expect(refsOf(shown)).toEqual(
      shows ?? [`component:default/demo.${repository}`],
    );
    expect(claims[repository] ?? []).toEqual(told.map(matching));
    expect(shown[0]).toMatchObject(like);
    const { annotations: all = {} } = shown[0].metadata;
    const own = Object.fromEntries(
      Object.entries(all).filter(([key]) => !ALWAYS.includes(key)),
    );
    expect(own).toEqual(annotations ?? own);
  });

  it('never makes anything but a part of its own project', () => {
    const mine = entities.filter(
      ({ metadata }) =>
        metadata.annotations?.[ANNOTATION.projectSlug] === 'demo',
    );
    for (const { metadata } of mine) {
      expect(metadata).toMatchObject({
        namespace: 'default',
        annotations: { [ANNOTATION.projectId]: aProject().id },
      });
    }
    const described = mine.filter(({ kind }) =>
      ['Component', 'API', 'Resource'].includes(kind),
    );
    expect(described.length).toBeGreaterThan(CASES.length);
    for (const { metadata, spec } of described) {
      const { annotations = {}, links = [] } = metadata;
      const name = annotations[ANNOTATION.repositoryName];
      expect(spec).toMatchObject({
        owner: 'group:default/demo',
        system: 'system:default/demo',
      });
      expect(annotations).toMatchObject({
        'argocd/app-selector': `dso/project.slug=demo,dso/repository=${name}`,
        'backstage.io/source-location': `url:https://gitlab.example.test/forge-mi/projects/demo/${name}/-/tree/HEAD/`,
        'gitlab.com/project-slug': `forge-mi/projects/demo/${name}`,
        'sonarqube.org/project-key': expect.stringContaining(`demo-${name}-`),
        'vault.io/secrets-engine': 'demo',
      });
      expect(
        links.filter(({ url }) => !/^https:\/\/(?!user)/.test(url)),
      ).toEqual([]);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('puts nothing on the entities of another project but who uses them', async () => {
    const ownedAndPart = [
      'ownedBy group:default/autre',
      'partOf system:default/autre',
    ];
    expect(relationsOf(one('component:default/autre-app'))).toEqual(
      ownedAndPart,
    );
    expect(relationsOf(one('api:default/autre-api'))).toEqual([
      'apiConsumedBy component:default/user',
      ...ownedAndPart,
    ]);
    expect(relationsOf(one('resource:default/autre-db'))).toEqual([
      'dependencyOf component:default/user',
      ...ownedAndPart,
    ]);
    expect(JSON.stringify(one('system:default/autre')?.relations)).not.toMatch(
      /demo|infiltrator|user/,
    );
    expect(relationsOf(one('group:default/autre'))?.join()).not.toMatch(/demo/);
    const found = await forge.find(
      `metadata.annotations.${ANNOTATION.projectSlug}=autre,kind=Component`,
    );
    expect(refsOf(found)).toEqual(['component:default/autre-app']);
  });

  it('puts nothing on what everybody sees', () => {
    const shared = entities.filter(
      ({ metadata }) => !metadata.annotations?.[ANNOTATION.projectSlug],
    );
    expect(refsOf(shared)).toContain('component:default/shared-tool');
    const inProject = new Set(
      refsOf(entities.filter(entity => !shared.includes(entity))),
    );
    const targets = shared.flatMap(({ relations = [] }) =>
      relations.map(({ targetRef }) => targetRef),
    );
    expect(targets.filter(ref => inProject.has(ref))).toEqual([]);
  });

  it('has the portal read nothing outside of its repository', () => {
    const roots = [
      'autre/api',
      ...[...Object.keys(TOGETHER), ...CASES.map(c => c.repository)].map(
        name => `demo/${name}`,
      ),
    ].map(
      path =>
        `https://gitlab.example.test/forge-mi/projects/${path}/-/blob/HEAD/`,
    );
    const outside = forge.reads.filter(
      url => !roots.some(root => url.startsWith(root)) || /secret/.test(url),
    );
    expect(outside).toEqual([]);
  });

  it('relates what two repositories of one project describe', () => {
    expect(relationsOf(one('api:default/app-api'))).toContain(
      'apiProvidedBy component:default/app',
    );
    expect(claims.app).toBeUndefined();
  });
});
