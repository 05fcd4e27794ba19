import { Fixture } from '../../../testing/fixtures';

const deployment = (resources: string, init = resources) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    spec:
      initContainers:
        - name: migrate
          image: harbor.example/demo/api:1.0.0
          resources: ${init}
      containers:
        - name: api
          image: harbor.example/demo/api:1.0.0
          resources: ${resources}
`;

const EQUAL =
  '{ requests: { cpu: 500m, memory: 1Gi }, limits: { cpu: 0.5, memory: 1024Mi } }';
const LARGER =
  '{ requests: { cpu: 100m, memory: 1Gi }, limits: { cpu: 1, memory: 1Gi } }';

export const guaranteedQosFixtures: readonly Fixture[] = [
  {
    name: 'the same amounts, otherwise written',
    files: { 'api.yaml': deployment(EQUAL) },
    verdict: 'conforming',
  },
  {
    name: 'limits alone, which Kubernetes takes for requests',
    files: {
      'api.yaml': deployment('{ limits: { cpu: "1", memory: 512Mi } }'),
    },
    verdict: 'conforming',
  },
  {
    name: 'more allowed than asked for',
    files: { 'api.yaml': deployment(LARGER, EQUAL) },
    verdict: 'warning',
    at: 'api.yaml:15',
  },
  {
    name: 'an init container, that counts too',
    files: { 'api.yaml': deployment(EQUAL, '{}') },
    verdict: 'warning',
    at: 'api.yaml:11',
  },
  {
    name: 'amounts that only Helm could tell',
    files: {
      'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
      'templates/api.yaml': deployment(
        '{{ lookup "v1" "ConfigMap" "" "resources" }}',
      ),
    },
    verdict: 'unknown',
  },
  {
    name: 'a task alone',
    files: { 'job.yaml': deployment('{}').replace('Deployment', 'Job') },
    verdict: 'not-applicable',
  },
];
