import { Fixture } from '../../../testing/fixtures';

const deployment = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    spec:
      containers: [{ name: api, image: harbor.example/demo/api:1.0.0 }]
`;

const policy = (ingress: string) => `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: api }
spec:
  podSelector: { matchLabels: { app: api } }
  ingress:
    - ${ingress}
`;

const chart = {
  'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
  'templates/deployment.yaml': deployment,
};

export const netpolFixtures: readonly Fixture[] = [
  {
    name: 'flows are declared',
    files: {
      'k8s/api.yaml': `${deployment}---${policy('from: [{ podSelector: { matchLabels: { app: front } } }]')}`,
    },
    verdict: 'conforming',
  },
  {
    name: 'nothing is declared',
    files: { 'k8s/api.yaml': deployment },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:3',
  },
  {
    name: 'a policy that opens everything',
    files: { 'k8s/api.yaml': deployment, 'k8s/policy.yaml': policy('{}') },
    verdict: 'warning',
    at: 'k8s/policy.yaml:8',
  },
  {
    name: 'nothing in the chart, and a kustomization that brings more',
    files: {
      ...chart,
      'overlay/kustomization.yaml':
        'resources: [https://example.org/policies.yaml]\n',
    },
    verdict: 'unknown',
  },
  {
    name: 'a policy of the chart that is switched off',
    files: {
      ...chart,
      'values.yaml': 'policy: { enabled: false }\n',
      'templates/policy.yaml': `{{- if .Values.policy.enabled }}${policy('{}')}{{- end }}\n`,
    },
    verdict: 'not-conforming',
    at: 'templates/deployment.yaml:3',
  },
  {
    name: 'no workload',
    files: { 'policy.yaml': policy('{}') },
    verdict: 'not-applicable',
  },
];
