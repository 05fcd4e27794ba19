import { Fixture } from '../../../testing/fixtures';
import { nothing } from './workloads';

const ALL =
  '{ app: api, env: prod, tier: backend, criticality: high, component: node }';

const deployment = (labels: string, pods = ALL) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
  labels: ${labels}
spec:
  template:
    metadata:
      labels: ${pods}
    spec:
      containers: [{ name: api, image: harbor.apps.example/demo/api:1.0.0 }]
`;

const file = (labels: string, pods?: string) => ({
  'k8s/deployment.yaml': deployment(labels, pods),
});

export const labelValuesFixtures: readonly Fixture[] = [
  { name: 'values of the lists', files: file(ALL), verdict: 'conforming' },
  {
    name: 'an environment of the official examples',
    files: file(ALL.replace('prod', 'pax')),
    verdict: 'warning',
    at: 'k8s/deployment.yaml:5',
  },
  {
    name: 'a value with a capital, on the pods',
    files: file(ALL, ALL.replace('backend', 'Backend')),
    verdict: 'warning',
    at: 'k8s/deployment.yaml:9',
  },
  {
    name: 'a key with a capital, as best practices write it',
    files: file(`{ ${ALL.slice(2, -2)}, Tier: backend }`),
    verdict: 'warning',
    at: 'k8s/deployment.yaml:5',
  },
  {
    name: 'no criticality and no component',
    files: file('{ app: api, env: dev, tier: backend }'),
    verdict: 'warning',
    at: 'k8s/deployment.yaml:5',
  },
  {
    name: 'a chart whose values give an environment outside the list',
    files: {
      'Chart.yaml': 'apiVersion: v2\nname: api\nversion: 1.0.0\n',
      'values-dev.yaml': 'env: dev\n',
      'values-recette.yaml': 'env: recette\n',
      'templates/deployment.yaml': deployment(
        ALL.replace('prod', '{{ .Values.env }}'),
      ),
    },
    verdict: 'warning',
    at: 'templates/deployment.yaml:5',
  },
  {
    name: 'labels that only Helm knows',
    files: {
      'Chart.yaml': 'apiVersion: v2\nname: api\nversion: 1.0.0\n',
      'templates/deployment.yaml': deployment(
        '\n    app: api\n    {{- include "common.labels" . | nindent 4 }}',
      ),
    },
    verdict: 'unknown',
    at: 'templates/deployment.yaml:5',
  },
  nothing,
];
