import { Fixture } from '../../../testing/fixtures';

const deployment = (
  container: string,
  {
    labels = '{ tier: backend }',
    image = 'harbor.example/demo/api:1.0.0',
  } = {},
) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    metadata: { labels: ${labels} }
    spec:
      containers:
        - name: api
          image: ${image}
          ${container}
`;

const PORTS = 'ports: [{ containerPort: 8080 }]';
const probe = (what: string) =>
  `${PORTS}\n          readinessProbe: { ${what} }`;

export const obsHealthFixtures: readonly Fixture[] = [
  {
    name: 'a health endpoint',
    files: {
      'api.yaml': deployment(probe('httpGet: { path: /health, port: 8080 }')),
    },
    verdict: 'conforming',
  },
  {
    name: 'the protocol of gRPC, and a worker that exposes nothing',
    files: {
      'api.yaml': deployment(probe('grpc: { port: 8080 }')),
      'worker.yaml': deployment('args: [work]'),
    },
    verdict: 'conforming',
  },
  {
    name: 'static files, whose home page is asked for',
    files: {
      'front.yaml': deployment(probe('httpGet: { path: /, port: 8080 }'), {
        labels: '{ tier: frontend }',
      }),
    },
    verdict: 'conforming',
  },
  {
    name: 'an open port only',
    files: { 'api.yaml': deployment(probe('tcpSocket: { port: 8080 }')) },
    verdict: 'not-conforming',
    at: 'api.yaml:13',
  },
  {
    name: 'no probe',
    files: { 'api.yaml': deployment(PORTS) },
    verdict: 'not-conforming',
    at: 'api.yaml:10',
  },
  {
    name: 'the home page of a back end',
    files: { 'api.yaml': deployment(probe('httpGet: { port: 8080 }')) },
    verdict: 'warning',
    at: 'api.yaml:13',
  },
  {
    name: 'a path that only Helm could tell',
    files: {
      'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
      'templates/api.yaml': deployment(
        probe(
          'httpGet: { path: {{ lookup "v1" "ConfigMap" "" "x" }}, port: 1 }',
        ),
      ),
    },
    verdict: 'unknown',
  },
  {
    name: 'a database alone',
    files: {
      'db.yaml': deployment(probe('exec: { command: [pg_isready] }'), {
        labels: '{}',
        image: 'docker.io/library/postgres:17.2',
      }),
    },
    verdict: 'not-applicable',
  },
];
