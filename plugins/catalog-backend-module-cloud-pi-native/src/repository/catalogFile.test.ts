import { Entity } from '@backstage/catalog-model';
import { aProject, aRepository, platform } from '../testing/builders';
import { repositoryToLocation } from '../translate/repository';
import { readCatalogFile } from './catalogFile';
import { repositoryFacts } from './RepositoryFacts';

const facts = repositoryFacts(
  repositoryToLocation(aRepository(), aProject(), platform),
);

const read = (text: string) => readCatalogFile(text, facts);

const valid = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'the-api' },
  spec: { type: 'service', lifecycle: 'production', owner: 'x' },
};

const file = (...documents: unknown[]) =>
  documents.map(document => JSON.stringify(document)).join('\n---\n');

const only = async (document: unknown): Promise<Entity> => {
  const { entities, refusals } = await read(file(document));
  expect(refusals).toEqual([]);
  expect(entities).toHaveLength(1);
  return entities[0];
};

// eslint-disable-next-line no-script-url
const SCRIPT = 'javascript:alert(1)';

describe('readCatalogFile', () => {
  it('puts what a file describes in the project of the repository', async () => {
    expect(
      await only({
        ...valid,
        metadata: {
          name: 'the-api',
          namespace: 'other',
          uid: 'forged',
          title: 'The API',
          tags: ['java'],
        },
        spec: {
          ...valid.spec,
          owner: 'group:default/other',
          system: 'other',
          dependsOn: ['resource:db'],
        },
      }),
    ).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'the-api',
        namespace: 'default',
        title: 'The API',
        tags: ['java'],
        annotations: facts.annotations,
      },
      spec: {
        type: 'service',
        lifecycle: 'production',
        owner: 'group:default/demo',
        system: 'system:default/demo',
        dependsOn: ['resource:db'],
      },
    });
  });

  it('drops annotations and links that would lead elsewhere, and keeps the others', async () => {
    const { entities, dropped } = await read(
      file({
        ...valid,
        metadata: {
          ...valid.metadata,
          annotations: {
            'argocd/app-name': 'other',
            'backstage.io/kubernetes-namespace': 'other',
            'backstage.io/source-location': 'url:https://gitlab.example.test/o',
            'backstage.io/techdocs-ref': 'dir:../../other',
            'backstage.io/view-url': SCRIPT,
            'cloud-pi-native.fr/project-slug': 'other',
            'goharbor.io/repository-slug': 'other/image',
            'sonarqube.org/project-key': 'other',
            'vault.io/secrets-path': 'app',
            'example.test/team': 'kept',
          },
          links: [
            { url: SCRIPT },
            { url: 'data:text/html,x' },
            { url: 'https://example.test/doc', title: 'Doc' },
          ],
        },
      }),
    );
    expect(entities[0].metadata.annotations).toEqual({
      ...facts.annotations,
      'vault.io/secrets-path': 'app',
      'example.test/team': 'kept',
    });
    expect(entities[0].metadata.links).toEqual([
      { url: 'https://example.test/doc', title: 'Doc' },
    ]);
    expect(dropped).toEqual(
      [
        'argocd/app-name',
        'backstage.io/kubernetes-namespace',
        'backstage.io/source-location',
        'backstage.io/techdocs-ref',
        'backstage.io/view-url',
        'cloud-pi-native.fr/project-slug',
        'goharbor.io/repository-slug',
        'sonarqube.org/project-key',
        'metadata.links',
        'spec.owner',
      ].map(key => `component:default/the-api ${key}`),
    );
  });

  it.each([
    ['backstage.io/techdocs-ref', 'dir:.'],
    ['backstage.io/techdocs-ref', 'dir:docs/fr'],
    ['goharbor.io/repository-slug', 'demo/api'],
  ])('keeps %s: %s', async (key, value) => {
    const entity = await only({
      ...valid,
      metadata: { ...valid.metadata, annotations: { [key]: value } },
    });
    expect(entity.metadata.annotations).toMatchObject({ [key]: value });
  });

  it('takes the definition of an API from the repository', async () => {
    const entity = await only({
      ...valid,
      kind: 'API',
      spec: { ...valid.spec, definition: { $text: './openapi.yaml' } },
    });
    expect(entity.spec?.definition).toEqual({
      '$cloud-pi-native-text': './openapi.yaml',
    });
  });

  it.each([
    '../../../../other/api/-/blob/HEAD/secret.yaml',
    '/other/api/-/blob/HEAD/secret.yaml',
    'https://gitlab.example.test/forge-mi/projects/other/api/-/blob/HEAD/s',
    'http://169.254.169.254/latest',
    '..%2f..%2fother',
    '..\\..\\other',
    // Without slashes, an address for one parser and a path for another.
    'https:gitlab.example.test/forge-mi/projects/other/api/-/blob/HEAD/s',
    '.\t./.\n./other',
    'openapi.yaml?ref=other',
    '',
  ])('refuses a definition at %s', async reference => {
    const { entities, refusals } = await read(
      file({
        ...valid,
        kind: 'API',
        spec: { ...valid.spec, definition: { $text: reference } },
      }),
    );
    expect(entities).toEqual([]);
    expect(refusals).toEqual([expect.stringContaining('sort du dépôt')]);
  });

  it.each([
    ['', /est vide/],
    ['a: [', /n’est pas un YAML valide \(ligne 1, colonne 5\)/],
    ['a: 1\nb: "\n', /n’est pas un YAML valide \(ligne 3, colonne 1\)/],
    [
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((k, n) => `${k}: &${k} [${`*${'abcdefgh'[n]},`.repeat(9)}]`)
        .join('\n')}`,
      /n’est pas un YAML valide/,
    ],
    [file(...Array(51).fill(valid)), /plus de 50 entités/],
    ['just a text', /« racine » manque/],
    [file({ ...valid, kind: 'User' }), /« User » n’est pas accepté/],
    [file({ ...valid, kind: 'Location' }), /« Location » n’est pas accepté/],
    [file({ ...valid, apiVersion: 'v1' }), /apiVersion doit être/],
    [file({ ...valid, metadata: {} }), /« metadata.name » manque/],
    [file({ ...valid, metadata: { name: 'é' } }), /n’en veut pas/],
    [file({ ...valid, spec: { type: 'x' } }), /n’en veut pas .*lifecycle/],
    [file({ ...valid, metadata: { name: 'autre.api' } }), /« demo\. »/],
  ])('says why it refuses a file (%#)', async (text, reason) => {
    const { entities, refusals } = await read(text);
    expect(entities).toEqual([]);
    expect(refusals).toEqual([expect.stringMatching(reason)]);
  });

  it('takes the valid entities of a file that has wrong ones too', async () => {
    const { entities, refusals } = await read(
      file(valid, { ...valid, kind: 'Group' }, valid, null),
    );
    expect(entities.map(entity => entity.metadata.name)).toEqual(['the-api']);
    expect(refusals).toEqual([
      expect.stringContaining('document 2'),
      expect.stringContaining('document 3'),
    ]);
  });

  it('is not changed by a key that names a prototype', async () => {
    const text = `${JSON.stringify(valid).slice(0, -1)}, "__proto__": {"polluted": true}}`;
    const entity = await only(JSON.parse(text));
    expect(Object.hasOwn(entity, '__proto__')).toBe(false);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
