import { component, HostileCase, refused, taken } from './hostileCase';

const OWN = { owner: 'group:default/demo', system: 'system:default/demo' };

const FORGED = [
  'argocd/app-name',
  'argocd/app-selector',
  'ArgoCD/app-selector',
  'backstage.io/edit-url',
  'backstage.io/kubernetes-id',
  'backstage.io/kubernetes-label-selector',
  'backstage.io/kubernetes-namespace',
  'backstage.io/managed-by-location',
  'backstage.io/managed-by-origin-location',
  'backstage.io/orphan',
  'backstage.io/source-location',
  'backstage.io/techdocs-entity',
  'backstage.io/view-url',
  'cloud-pi-native.fr/environment-id',
  'cloud-pi-native.fr/fallback-reason',
  'cloud-pi-native.fr/project-id',
  'cloud-pi-native.fr/project-slug',
  'cloud-pi-native.fr/Project-Slug',
  'cloud-pi-native.fr/user-id',
  'cloud-pi-native.fr/anything',
  'gitlab.com/instance',
  'gitlab.com/project-id',
  'gitlab.com/project-slug',
  'goharbor.io/repository-slug',
  'sonarqube.org/project-key',
  'vault.io/secrets-engine',
];

const KINDS = [
  'User',
  'Group',
  'Template',
  'Location',
  'Domain',
  'System',
  'Environment',
  'Cluster',
  'Zone',
  'component',
  'Сomponent', // the first letter is Cyrillic
];

// The catalogue takes letters, digits and -_. only, so that nothing looks alike.
const NAMES = [
  'аutre-app', // the first letter is Cyrillic
  'ａutre-app', // and here as wide as a Chinese one
  'autre\u200b-app',
  'autre app',
  'autre/app',
  '__proto__',
  '-autre',
  'a'.repeat(64),
];

export const identities: HostileCase[] = [
  taken(
    'to be of another project, in another namespace',
    'stolen',
    {
      metadata: { namespace: 'autre' },
      spec: { system: 'autre', owner: 'group:default/autre' },
    },
    {
      like: { metadata: { namespace: 'default' }, spec: OWN },
      told: ['metadata.namespace', 'spec.system', 'spec.owner'].map(
        field => `component:default/stolen ${field}`,
      ),
    },
  ),
  taken(
    'to be owned by an administrator, by a reference that is none',
    'lofty',
    { spec: { owner: ['user:default/alex'], system: { name: 'autre' } } },
    {
      like: { spec: OWN },
      told: [/spec\.system$/, /spec\.owner$/],
    },
  ),
  taken(
    'to say what other plugins read with the portal’s rights',
    'forger',
    {
      metadata: {
        annotations: Object.fromEntries(
          [...FORGED, 'example.test/team'].map(key => [key, 'autre']),
        ),
      },
    },
    {
      annotations: { 'example.test/team': 'autre' },
      told: FORGED.map(key => `component:default/forger ${key}`),
    },
  ),
  taken(
    'to be found as another project’s, by a field that is named as an annotation',
    'disguised',
    {
      metadata: {
        'annotations.cloud-pi-native.fr/project-slug': 'autre',
        uid: 'b0b',
        etag: 'b0b',
        generation: 7,
      },
    },
    {
      annotations: {},
      told: [
        'annotations.cloud-pi-native.fr/project-slug',
        'uid',
        'etag',
        'generation',
      ].map(field => `component:default/disguised metadata.${field}`),
    },
  ),
  taken('to bring relations and a state of its own', 'related', {
    relations: [{ type: 'ownerOf', targetRef: 'component:default/autre-app' }],
    status: { items: [{ type: 'x', level: 'error', message: 'x' }] },
  }),
  ...KINDS.map(kind =>
    refused(
      `to bring a ${kind}`,
      component(`kind-${KINDS.indexOf(kind)}`, {
        kind,
        spec: { memberOf: ['cloud-pi-native-administrators'], children: [] },
      }),
      /type d’entité « .+ » n’est pas accepté/,
    ),
  ),
  refused(
    'to bring a component of another model',
    component('foreign', { apiVersion: 'cloud-pi-native.fr/v1alpha1' }),
    /apiVersion doit être/,
  ),
  refused(
    'to take the name of another project’s repository',
    component('autre.web'),
    /doit commencer par « demo\. »/,
  ),
  refused(
    'to be called like a path',
    component('../autre-app'),
    /doit commencer par « demo\. »/,
  ),
  refused(
    'to take the name of a project that begins like its own',
    component('demo-2.web'),
    /doit commencer par « demo\. »/,
  ),
  refused(
    'to take a name of another project',
    component('autre-app'),
    /component:default\/autre-app.* est déjà pris/,
  ),
  refused(
    'to take it in capitals',
    component('AUTRE-App'),
    /component:default\/autre-app.* est déjà pris/,
  ),
  refused(
    'to take a shared name',
    component('shared-tool'),
    /component:default\/shared-tool.* est déjà pris/,
  ),
  ...NAMES.map(name =>
    refused(
      `to be called ${JSON.stringify(name)}`,
      component(name),
      /le catalogue n’en veut pas \(.*name/,
    ),
  ),
  taken('to be called like what every object has', 'constructor', {}),
  taken(
    'to look like another name in a title',
    'reversed',
    {
      metadata: { title: 'Outil \u202eerttua\u202c\u0000', tags: ['java'] },
    },
    { like: { metadata: { title: 'Outil erttua', tags: ['java'] } } },
  ),
  {
    tries: 'to describe one thing twice, by its case',
    files: {
      'catalog-info.yaml': [component('twice'), component('TWICE')]
        .map(document => JSON.stringify(document))
        .join('\n---\n'),
    },
    shows: ['component:default/twice'],
    told: [/component:default\/twice est décrit deux fois/],
  },
  {
    tries: 'to change the prototype of everything',
    files: {
      'catalog-info.yaml': `
apiVersion: backstage.io/v1alpha1
kind: Component
__proto__: { polluted: true }
metadata:
  name: polluter
  __proto__: { polluted: true }
  annotations: { constructor: kept, __proto__: polluted }
spec:
  type: service
  lifecycle: production
  owner: demo
  __proto__: { polluted: true }
  constructor: { prototype: { polluted: true } }
`,
    },
    shows: ['component:default/polluter'],
    annotations: { constructor: 'kept' },
  },
];
