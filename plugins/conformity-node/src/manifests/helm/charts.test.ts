import { snapshotOf } from '../../testing/fixtures';
import { YamlFiles } from '../../parse/YamlFiles';
import { at } from '../../parse/yaml';
import { collectManifests } from '../collect';
import { HelmOutput } from './fromCharts';

const collect = (files: Record<string, string>, helm?: HelmOutput) => {
  const snapshot = snapshotOf(files);
  return collectManifests(snapshot, new YamlFiles(snapshot), helm);
};

/** Each object as `kind/name file environment`. */
const listed = (files: Record<string, string>, helm?: HelmOutput) =>
  collect(files, helm).all.map(({ kind, name, file, environment }) =>
    [`${kind}/${name}`, file, environment].filter(Boolean).join(' '),
  );

const object = (kind: string, name: string, rest = '') =>
  `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n${rest}`;

const CHART = 'apiVersion: v2\nname: demo\nversion: 1.0.0\n';
const TEMPLATE = object(
  'Deployment',
  '{{ .Values.name }}',
  'spec:\n  replicas: {{ .Values.replicas }}\n',
);

describe('charts', () => {
  it('are read with the values of each environment', () => {
    const files = {
      'Chart.yaml': CHART,
      'values.yaml': 'name: api\nreplicas: 1\n',
      'values-dev.yaml': '{}',
      'values.prod.yaml': 'replicas: 3\n',
      'values/qualif/values.yaml': 'name: other\n',
      'templates/deployment.yaml': TEMPLATE,
    };
    expect(listed(files)).toEqual([
      'Deployment/api templates/deployment.yaml dev',
      'Deployment/api templates/deployment.yaml prod',
      'Deployment/other templates/deployment.yaml qualif',
    ]);
    const { all, charts } = collect(files);
    expect(all.map(one => at(one.object, ['spec', 'replicas']))).toEqual([
      1, 3, 1,
    ]);
    expect(all[0]).toMatchObject({ origin: 'helm', confidence: 'probable' });
    expect(charts).toBe('read');
  });

  it('are read with their own values where no environment has some', () => {
    expect(
      listed({
        'deploy/Chart.yaml': CHART,
        'deploy/values.yaml': 'name: api\n',
        'deploy/templates/a.yaml': TEMPLATE,
      }),
    ).toEqual(['Deployment/api deploy/templates/a.yaml']);
  });

  it('hold no tests, partials or notes', () => {
    expect(
      listed({
        'Chart.yaml': CHART,
        'templates/tests/a.yaml': object('Pod', 'a'),
        'templates/_b.yaml': object('Pod', 'b'),
        'templates/NOTES.txt': object('Pod', 'c'),
        'templates/d.yml': object('Pod', 'd'),
      }),
    ).toEqual(['Pod/d templates/d.yml']);
  });

  it('bring what is in their crds/ as it is', () => {
    expect(
      listed({
        'Chart.yaml': CHART,
        'crds/a.yaml': object('CustomResourceDefinition', 'a'),
      }),
    ).toEqual(['CustomResourceDefinition/a crds/a.yaml']);
  });

  it('are made of the charts in their charts/, with the values given to them', () => {
    const files = {
      'Chart.yaml': `${CHART}dependencies:\n- {name: db, version: 1.0.0, condition: db.enabled}\n- {name: cache, version: 1.0.0, alias: redis}\n`,
      'values.yaml':
        'name: api\ndb: {enabled: true, name: given}\nredis: {name: aliased}\nglobal: {env: dev}\n',
      'values-dev.yaml': '{}',
      'values-prod.yaml': 'db: {enabled: false}\n',
      'templates/a.yaml': TEMPLATE,
      'charts/db/Chart.yaml': 'name: db\n',
      'charts/db/values.yaml': 'name: own\nport: 5432\n',
      'charts/db/templates/db.yaml': object(
        'StatefulSet',
        '{{ .Values.name }}-{{ .Values.port }}-{{ .Values.global.env }}-{{ .Chart.Name }}',
      ),
      'charts/cache/Chart.yaml': 'name: cache\n',
      'charts/cache/templates/c.yaml': object('Service', '{{ .Values.name }}'),
    };
    expect(listed(files)).toEqual([
      'Deployment/api templates/a.yaml dev',
      'StatefulSet/given-5432-dev-db charts/db/templates/db.yaml dev',
      'Service/aliased charts/cache/templates/c.yaml dev',
      'Deployment/api templates/a.yaml prod',
      'Service/aliased charts/cache/templates/c.yaml prod',
    ]);
    expect(collect(files).unread).toEqual([]);
  });

  it('share the helpers of a library, which makes nothing itself', () => {
    expect(
      listed({
        'api/Chart.yaml': `${CHART}dependencies:\n- {name: common, version: 1.0.0, repository: 'file://../common'}\n`,
        'api/templates/a.yaml': '{{ include "common.job" (dict "name" "a") }}',
        'common/Chart.yaml': 'name: common\ntype: library\n',
        'common/templates/_job.tpl': `{{- define "common.job" -}}\n${object('Job', '{{ .name }}')}{{- end -}}`,
        'common/templates/x.yaml': object('Pod', 'never'),
      }),
    ).toEqual(['Job/a api/templates/a.yaml']);
  });

  it('in a charts/ that belongs to none are charts of their own', () => {
    expect(
      listed({
        'charts/a/Chart.yaml': CHART,
        'charts/a/templates/a.yaml': object('Job', 'a'),
        'deploy/charts/b/Chart.yaml': CHART,
        'deploy/charts/b/templates/b.yaml': object('Job', 'b'),
      }),
    ).toEqual([
      'Job/a charts/a/templates/a.yaml',
      'Job/b deploy/charts/b/templates/b.yaml',
    ]);
  });

  it('say which dependencies are not there', () => {
    const { unread, all } = collect({
      'Chart.yaml': `${CHART}dependencies:\n- {name: postgresql, version: 1.0.0, repository: 'https://charts.example'}\n- {name: off, version: 1.0.0, condition: off.enabled}\n`,
      'values.yaml': 'name: a\noff: {enabled: false}\n',
      'templates/a.yaml': TEMPLATE,
    });
    expect(all).toHaveLength(1);
    expect(unread.map(({ file, reason }) => [file, reason.en])).toEqual([
      [
        'Chart.yaml',
        'The chart Chart.yaml depends on postgresql, which is not in the repository: what it deploys is not known.',
      ],
    ]);
  });

  it('are read but for a template that cannot be', () => {
    const { unread, all } = collect({
      'Chart.yaml': CHART,
      'values-dev.yaml': 'name: a\n',
      'values-prod.yaml': 'name: b\n',
      'templates/a.yaml': TEMPLATE,
      'templates/b.yaml': '{{ if }}',
      'templates/c.yaml': 'a: [{{ .Values.name }}\n',
      'templates/d.yaml': '{{ include "nowhere" . }}',
      'templates/e.yaml': '{{ range until 100000000 }}x{{ end }}',
    });
    expect(all).toHaveLength(2);
    expect(unread.map(({ file }) => file).sort()).toEqual([
      'templates/b.yaml',
      'templates/c.yaml',
      'templates/d.yaml',
      'templates/e.yaml',
    ]);
  });

  it('are not read with values that do not parse', () => {
    const { unread, all } = collect({
      'Chart.yaml': CHART,
      'values-dev.yaml': 'name: [\n',
      'templates/a.yaml': TEMPLATE,
    });
    expect(all).toEqual([]);
    expect(unread.map(({ file }) => file)).toEqual(['values-dev.yaml']);
  });

  it('keep the rest of an object where a helper is unknown', () => {
    const { all, unread } = collect({
      'Chart.yaml': CHART,
      'templates/a.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  labels:\n    app: a\n    {{- include "nowhere" . | nindent 4 }}\nspec:\n  containers:\n    - name: x\n    {{- include "sidecar" . | nindent 4 }}\n  volumes:\n    {{- include "volumes" . | nindent 4 }}\n',
    });
    expect(unread).toEqual([]);
    const [pod] = all;
    expect(at(pod?.object, ['metadata', 'labels', 'app'])).toBe('a');
    expect(at(pod?.object, ['spec', 'containers'])).toHaveLength(2);
    expect(at(pod?.object, ['spec', 'volumes'])).toBe('\uE000');
  });

  it('say that the pods of an object are unknown', () => {
    const { unread, all } = collect({
      'Chart.yaml': CHART,
      'templates/a.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec: {{ include "nowhere" . | nindent 6 }}\n',
    });
    expect(all).toHaveLength(1);
    expect(unread.map(({ file }) => file)).toEqual(['templates/a.yaml']);
  });

  it('are read for so many environments, and say that there are more', () => {
    const { unread, all } = collect({
      'Chart.yaml': CHART,
      'templates/a.yaml': TEMPLATE,
      ...Object.fromEntries(
        Array.from({ length: 15 }, (_, index) => [
          `values-env${index}.yaml`,
          `name: n${index}\n`,
        ]),
      ),
    });
    expect(all).toHaveLength(12);
    expect(unread[0]?.reason.en).toContain('3 were not read');
  });

  it('are what Helm made of them, where it did', () => {
    const files = {
      'Chart.yaml': CHART,
      'values-prod.yaml': '{}',
      'templates/a.yaml': object('Deployment', '{{ .Values.name }}'),
    };
    const text = object('Deployment', 'by-helm');
    const rendered = {
      rendered: [{ file: 'templates/a.yaml', text, environment: 'prod' }],
    };
    const made = collect(files, new Map([['', rendered]]));
    expect(made.all).toMatchObject([
      { name: 'by-helm', confidence: 'certain', environment: 'prod' },
    ]);
    expect(made.charts).toBe('rendered');
  });

  it('are read without Helm where it failed, which is said', () => {
    const files = {
      'Chart.yaml': CHART,
      'values.yaml': 'name: a\n',
      'templates/a.yaml': TEMPLATE,
    };
    const failure = {
      file: 'Chart.yaml',
      reason: { fr: 'raison', en: 'reason' },
    };
    const made = collect(files, new Map([['', { failure }]]));
    expect(made.all).toMatchObject([{ name: 'a', confidence: 'probable' }]);
    expect(made.unread).toEqual([failure]);
    expect(made.charts).toBe('read');
  });
});
