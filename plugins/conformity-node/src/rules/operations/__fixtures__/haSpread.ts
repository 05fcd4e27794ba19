import { Fixture } from '../../../testing/fixtures';

const deployment = (spread: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 2
  template:
    metadata: { labels: { app: api } }
    spec:
      ${spread}
      containers: [{ name: api, image: harbor.example/demo/api:1.0.0 }]
`;

const constraint = (labels: string) =>
  `topologySpreadConstraints: [{ maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway, labelSelector: { matchLabels: ${labels} } }]`;

const antiAffinity = `affinity:
        podAntiAffinity:
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 100
              podAffinityTerm:
                topologyKey: kubernetes.io/hostname
                labelSelector: { matchExpressions: [{ key: app, operator: In, values: [api] }] }`;

export const haSpreadFixtures: readonly Fixture[] = [
  {
    name: 'constraints that pick the pods',
    files: { 'api.yaml': deployment(constraint('{ app: api }')) },
    verdict: 'conforming',
  },
  {
    name: 'a preferred anti-affinity',
    files: { 'api.yaml': deployment(antiAffinity) },
    verdict: 'conforming',
  },
  {
    name: 'nothing',
    files: { 'api.yaml': deployment('restartPolicy: Always') },
    verdict: 'not-conforming',
    at: 'api.yaml:9',
  },
  {
    name: 'constraints on other pods',
    files: { 'api.yaml': deployment(constraint('{ app: front }')) },
    verdict: 'not-conforming',
    at: 'api.yaml:10',
  },
  {
    name: 'an affinity for nodes only',
    files: {
      'api.yaml': deployment(
        'affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: {} } }',
      ),
    },
    verdict: 'not-conforming',
  },
  {
    name: 'a database in one pod',
    files: {
      'db.yaml': deployment('restartPolicy: Always').replace(
        'harbor.example/demo/api:1.0.0',
        'docker.io/library/postgres:17.2',
      ),
    },
    verdict: 'warning',
  },
  {
    name: 'constraints that only Helm could tell',
    files: {
      'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
      'templates/api.yaml': deployment(
        'topologySpreadConstraints: {{ lookup "v1" "ConfigMap" "" "x" }}',
      ),
    },
    verdict: 'unknown',
  },
  {
    name: 'on every node already',
    files: {
      'log.yaml': deployment('hostNetwork: false').replace(
        'Deployment',
        'DaemonSet',
      ),
    },
    verdict: 'not-applicable',
  },
];
