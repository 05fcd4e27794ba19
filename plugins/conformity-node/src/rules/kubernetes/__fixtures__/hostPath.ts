import { Fixture } from '../../../testing/fixtures';
import { chart, nothing, workload } from './workloads';

export const hostPathFixtures: readonly Fixture[] = [
  {
    name: 'other volumes',
    files: {
      'k8s/api.yaml': workload({
        more: [
          'volumes:',
          '  - { name: tmp, emptyDir: {} }',
          '  - { name: c, configMap: { name: c } }',
        ],
      }),
    },
    verdict: 'conforming',
  },
  {
    name: 'no volume',
    files: { 'k8s/api.yaml': workload() },
    verdict: 'conforming',
  },
  {
    name: 'a folder of the node',
    files: {
      'k8s/agent.yaml': workload({
        kind: 'DaemonSet',
        more: [
          'volumes:',
          '  - name: tmp',
          '    emptyDir: {}',
          '  - name: log',
          '    hostPath:',
          '      path: /var/log',
        ],
      }),
    },
    verdict: 'not-conforming',
    at: 'k8s/agent.yaml:17',
  },
  {
    name: 'a folder of the node, in the values of a chart',
    files: chart(
      workload({
        more: ['volumes:', '  {{- toYaml .Values.volumes | nindent 8 }}'],
      }),
      'volumes: [{ name: log, hostPath: { path: /var/log } }]\n',
    ),
    verdict: 'not-conforming',
    at: 'templates/deployment.yaml:13',
  },
  {
    name: 'volumes that a dependency adds',
    files: chart(
      workload({
        more: [
          'volumes:',
          '  - { name: tmp, emptyDir: {} }',
          '  {{- include "common.volumes" . | nindent 8 }}',
        ],
      }),
    ),
    verdict: 'unknown',
  },
  nothing,
];
