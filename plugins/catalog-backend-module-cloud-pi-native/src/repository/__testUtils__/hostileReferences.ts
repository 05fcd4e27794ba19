import {
  api,
  catalogFile,
  component,
  HostileCase,
  refused,
  taken,
} from './hostileCase';

const FORGE = 'https://gitlab.example.test';
const AUTRE = 'forge-mi/projects/autre/api/-/blob/HEAD/secret.yaml';

const ELSEWHERE = [
  'http://169.254.169.254/latest/meta-data',
  'https://other.example.test/openapi.yaml',
  `${FORGE}/${AUTRE}`,
  `https:${AUTRE}`,
  // One parser of addresses reads a path here, and another one an address.
  `https:gitlab.example.test/${AUTRE}`,
  `//gitlab.example.test/${AUTRE}`,
  `/${AUTRE}`,
  '../../../../../autre/api/-/blob/HEAD/secret.yaml',
  './../secret.yaml',
  '.\t./.\n./secret.yaml',
  '%2e%2e/secret.yaml',
  '..%2fsecret.yaml',
  '..\\secret.yaml',
  'secret.yaml?ref=other',
  'secret.yaml#x',
  'file:///etc/passwd',
];

const LINKS = [
  // eslint-disable-next-line no-script-url
  'javascript:alert(1)',
  'JavaScript\t:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  'file:///etc/passwd',
  'https://user:secret@example.test/',
  '/catalog/default/system/autre',
];

const told = (name: string, ...claims: string[]) =>
  claims.map(claim => `component:default/${name} ${claim}`);

const techdocs = (
  name: string,
  ref: string,
  files: Record<string, string> = {},
): HostileCase => ({
  tries: `to announce documentation at ${JSON.stringify(ref)}, beside ${Object.keys(files).join() || 'nothing'}`,
  files: {
    ...files,
    ...catalogFile(
      component(name, {
        metadata: { annotations: { 'backstage.io/techdocs-ref': ref } },
      }),
    ),
  },
  shows: [`component:default/${name}`],
});

const announced = (name: string, ref: string, file: string): HostileCase => ({
  ...techdocs(name, ref, { [file]: 'site_name: x' }),
  annotations: { 'backstage.io/techdocs-ref': ref },
});

const notAnnounced = (
  name: string,
  ref: string,
  files: Record<string, string> = { 'mkdocs.yml': 'site_name: x' },
): HostileCase => ({
  ...techdocs(name, ref, files),
  annotations: {},
  told: told(name, 'backstage.io/techdocs-ref'),
});

