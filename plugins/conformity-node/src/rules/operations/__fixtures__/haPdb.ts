import { Fixture } from '../../../testing/fixtures';

const deployment = (name: string, image = 'harbor.example/demo/api:1.0.0') => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  replicas: 2
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers: [{ name: ${name}, image: "${image}" }]
`;

const budget = (what: string, selector = '{ matchLabels: { app: api } }') => `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: api }
spec:
  ${what}
  selector: ${selector}
`;

const chart = {
  'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
  'templates/api.yaml': deployment('api'),
};

export const haPdbFixtures: readonly Fixture[] = [
  {
    name: 'a budget that picks the pods',
    files: {
      'k8s/all.yaml': `${deployment('api')}---${budget('maxUnavailable: 1')}`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a budget for all the pods of the namespace',
    files: {
      'api.yaml': deployment('api'),
      'front.yaml': deployment('front'),
      'budget.yaml': budget('minAvailable: 50%', '{}'),
    },
    verdict: 'conforming',
  },
  {
    name: 'no budget',
    files: { 'api.yaml': deployment('api') },
    verdict: 'not-conforming',
    at: 'api.yaml:3',
  },
  {
    name: 'a budget for other pods',
    files: {
      'api.yaml': deployment('api'),
      'front.yaml': deployment('front'),
      'budget.yaml': budget('maxUnavailable: 1'),
    },
    verdict: 'not-conforming',
    at: 'front.yaml:3',
  },
  {
    name: 'a budget that keeps every pod',
    files: {
      'api.yaml': deployment('api'),
      'budget.yaml': budget('minAvailable: 2'),
    },
    verdict: 'warning',
    at: 'budget.yaml:6',
  },
  {
    name: 'a database in one pod, which no budget would help',
    files: { 'db.yaml': deployment('db', 'docker.io/library/postgres:17.2') },
    verdict: 'warning',
    at: 'db.yaml:3',
  },
  {
    name: 'a selector that only Helm could tell',
    files: {
      ...chart,
      'templates/budget.yaml': budget(
        'maxUnavailable: 1',
        '{ matchLabels: { app: {{ lookup "v1" "Service" "" "api" }} } }',
      ),
    },
    verdict: 'unknown',
  },
  {
    name: 'no budget but in what was not read',
    files: {
      ...chart,
      'more/kustomization.yaml': 'resources: [https://example.org/pdb.yaml]\n',
    },
    verdict: 'unknown',
  },
  {
    name: 'no workload',
    files: { 'budget.yaml': budget('maxUnavailable: 1') },
    verdict: 'not-applicable',
  },
];
