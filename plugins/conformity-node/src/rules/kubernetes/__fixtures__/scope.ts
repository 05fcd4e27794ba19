import { Fixture } from '../../../testing/fixtures';
import { chart, nothing, workload } from './workloads';

const object = (kind: string, apiVersion = 'v1', rest = '') =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: demo\n${rest}`;

const of = (text: string, name: string, line: number): Fixture => ({
  name,
  files: { 'k8s/api.yaml': workload(), 'k8s/other.yaml': text },
  verdict: 'not-conforming',
  at: `k8s/other.yaml:${line}`,
});

export const scopeFixtures: readonly Fixture[] = [
  {
    name: 'what belongs to a namespace, without naming it',
    files: {
      'k8s/api.yaml': workload(),
      'k8s/role.yaml': `${object('Role', 'rbac.authorization.k8s.io/v1')}---\n${object('RoleBinding', 'rbac.authorization.k8s.io/v1')}`,
    },
    verdict: 'conforming',
  },
  of(object('Namespace'), 'a Namespace', 2),
  of(object('ClusterRole', 'rbac.authorization.k8s.io/v1'), 'a ClusterRole', 2),
  of(object('ResourceQuota'), 'a ResourceQuota', 2),
  of(object('CustomResourceDefinition', 'apiextensions.k8s.io/v1'), 'a CRD', 2),
  of(object('Project', 'project.openshift.io/v1'), 'a project of OpenShift', 2),
  of(
    object('ConfigMap', 'v1', '  namespace: demo-prod\n'),
    'a written namespace',
    5,
  ),
  {
    name: 'a Project that is not OpenShift’s',
    files: { 'k8s/p.yaml': object('Project', 'atlas.mongodb.com/v1') },
    verdict: 'conforming',
  },
  {
    name: 'the namespace of the release',
    files: chart(
      object('ConfigMap', 'v1', '  namespace: {{ .Release.Namespace }}\n'),
    ),
    verdict: 'conforming',
  },
  {
    name: 'a namespace in the values',
    files: chart(
      object('ConfigMap', 'v1', '  namespace: {{ .Values.namespace }}\n'),
      'namespace: demo\n',
    ),
    verdict: 'not-conforming',
    at: 'templates/deployment.yaml:5',
  },
  {
    name: 'the crds of a chart',
    files: chart(workload(), '', {
      'crds/crd.yaml': object(
        'CustomResourceDefinition',
        'apiextensions.k8s.io/v1',
      ),
    }),
    verdict: 'not-conforming',
    at: 'crds/crd.yaml:2',
  },
  {
    name: 'the namespace of a kustomization',
    files: {
      'base/kustomization.yaml': 'resources: [api.yaml]\n',
      'base/api.yaml': workload(),
      'overlays/prod/kustomization.yaml':
        'resources:\n  - ../../base\nnamespace: demo-prod\n',
    },
    verdict: 'not-conforming',
    at: 'overlays/prod/kustomization.yaml:3',
  },
  nothing,
];
