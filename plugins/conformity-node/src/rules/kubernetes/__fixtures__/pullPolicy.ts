import { Fixture } from '../../../testing/fixtures';
import { nothing, workload } from './workloads';

const of = (
  container: string[],
  name: string,
  verdict: Fixture['verdict'],
) => ({
  name,
  files: { 'k8s/api.yaml': workload({ container }) },
  verdict,
  ...(verdict === 'not-conforming' && { at: 'k8s/api.yaml:13' }),
});

export const pullPolicyFixtures: readonly Fixture[] = [
  of(['imagePullPolicy: IfNotPresent'], 'IfNotPresent', 'conforming'),
  of([], 'nothing written', 'conforming'),
  of(
    ['imagePullPolicy: Always'],
    'Always, as the tutorials write',
    'not-conforming',
  ),
  of(['imagePullPolicy: Never'], 'Never', 'not-conforming'),
  {
    name: 'an init container on latest',
    files: {
      'k8s/api.yaml': workload({
        more: [
          'initContainers:',
          '  - { name: a, image: "docker.io/busybox:latest" }',
        ],
      }),
    },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:14',
  },
  {
    name: 'a policy that each environment gives',
    files: {
      'deploy/Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
      'deploy/values.yaml': 'pullPolicy: IfNotPresent\n',
      'deploy/values-dev.yaml': 'pullPolicy: Always\n',
      'deploy/templates/api.yaml': workload({
        container: ['imagePullPolicy: {{ .Values.pullPolicy }}'],
      }),
    },
    verdict: 'not-conforming',
    at: 'deploy/templates/api.yaml:13',
  },
  nothing,
];
