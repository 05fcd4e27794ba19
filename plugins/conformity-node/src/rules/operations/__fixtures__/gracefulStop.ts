import { Fixture } from '../../../testing/fixtures';

const deployment = (
  spec: string,
  container = 'image: harbor.example/demo/api:1.0.0',
) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    spec:
      ${spec}
      containers:
        - name: api
          ${container}
`;

const PRE_STOP = 'lifecycle: { preStop: { exec: { command: [sleep, "5"] } } }';

export const gracefulStopFixtures: readonly Fixture[] = [
  {
    name: 'half a minute',
    files: { 'api.yaml': deployment('terminationGracePeriodSeconds: 30') },
    verdict: 'conforming',
  },
  {
    name: 'something to do before',
    files: { 'api.yaml': deployment('restartPolicy: Always', PRE_STOP) },
    verdict: 'conforming',
  },
  {
    name: 'nothing said',
    files: { 'api.yaml': deployment('restartPolicy: Always') },
    verdict: 'warning',
    at: 'api.yaml:7',
  },
  {
    name: 'ten minutes',
    files: { 'api.yaml': deployment('terminationGracePeriodSeconds: 600') },
    verdict: 'warning',
    at: 'api.yaml:8',
  },
  {
    name: 'at once, as a text',
    files: { 'api.yaml': deployment('terminationGracePeriodSeconds: "0"') },
    verdict: 'not-conforming',
    at: 'api.yaml:8',
  },
  {
    name: 'a delay that only Helm could tell',
    files: {
      'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
      'templates/api.yaml': deployment(
        'terminationGracePeriodSeconds: {{ lookup "v1" "ConfigMap" "" "x" }}',
      ),
    },
    verdict: 'unknown',
  },
  {
    name: 'no workload',
    files: { 'README.md': '# Rien\n' },
    verdict: 'not-applicable',
  },
];