export const references: HostileCase[] = [
  ...ELSEWHERE.map(path =>
    refused(
      `to have the portal read ${JSON.stringify(path)}`,
      api('reader', { $text: path }),
      /« \$text » sort du dépôt/,
    ),
  ),
  ...['$json', '$yaml', '$openapi', '$cloud-pi-native-text'].map(key =>
    refused(
      `to use ${key}`,
      api('reader', { [key]: './x.json' }),
      /n’accepte que « \$text »/,
    ),
  ),
  ...[
    component('reader', { metadata: { x: { $text: './x' } } }),
    component('reader', { spec: { providesApis: { $yaml: './x' } } }),
    component('reader', { spec: { deep: [{ a: { $json: './x' } }] } }),
    component('reader', { spec: { definition: { $text: './x' } } }),
  ].map((document, n) =>
    refused(
      `to use a reference elsewhere than in a definition (${n})`,
      document,
      /n’est acceptée que dans la définition d’une API/,
    ),
  ),
  {
    tries: 'nothing: its definition is beside',
    files: {
      ...catalogFile(api('beside', { $text: './docs/openapi.yaml' })),
      'docs/openapi.yaml': 'openapi: 3.0.3',
    },
    shows: ['api:default/beside'],
    like: { spec: { definition: 'openapi: 3.0.3' } },
  },
  {
    tries: 'to have a definition that is a symbolic link',
    files: {
      ...catalogFile(api('linked', { $text: 'openapi.yaml' })),
      // What GitLab gives of a link is its text.
      'openapi.yaml': '../../../autre/api/secret.yaml',
    },
    shows: ['api:default/linked'],
    like: { spec: { definition: '../../../autre/api/secret.yaml' } },
  },
  {
    tries: 'to have a definition that is not there',
    files: catalogFile(api('dangling', { $text: 'openapi.yaml' })),
    shows: ['api:default/dangling'],
    like: { spec: { definition: expect.stringMatching(/n’a pas de fichier/) } },
  },
  {
    tries: 'to have a definition that fills the memory',
    files: {
      ...catalogFile(api('huge', { $text: 'openapi.yaml' })),
      'openapi.yaml': 'x'.repeat(1024 * 1024 + 1),
    },
    shows: ['api:default/huge'],
    like: { spec: { definition: expect.stringMatching(/dépasse 1024 Kio/) } },
  },
  taken(
    'to link to scripts and to carry credentials',
    'linker',
    {
      metadata: {
        links: [...LINKS, 'https://example.test/'].map(url => ({ url })),
      },
    },
    { told: told('linker', 'metadata.links') },
  ),
  taken(
    'to speak for the entities of another project',
    'usurper',
    {
      spec: {
        providesApis: ['autre-api', 'beside', 'api:default/Autre-API'],
        dependencyOf: ['resource:default/autre-db', 'resource:autre-db'],
        subcomponentOf: 'autre-app',
      },
    },
    {
      like: { spec: { providesApis: ['beside'], dependencyOf: [] } },
      told: told(
        'usurper',
        'spec.subcomponentOf component:default/autre-app',
        'spec.providesApis api:default/autre-api',
        'spec.dependencyOf resource:default/autre-db',
      ),
    },
  ),
  taken(
    'to be a part of another project’s system',
    'infiltrator',
    { spec: { subcomponentOf: 'system:default/autre' } },
    {
      told: told('infiltrator', 'spec.subcomponentOf system:default/autre'),
    },
  ),
  taken(
    'to speak for what will have a name later',
    'prophet',
    { spec: { providesApis: ['not-yet'], dependsOn: ['component:not-yet'] } },
    {
      like: { spec: { providesApis: [], dependsOn: ['component:not-yet'] } },
      told: told('prophet', 'spec.providesApis api:default/not-yet'),
    },
  ),
  taken(
    'nothing: it uses what is another project’s, and says so',
    'user',
    {
      spec: {
        consumesApis: ['autre-api'],
        dependsOn: [
          'resource:autre-db',
          'environment:default/autre.dev',
          'system:default/autre',
          'user:default/lou.bernard-e066',
        ],
      },
    },
    {
      // A system gets no relation the other way round from what depends on it.
      like: { spec: { consumesApis: ['autre-api'] } },
    },
  ),
  taken(
    'to write its name on what everybody sees',
    'loud',
    { spec: { dependsOn: ['component:shared-tool'] } },
    {
      like: { spec: { dependsOn: [] } },
      told: told('loud', 'spec.dependsOn component:default/shared-tool'),
    },
  ),
  taken(
    'to hold references that the catalogue stumbles over',
    'malformed',
    {
      spec: {
        dependsOn: ['db', '', '::', 'component:../x', `a:${'x'.repeat(300)}`],
        consumesApis: [{ a: 1 }, 7],
      },
    },
    { shows: undefined, told: [/n’en veut pas/] },
  ),
  taken(
    'to hold texts for references',
    'misspelt',
    { spec: { dependsOn: ['db', '::', 'component:../x', 'a:é'] } },
    {
      like: { spec: { dependsOn: [] } },
      told: ['"db"', '"::"', '"component:../x"', '"a:é"'].map(
        ref => `component:default/misspelt spec.dependsOn ${ref}`,
      ),
    },
  ),
  announced('documented', 'dir:.', 'mkdocs.yml'),
  announced('documented-2', 'dir:./docs/fr/', 'docs/fr/mkdocs.yaml'),
  notAnnounced('undocumented', 'dir:.', {}),
  notAnnounced('undocumented-2', 'dir:docs'),
  notAnnounced('elsewhere-1', 'dir:../../../../../autre/api/-/blob/HEAD'),
  notAnnounced('elsewhere-2', 'dir:.\t./x'),
  notAnnounced('elsewhere-3', `url:${FORGE}/forge-mi/projects/autre/api`),
  notAnnounced('elsewhere-4', 'dir:https:gitlab.example.test/x'),
  notAnnounced('elsewhere-5', 'dir:/x'),
  notAnnounced('elsewhere-6', 'dir:%2e%2e'),
];
