import { Fixture } from '../../../testing/fixtures';

const deployment = (image: string, init = 'docker.io/library/busybox:1.37') => `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  template:
    spec:
      initContainers:
        - name: wait
          image: ${init}
      containers:
        - name: api
          image: ${image}
`;

const chart = (image: string) => ({
  'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
  'values.yaml': 'image: { tag: main }\n',
  'values-dev.yaml': 'image: { tag: 4f1c2d9a }\n',
  'values-prod.yaml': 'image: { tag: v1.4.2 }\n',
  'templates/deployment.yaml': deployment(image),
});

export const gitopsTagFixtures: readonly Fixture[] = [
  {
    name: 'the tag of a commit',
    files: { 'api.yaml': deployment('harbor.example/demo/api:4f1c2d9a') },
    verdict: 'conforming',
  },
  {
    name: 'a registry with a port, and a digest',
    files: {
      'api.yaml': deployment(
        `harbor.example:8443/demo/api@sha256:${'0'.repeat(64)}`,
      ),
    },
    verdict: 'conforming',
  },
  {
    name: 'a chart whose environments each say their tag',
    files: chart('"harbor.example/demo/api:{{ .Values.image.tag }}"'),
    verdict: 'conforming',
  },
  {
    name: 'the name of a branch',
    files: { 'api.yaml': deployment('harbor.example/demo/api:master') },
    verdict: 'not-conforming',
    at: 'api.yaml:14',
  },
  {
    name: 'the name of an environment, in an init container',
    files: {
      'api.yaml': deployment('harbor.example/demo/api:1.0.0', 'demo/init:lab2'),
    },
    platform: {
      environments: [{ name: 'lab2', stage: 'dev', cpu: 1, memory: 1, gpu: 0 }],
    },
    verdict: 'not-conforming',
    at: 'api.yaml:11',
  },
  {
    name: 'a registry with a port, and no tag',
    files: { 'api.yaml': deployment('harbor.example:8443/demo/api') },
    verdict: 'not-conforming',
    at: 'api.yaml:14',
  },
  {
    name: 'a tag that only Helm could tell',
    files: chart(
      '"harbor.example/demo/api:{{ lookup "v1" "ConfigMap" "" "tag" }}"',
    ),
    verdict: 'unknown',
  },
];
