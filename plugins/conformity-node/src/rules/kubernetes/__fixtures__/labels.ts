import { Fixture } from '../../../testing/fixtures';

const deployment = (labels: string) => `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
  labels: { app: api, env: dev, tier: backend }
spec:
  template:
    metadata:
      labels: ${labels}
    spec:
      containers: [{ name: api, image: harbor.example/demo/api:1.0.0 }]
`;

export const labelsFixtures: readonly Fixture[] = [
  {
    name: 'all labels, on the object and its pods',
    files: {
      'k8s/deployment.yaml': deployment(
        '{ app: api, env: dev, tier: backend }',
      ),
    },
    verdict: 'conforming',
  },
  {
    name: 'pods without tier',
    files: { 'k8s/deployment.yaml': deployment('{ app: api, env: dev }') },
    verdict: 'not-conforming',
    at: 'k8s/deployment.yaml:10',
  },
  {
    name: 'a label that is there and empty',
    files: {
      'k8s/deployment.yaml': deployment("{ app: api, env: dev, tier: '' }"),
    },
    verdict: 'not-conforming',
  },
  {
    name: 'no workload',
    files: { 'README.md': '# Rien' },
    verdict: 'not-applicable',
  },
];
