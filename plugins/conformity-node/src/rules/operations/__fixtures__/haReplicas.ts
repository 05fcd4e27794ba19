import { Fixture } from '../../../testing/fixtures';

const deployment = (spec: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  ${spec}
  template:
    spec:
      containers: [{ name: api, image: harbor.example/demo/api:1.0.0 }]
`;

const autoscaler = (min: string, name = 'api') => `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${name} }
  minReplicas: ${min}
  maxReplicas: 6
`;

const database = (instances: number) => `
apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata: { name: db }
spec:
  instances: ${instances}
`;

const chart = (values: Record<string, string>) => ({
  'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
  'values.yaml': 'replicas: 1\n',
  ...values,
  'templates/api.yaml': deployment('replicas: {{ .Values.replicas }}'),
});

export const haReplicasFixtures: readonly Fixture[] = [
  {
    name: 'one in development, three in production',
    files: chart({
      'values-dev.yaml': 'replicas: 1\n',
      'values-prod.yaml': 'replicas: 3\n',
    }),
    verdict: 'conforming',
  },
  {
    name: 'an autoscaler that starts with two',
    files: {
      'api.yaml': `${deployment('paused: false')}---${autoscaler('2')}`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a production of another name, as the console says',
    files: chart({ 'values-live.yaml': 'replicas: 1\n' }),
    platform: {
      environments: [
        { name: 'live', stage: 'prod', cpu: 2, memory: 4, gpu: 0 },
      ],
    },
    verdict: 'not-conforming',
    at: 'templates/api.yaml:6',
  },
  {
    name: 'one by default',
    files: { 'api.yaml': deployment('paused: false') },
    verdict: 'not-conforming',
    at: 'api.yaml:5',
  },
  {
    name: 'an autoscaler that starts with one',
    files: {
      'api.yaml': deployment('replicas: 3'),
      'hpa.yaml': autoscaler('1'),
    },
    verdict: 'not-conforming',
    at: 'hpa.yaml:7',
  },
  {
    name: 'an instance of PostgreSQL alone',
    files: { 'api.yaml': deployment('replicas: 2'), 'db.yaml': database(1) },
    verdict: 'not-conforming',
    at: 'db.yaml:6',
  },
  {
    name: 'a database that is not replicated by asking for more pods',
    files: {
      'api.yaml': deployment('replicas: 2'),
      'db.yaml': deployment('replicas: 1').replace(
        'harbor.example/demo/api:1.0.0',
        'docker.io/library/postgres:17.2',
      ),
    },
    verdict: 'warning',
    at: 'db.yaml:6',
  },
  {
    name: 'a number that only Helm could tell',
    files: {
      'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
      'templates/api.yaml': deployment(
        'replicas: {{ lookup "v1" "ConfigMap" "" "replicas" }}',
      ),
    },
    verdict: 'unknown',
  },
  {
    name: 'no production',
    files: chart({ 'values-dev.yaml': 'replicas: 1\n' }),
    verdict: 'not-applicable',
  },
];
