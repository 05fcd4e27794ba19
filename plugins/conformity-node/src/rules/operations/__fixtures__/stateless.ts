import { Fixture } from '../../../testing/fixtures';

const workload = (
  kind: string,
  labels: string,
  image = 'harbor.example/demo/api:1.0.0',
  volumes = '[]',
) => `
apiVersion: apps/v1
kind: ${kind}
metadata: { name: api }
spec:
  template:
    metadata: { labels: ${labels} }
    spec:
      volumes: ${volumes}
      containers: [{ name: api, image: "${image}" }]
`;

const claim = (mode: string) => `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: files }
spec:
  accessModes: [${mode}]
`;

const MOUNTED =
  '[{ name: files, persistentVolumeClaim: { claimName: files } }]';
const API = 'harbor.example/demo/api:1.0.0';

export const statelessFixtures: readonly Fixture[] = [
  {
    name: 'a Deployment, and a database that may keep its state',
    files: {
      'api.yaml': workload('Deployment', '{ tier: backend }'),
      'db.yaml': workload('StatefulSet', '{ tier: db }'),
      'redis.yaml': workload('StatefulSet', '{}', 'docker.io/redis:7.4.1'),
    },
    verdict: 'conforming',
  },
  {
    name: 'files that pods share',
    files: {
      'api.yaml': workload('Deployment', '{ tier: backend }', API, MOUNTED),
      'files.yaml': claim('ReadWriteMany'),
    },
    verdict: 'conforming',
  },
  {
    name: 'a StatefulSet of the tier backend',
    files: { 'api.yaml': workload('StatefulSet', '{ tier: Backend }') },
    verdict: 'not-conforming',
    at: 'api.yaml:3',
  },
  {
    name: 'a volume of one node',
    files: {
      'api.yaml': workload('Deployment', '{ tier: frontend }', API, MOUNTED),
      'files.yaml': claim('ReadWriteOnce'),
    },
    verdict: 'not-conforming',
    at: 'api.yaml:9',
  },
  {
    name: 'a volume that is declared elsewhere',
    files: {
      'api.yaml': workload('Deployment', '{ tier: backend }', API, MOUNTED),
    },
    verdict: 'warning',
    at: 'api.yaml:9',
  },
  {
    name: 'a StatefulSet of no tier',
    files: { 'api.yaml': workload('StatefulSet', '{}') },
    verdict: 'warning',
    at: 'api.yaml:3',
  },
  {
    name: 'a tier that only Helm could tell',
    files: {
      'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
      'templates/api.yaml': workload(
        'StatefulSet',
        '{ tier: {{ lookup "v1" "ConfigMap" "" "tier" }} }',
      ),
    },
    verdict: 'unknown',
  },
  {
    name: 'a task alone',
    files: { 'job.yaml': workload('Job', '{ tier: backend }') },
    verdict: 'not-applicable',
  },
];
