import { Fixture } from '../../../testing/fixtures';
import { chart, nothing, workload } from './workloads';

const of = (image: string, name: string, verdict: Fixture['verdict']) => ({
  name,
  files: { 'k8s/api.yaml': workload({ image }) },
  verdict,
  ...(verdict === 'not-conforming' && { at: 'k8s/api.yaml:12' }),
});

export const latestTagFixtures: readonly Fixture[] = [
  of('harbor.apps.example/demo/api:3f9a2c1', 'a commit', 'conforming'),
  of('harbor.apps.example/demo/api@sha256:0123', 'a digest', 'conforming'),
  of(
    'harbor.apps.example/demo/api:latest@sha256:0123',
    'latest, with the digest that counts',
    'conforming',
  ),
  of('harbor.apps.example/demo/api:latest', 'latest', 'not-conforming'),
  of('harbor.apps.example/demo/api', 'no tag', 'not-conforming'),
  of(
    'harbor.apps.example:5000/demo/api',
    'a port, which is no tag',
    'not-conforming',
  ),
  {
    name: 'an init container, which Kyverno’s rule does not read',
    files: {
      'k8s/api.yaml': workload({
        more: [
          'initContainers:',
          '  - { name: wait, image: "docker.io/busybox" }',
        ],
      }),
    },
    verdict: 'warning',
    at: 'k8s/api.yaml:14',
  },
  {
    name: 'the default of a chart, for one environment only',
    files: chart(
      workload({
        image:
          'harbor.apps.example/demo/api:{{ .Values.tag | default "latest" }}',
      }),
      '',
      {
        'values-dev.yaml': '{}\n',
        'values-prod.yaml': 'tag: 1.2.0\n',
      },
    ),
    verdict: 'not-conforming',
    at: 'templates/deployment.yaml:12',
  },
  {
    name: 'a tag that the chain gives at deployment',
    files: chart(
      workload({
        image: 'harbor.apps.example/demo/api:{{ required "tag" .Values.tag }}',
      }),
    ),
    verdict: 'unknown',
    at: 'templates/deployment.yaml:12',
  },
  nothing,
];
