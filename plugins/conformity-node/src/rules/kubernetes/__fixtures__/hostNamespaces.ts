import { Fixture } from '../../../testing/fixtures';
import { chart, nothing, workload } from './workloads';

export const hostNamespacesFixtures: readonly Fixture[] = [
  {
    name: 'a pod of its own',
    files: {
      'k8s/api.yaml': workload({
        pod: ['hostNetwork: false'],
        container: [
          'securityContext: { privileged: false }',
          'ports: [{ containerPort: 8080 }]',
        ],
      }),
    },
    verdict: 'conforming',
  },
  {
    name: 'the network of the node',
    files: { 'k8s/api.yaml': workload({ pod: ['hostNetwork: true'] }) },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:10',
  },
  {
    name: 'the processes of the node, in a word that the cluster takes for true',
    files: {
      'k8s/api.yaml': workload({ pod: ['hostIPC: false', 'hostPID: yes'] }),
    },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:11',
  },
  {
    name: 'a port of the node',
    files: {
      'k8s/api.yaml': workload({
        container: ['ports:', '  - containerPort: 8080', '    hostPort: 8080'],
      }),
    },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:15',
  },
  {
    name: 'privileges, of an init container',
    files: {
      'k8s/api.yaml': workload({
        more: [
          'initContainers:',
          '  - name: sysctl',
          '    image: docker.io/library/busybox:1.36',
          '    securityContext:',
          '      privileged: true',
        ],
      }),
    },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:17',
  },
  {
    name: 'a security context that a dependency writes',
    files: chart(
      workload({
        container: ['securityContext: {{ include "common.context" . }}'],
      }),
    ),
    verdict: 'unknown',
    at: 'templates/deployment.yaml:13',
  },
  nothing,
];
