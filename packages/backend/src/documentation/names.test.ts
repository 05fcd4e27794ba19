import {
  argocdApplicationName,
  argocdAppSelector,
  argocdProjectName,
  consoleProjectPath,
  environmentEntityName,
  gitlabGroupPath,
  gitlabProjectPath,
  grafanaPath,
  h4,
  harborBasePath,
  keycloakGroup,
  kubernetesNamespace,
  repositoryComponentName,
  sonarDashboardPath,
  sonarProjectKey,
  vaultMount,
  vaultPath,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import {
  ANNOTATION,
  API_VERSION,
  NAME_RULES,
  PROJECT_DESCRIPTION_MAX,
  RESERVED_REPOSITORY_NAMES,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { Check, inDocumentation, inText, matches } from './__testUtils__/check';
import { readPages } from './__testUtils__/pages';

const text =
  readPages().find(({ file }) => file === 'reference/nommage.md')?.text ?? '';

const ROOT = 'forge-mi/projects';
const CLONE = `https://gitlab.example.gouv.fr/${ROOT}/demo/api.git`;
const NAMESPACE = kubernetesNamespace(
  '22e7044f-8414-435d-9c4a-2df42a65034b',
  '1d1f5f7b-0e6b-4d0b-8d5c-3a7b5d0a9c11',
);

/** The last cell of the row that begins with this one. */

describe('the page of names', () => {
  const prefix = argocdProjectName('demo', 'dev');

  it.each([
    ['groupe GitLab', gitlabGroupPath(ROOT, 'demo')],
    ['dépôt GitLab', gitlabProjectPath(ROOT, 'demo', 'api')],
    ['espace de noms Kubernetes', NAMESPACE],
    ['préfixe Argo CD', prefix],
    [
      'application du dépôt',
      argocdApplicationName('demo', 'dev', 'api', CLONE),
    ],
    ['application d’infrastructure', `${prefix}-env`],
    ['AppProject', `${prefix}-app`],
    ['clé SonarQube', sonarProjectKey('demo', 'api')],
    ['coffre Vault', vaultMount('demo')],
    ['image', `${harborBasePath('harbor.example.org', 'demo')}api:3f2c1a9`],
    ['instance Grafana', grafanaPath('demo', 'dev').slice(1)],
    ['groupe Keycloak du projet', keycloakGroup('demo')],
  ])('gives for the %s what the portal computes', (what, name) => {
    expect(cell('Noms calculés', what)).toBe(name);
  });

  it.each(['demo', 'dev', 'api'])('gives the short hash of %s', name => {
    expect(text).toContain(`\`${name}\`, \`${h4(name)}\``);
  });

  it('gives the tools’ paths', () => {
    const of = (path: string) => path.replace(/demo(?!-)/g, '<slug>');
    expect(cell('Adresses', 'console')).toBe(
      of(consoleProjectPath('demo', 'resources')),
    );
    expect(cell('Adresses', 'Vault')).toBe(of(vaultPath('demo')));
    expect(cell('Adresses', 'Grafana')).toBe(
      `${of(grafanaPath('demo', 'dev'))}, ${of(grafanaPath('demo', 'prod'))}`,
    );
    expect(sonarDashboardPath('demo', 'api')).toBe(
      cell('Adresses', 'SonarQube')?.replace(
        '<clé>',
        sonarProjectKey('demo', 'api'),
      ),
    );
  });

  it('names the catalogue’s entities', () => {
    expect(text).toContain(`\`${environmentEntityName('demo', 'dev')}\``);
    expect(text).toContain(`\`${repositoryComponentName('demo', 'api')}\``);
  });

  it('gives the console’s rules', () => {
    for (const [what, rule] of [
      ['projet', NAME_RULES.project],
      ['environnement', NAME_RULES.environment],
      ['dépôt, nom interne', NAME_RULES.repository],
    ] as const) {
      expect(cell('Noms que vous choisissez', what, 2)).toBe(
        `${rule.min} à ${rule.max}`,
      );
      expect(cell('Noms que vous choisissez', what, 3)).toBe(
        rule.pattern.source,
      );
    }
    for (const name of RESERVED_REPOSITORY_NAMES) {
      expect(text).toContain(`\`${name}\``);
    }
    expect(text).toContain(`${PROJECT_DESCRIPTION_MAX} caractères`);
  });
});

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
