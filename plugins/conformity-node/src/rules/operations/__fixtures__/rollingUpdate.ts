import { Fixture } from '../../../testing/fixtures';

const deployment = (
  strategy: string,
  image = 'harbor.example/demo/api:1.0.0',
) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  ${strategy}
  template:
    spec:
      containers: [{ name: api, image: "${image}" }]
`;

export const rollingUpdateFixtures: readonly Fixture[] = [
  {
    name: 'the default',
    files: { 'api.yaml': deployment('replicas: 2') },
    verdict: 'conforming',
  },
  {
    name: 'one more, none less',
    files: {
      'api.yaml': deployment(
        'strategy: { type: RollingUpdate, rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }',
      ),
    },
    verdict: 'conforming',
  },
  {
    name: 'Recreate',
    files: { 'api.yaml': deployment('strategy:\n    type: Recreate') },
    verdict: 'not-conforming',
    at: 'api.yaml:7',
  },
  {
    name: 'a rolling update that takes all pods away',
    files: {
      'api.yaml': deployment(
        'strategy:\n    rollingUpdate:\n      maxUnavailable: 100%',
      ),
    },
    verdict: 'not-conforming',
    at: 'api.yaml:8',
  },
  {
    name: 'a database, which one pod writes',
    files: {
      'db.yaml': deployment(
        'strategy: { type: Recreate }',
        'docker.io/library/postgres:17.2',
      ),
    },
    verdict: 'warning',
    at: 'db.yaml:6',
  },
  {
    name: 'no Deployment',
    files: {
      'web.yaml': deployment('serviceName: web').replace(
        'Deployment',
        'StatefulSet',
      ),
    },
    verdict: 'not-applicable',
  },
];
