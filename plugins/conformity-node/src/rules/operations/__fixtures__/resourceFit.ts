import { Fixture } from '../../../testing/fixtures';
import { PlatformFacts } from '../../../snapshot/Snapshot';

const environment = (
  name: string,
  cpu: number,
  memory: number,
): PlatformFacts => ({
  environments: [{ name, stage: 'dev', cpu, memory, gpu: 0 }],
});

const deployment = (replicas: string, resources: string, more = '') => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: ${replicas}
  template:
    spec:
      ${more}
      containers:
        - name: api
          image: harbor.example/demo/api:1.0.0
          resources: { limits: ${resources} }
`;

const HALF = '{ cpu: 500m, memory: 1Gi }';

const autoscaler = `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
  minReplicas: 2
  maxReplicas: 8
`;

const database = `
apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata: { name: db }
spec:
  instances: 2
  resources: { requests: { cpu: 1, memory: 1Gi }, limits: { cpu: 1, memory: 1Gi } }
`;

const chart = {
  'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
  'values-dev.yaml': 'replicas: 1\n',
  'values-prod.yaml': 'replicas: 8\n',
  'templates/api.yaml': deployment('{{ .Values.replicas }}', HALF),
};

export const resourceFitFixtures: readonly Fixture[] = [
  {
    name: 'two halves of a core in one',
    files: { 'api.yaml': deployment('2', HALF) },
    platform: environment('dev', 1, 2),
    verdict: 'conforming',
  },
  {
    name: 'the values of the environment, not those of another',
    files: chart,
    platform: environment('dev', 1, 2),
    verdict: 'conforming',
  },
  {
    name: 'too many replicas for the memory',
    files: { 'api.yaml': deployment('3', HALF) },
    platform: environment('dev', 2, 2),
    verdict: 'not-conforming',
    at: 'api.yaml:10',
  },
  {
    name: 'limits that exceed, though what is asked for does not',
    files: {
      'api.yaml': deployment('2', '{ cpu: 4, memory: 1Gi }').replace(
        'limits:',
        'requests: { cpu: 100m, memory: 1Gi }, limits:',
      ),
    },
    platform: environment('dev', 2, 4),
    verdict: 'not-conforming',
  },
  {
    name: 'a database that takes what is left',
    files: { 'api.yaml': deployment('2', HALF), 'db.yaml': database },
    platform: environment('dev', 2, 8),
    verdict: 'not-conforming',
    at: 'db.yaml:5',
  },
  {
    name: 'an init container that asks for more than what follows',
    files: {
      'api.yaml': deployment(
        '1',
        HALF,
        'initContainers: [{ name: migrate, image: "demo/api:1", resources: { limits: { cpu: 2, memory: 1Gi } } }]',
      ),
    },
    platform: environment('dev', 1, 2),
    verdict: 'not-conforming',
  },
  {
    name: 'what an autoscaler may reach',
    files: { 'api.yaml': `${deployment('2', HALF)}---${autoscaler}` },
    platform: environment('dev', 2, 4),
    verdict: 'warning',
    at: 'api.yaml:10',
  },
  {
    name: 'a container that says nothing',
    files: { 'api.yaml': deployment('1', '{ cpu: 500m }') },
    platform: environment('dev', 1, 2),
    verdict: 'unknown',
    at: 'api.yaml:10',
  },
  {
    name: 'an environment that has no values',
    files: chart,
    platform: environment('lab', 1, 2),
    verdict: 'unknown',
  },
  {
    name: 'environments that are not known',
    files: { 'api.yaml': deployment('2', HALF) },
    verdict: 'unknown',
  },
  {
    name: 'no environment yet',
    files: { 'api.yaml': deployment('2', HALF) },
    platform: { environments: [] },
    verdict: 'not-applicable',
  },
];
