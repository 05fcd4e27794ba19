import { snapshotOf } from '../../testing/fixtures';
import { YamlFiles } from '../../parse/YamlFiles';
import { at } from '../../parse/yaml';
import { collectManifests } from '../collect';

const collect = (files: Record<string, string>) => {
  const snapshot = snapshotOf(files);
  return collectManifests(snapshot, new YamlFiles(snapshot));
};

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: { name: api, labels: { app: api } }
spec:
  replicas: 1
  template:
    metadata: { labels: { app: api } }
    spec:
      serviceAccountName: api
      containers:
        - { name: api, image: harbor.example/demo/api:1.0.0, env: [{ name: A, value: a }] }
        - { name: side, image: busybox }
`;
const ACCOUNT =
  'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: api }\n';
const BASE = {
  'base/kustomization.yaml': 'resources: [deployment.yaml, account.yaml]\n',
  'base/deployment.yaml': DEPLOYMENT,
  'base/account.yaml': ACCOUNT,
};

const overlay = (kustomization: string, files: Record<string, string> = {}) => {
  const { all, unread } = collect({
    ...BASE,
    'overlays/prod/kustomization.yaml': `resources: [../../base]\n${kustomization}`,
    ...files,
  });
  return {
    all,
    unread,
    deployment: all.find(({ kind }) => kind === 'Deployment'),
  };
};

const CONTAINERS = ['spec', 'template', 'spec', 'containers'];

describe('kustomizations', () => {
  it('are built once for each overlay, which names the environment', () => {
    const { all, unread } = collect({
      ...BASE,
      'overlays/dev/kustomization.yaml': 'resources: [../../base]\n',
      'overlays/prod/kustomization.yaml': 'bases: [../../base]\n',
    });
    expect(all.map(one => [one.kind, one.file, one.environment])).toEqual([
      ['Deployment', 'base/deployment.yaml', 'dev'],
      ['ServiceAccount', 'base/account.yaml', 'dev'],
      ['Deployment', 'base/deployment.yaml', 'prod'],
      ['ServiceAccount', 'base/account.yaml', 'prod'],
    ]);
    expect(all[0]).toMatchObject({
      origin: 'kustomize',
      confidence: 'probable',
    });
    expect(unread).toEqual([]);
  });

  it('make strategic merge patches, which are no objects of their own', () => {
    const { all, deployment } = overlay(
      'patchesStrategicMerge: [replicas.yaml]\npatches:\n- path: more.yaml\n',
      {
        'overlays/prod/replicas.yaml':
          'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api }\nspec: { replicas: 3 }\n',
        'overlays/prod/more.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    spec:
      serviceAccountName: null
      containers:
        - { name: api, env: [{ name: A, value: b }, { name: B, value: c }] }
        - { name: side, $patch: delete }
        - { name: added, image: x }
`,
      },
    );
    expect(all).toHaveLength(2);
    const { object } = deployment ?? {};
    expect(at(object, ['spec', 'replicas'])).toBe(3);
    expect(
      at(object, ['spec', 'template', 'spec', 'serviceAccountName']),
    ).toBeUndefined();
    expect(at(object, CONTAINERS)).toEqual([
      {
        name: 'api',
        image: 'harbor.example/demo/api:1.0.0',
        env: [
          { name: 'A', value: 'b' },
          { name: 'B', value: 'c' },
        ],
      },
      { name: 'added', image: 'x' },
    ]);
  });

  it('make JSON patches on what they aim at', () => {
    const { deployment, all } = overlay(`patches:
- target: { kind: Deployment, name: a.* }
  patch: |
    - { op: replace, path: /spec/replicas, value: 2 }
    - { op: add, path: /metadata/labels/a~1b, value: c }
    - { op: add, path: /spec/template/spec/containers/-, value: { name: last } }
    - { op: remove, path: /spec/template/spec/containers/1 }
- target: { kind: Deployment, name: other }
  patch: '[{ op: replace, path: /spec/replicas, value: 9 }]'
`);
    const { object } = deployment ?? {};
    expect(at(object, ['spec', 'replicas'])).toBe(2);
    expect(at(object, ['metadata', 'labels', 'a/b'])).toBe('c');
    expect(at(object, [...CONTAINERS, 1, 'name'])).toBe('last');
    expect(at(all[1]?.object, ['spec'])).toBeUndefined();
  });

  it('remove what a patch removes', () => {
    const { all } = overlay(
      'patches:\n- patch: |\n    $patch: delete\n    kind: ServiceAccount\n    metadata: { name: api }\n',
    );
    expect(all.map(({ kind }) => kind)).toEqual(['Deployment']);
  });

  it('change labels, images, names and replicas', () => {
    const { deployment, all } = overlay(`commonLabels: { env: prod }
labels:
- pairs: { tier: backend }
- pairs: { component: node }
  includeTemplates: true
images:
- { name: harbor.example/demo/api, newTag: 2.0.0 }
- { name: busybox, newName: docker.io/library/busybox, digest: sha256:abc }
replicas: [{ name: api, count: 4 }]
namePrefix: prod-
nameSuffix: -v2
`);
    const { object, name } = deployment ?? {};
    expect(name).toBe('prod-api-v2');
    expect(at(object, ['metadata', 'labels'])).toEqual({
      app: 'api',
      env: 'prod',
      tier: 'backend',
      component: 'node',
    });
    expect(at(object, ['spec', 'template', 'metadata', 'labels'])).toEqual({
      app: 'api',
      env: 'prod',
      component: 'node',
    });
    expect(at(object, [...CONTAINERS, 0, 'image'])).toBe(
      'harbor.example/demo/api:2.0.0',
    );
    expect(at(object, [...CONTAINERS, 1, 'image'])).toBe(
      'docker.io/library/busybox@sha256:abc',
    );
    expect(at(object, ['spec', 'replicas'])).toBe(4);
    expect(at(object, ['spec', 'template', 'spec', 'serviceAccountName'])).toBe(
      'prod-api-v2',
    );
    expect(all[1]?.name).toBe('prod-api-v2');
  });

  it('generate ConfigMaps and Secrets', () => {
    const { all } = overlay(
      `configMapGenerator:
- name: settings
  literals: [LEVEL=info, PASSWORD=a=b]
  files: [app.conf, key=other.conf]
  envs: [more.env]
secretGenerator: [{ name: token, literals: [token=x] }]
`,
      {
        'overlays/prod/app.conf': 'a',
        'overlays/prod/more.env': '# c\nURL=https://x\r\n\n',
      },
    );
    expect(all.slice(2)).toMatchObject([
      {
        kind: 'ConfigMap',
        name: 'settings',
        file: 'overlays/prod/kustomization.yaml',
        base: ['configMapGenerator', 0],
        object: {
          data: {
            LEVEL: 'info',
            PASSWORD: 'a=b',
            'app.conf': 'a',
            key: '',
            URL: 'https://x',
          },
        },
      },
      { kind: 'Secret', object: { stringData: { token: 'x' } } },
    ]);
  });

  it('take components', () => {
    const { deployment, all } = overlay('components: [../../more]\n', {
      'more/kustomization.yaml':
        'kind: Component\nresources: [job.yaml]\ncommonLabels: { env: dev }\n',
      'more/job.yaml':
        'apiVersion: batch/v1\nkind: Job\nmetadata: { name: j }\n',
    });
    expect(all.map(({ kind }) => kind)).toEqual([
      'Deployment',
      'ServiceAccount',
      'Job',
    ]);
    expect(at(deployment?.object, ['metadata', 'labels', 'env'])).toBe('dev');
  });

  it.each([
    'https://github.com/x/y//deploy?ref=v1',
    'github.com/x/y',
    'git@github.com:x/y.git',
    'ssh://git.example/x',
    'git::https://x/y',
    '../base?ref=main',
  ])('are not built where they name %s, which is said', named => {
    const { unread, deployment } = overlay(
      `- ${named}\ncommonLabels: { env: prod }\n`.replace('- ', 'bases:\n- '),
    );
    expect(unread).toMatchObject([
      { file: 'overlays/prod/kustomization.yaml' },
    ]);
    expect(unread[0]?.reason.en).toContain(named);
    expect(at(deployment?.object, ['metadata', 'labels'])).toEqual({
      app: 'api',
    });
  });

  it('say what they name and is not there', () => {
    const { unread } = overlay('components: [../../../../out]\n', {
      'base/kustomization.yaml': 'resources: [nowhere.yaml]\n',
    });
    expect(unread.map(({ file, reason }) => [file, reason.en])).toEqual([
      [
        'base/kustomization.yaml',
        'The kustomization names a resource that is not in the repository (nowhere.yaml).',
      ],
      [
        'overlays/prod/kustomization.yaml',
        'The kustomization names a resource that is not in the repository (../../../../out).',
      ],
    ]);
  });

  it('leave what they do not name to be read as it is', () => {
    const { all } = overlay('', {
      'base/job.yaml': 'apiVersion: batch/v1\nkind: Job\n',
    });
    expect(all.at(-1)).toMatchObject({ kind: 'Job', confidence: 'probable' });
  });

  it('that name one another do not go on without end', () => {
    const { all } = collect({
      'a/kustomization.yaml': 'resources: [../b]\n',
      'b/kustomization.yaml': 'resources: [../a, job.yaml]\n',
      'b/job.yaml': 'apiVersion: batch/v1\nkind: Job\n',
      'c/kustomization.yaml': 'resources: [../a]\n',
    });
    expect(all.length).toBeGreaterThan(0);
  });

  it('that double at each step are left, which is said', () => {
    const files: Record<string, string> = {};
    for (let index = 0; index < 9; index += 1) {
      const next = `../k${index + 1}`;
      files[`k${index}/kustomization.yaml`] =
        `resources: [${Array(20).fill(next).join(', ')}]\n`;
    }
    files['k9/kustomization.yaml'] = 'resources: [job.yaml]\n';
    files['k9/job.yaml'] = 'apiVersion: batch/v1\nkind: Job\n';
    const { unread } = collect(files);
    expect(
      unread.some(({ reason }) => reason.en.includes('too many objects')),
    ).toBe(true);
  });
});
