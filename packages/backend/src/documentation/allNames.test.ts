import {
  argocdAppSelector,
  h4,
  kubernetesNamespace,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import {
  ANNOTATION,
  API_VERSION,
  NAME_RULES,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { Check, inDocumentation, inText, matches } from './__testUtils__/check';
import { readPages } from './__testUtils__/pages';

const NAMESPACE = kubernetesNamespace(
  '22e7044f-8414-435d-9c4a-2df42a65034b',
  '1d1f5f7b-0e6b-4d0b-8d5c-3a7b5d0a9c11',
);

/** Hashes that pages show: they are the ones of what stands before them. */
const wrongHashes: Check = page =>
  matches(page, /\bdemo-[a-z][a-z0-9-]*?-(?=[a-f]*\d)[0-9a-f]{4}\b/g)
    .filter(({ found }) => {
      const [, name, hash] = /^demo-(.*)-(.{4})$/.exec(found) ?? [];
      return h4(name) !== hash;
    })
    .map(({ at, found }) => `${at}: ${found}`);

const wrongNamespaces: Check = page =>
  matches(page, /\b[0-9a-z]{15,}--[0-9a-z]{15,}\b/g)
    .filter(({ found }) => found !== NAMESPACE)
    .map(({ at, found }) => `${at}: ${found}`);

const LENGTHS = [
  ...Object.values(NAME_RULES).map(({ min, max }) => `${min} à ${max}`),
  '2 à 32', // of a token of the console
];

const wrongLengths: Check = page =>
  matches(
    page,
    /\b(\d+ à \d+)(?=[^.|]{0,12}(?:minuscules|lettres|caractères))/g,
  )
    .filter(({ found }) => !LENGTHS.includes(found))
    .map(({ at, found }) => `${at}: ${found}`);

const ANNOTATIONS: readonly string[] = [
  ...Object.values(ANNOTATION),
  API_VERSION,
  'conformity.cloud-pi-native.fr/data-sensitivity',
  'backstage.io/v1alpha1',
  ...['techdocs-ref', 'techdocs-entity', 'techdocs-entity-path'].map(
    name => `backstage.io/${name}`,
  ),
  ...[
    'kubernetes-namespace',
    'kubernetes-label-selector',
    'source-location',
  ].map(name => `backstage.io/${name}`),
  ...['managed-by-location', 'edit-url', 'view-url'].map(
    name => `backstage.io/${name}`,
  ),
];

const unknownAnnotations: Check = page =>
  matches(
    page,
    /(?<![\w/.@-])((?:[\w-]+\.)*(?:cloud-pi-native\.fr|backstage\.io)\/[a-z][\w-]*)/g,
  )
    .filter(({ found }) => !ANNOTATIONS.includes(found))
    .map(({ at, found }) => `${at}: ${found}`);

describe('names in all pages', () => {
  it('have the hashes that the platform gives', () => {
    expect(inDocumentation(wrongHashes)).toEqual([]);
    expect(inText(wrongHashes, 'demo-dev-6293 demo-dev-6294-env')).toEqual([
      'reference/a.md:1: demo-dev-6294',
    ]);
  });

  it('have the namespace of the example', () => {
    expect(inDocumentation(wrongNamespaces)).toEqual([]);
    expect(inText(wrongNamespaces, `a${NAMESPACE}`)).toHaveLength(1);
  });

  it('are as long as the console allows', () => {
    expect(inDocumentation(wrongLengths)).toEqual([]);
    expect(
      inText(wrongLengths, 'de 2 à 20 minuscules, 2 à 12 lettres'),
    ).toEqual(['reference/a.md:1: 2 à 12']);
  });

  it('are annotations that the portal or Backstage has', () => {
    expect(inDocumentation(unknownAnnotations)).toEqual([]);
    expect(
      inText(
        unknownAnnotations,
        '`cloud-pi-native.fr/projet` https://cloud-pi-native.fr/guide/team',
      ),
    ).toEqual(['reference/a.md:1: cloud-pi-native.fr/projet']);
  });

  it('select applications by the labels that the portal reads', () => {
    const selector = argocdAppSelector('demo', { repository: 'api' });
    const labels =
      readPages().find(({ file }) => file === 'reference/labels.md')?.text ??
      '';
    expect(labels).toContain(`\`${selector}\``);
  });
});
