import { Fixture } from '../../../testing/fixtures';
import { chart, nothing, workload } from './workloads';

const POD = [
  'securityContext:',
  '  runAsNonRoot: true',
  '  seccompProfile: { type: RuntimeDefault }',
];
const CONTAINER = [
  'securityContext:',
  '  allowPrivilegeEscalation: false',
  '  capabilities: { drop: [ALL] }',
];

export const restrictedFixtures: readonly Fixture[] = [
  {
    name: 'what the pod and the container say together',
    files: { 'k8s/api.yaml': workload({ pod: POD, container: CONTAINER }) },
    verdict: 'conforming',
  },
  {
    name: 'all at the container',
    files: {
      'k8s/api.yaml': workload({
        container: [
          ...CONTAINER,
          '  runAsNonRoot: true',
          '  seccompProfile: { type: Localhost, localhostProfile: p.json }',
        ],
      }),
    },
    verdict: 'conforming',
  },
  {
    name: 'nothing',
    files: { 'k8s/api.yaml': workload() },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:11',
  },
  {
    name: 'some capabilities dropped, not all',
    files: {
      'k8s/api.yaml': workload({
        pod: POD,
        container: [
          ...CONTAINER.slice(0, 2),
          '  capabilities: { drop: [NET_RAW] }',
        ],
      }),
    },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:16',
  },
  {
    name: 'a container that says otherwise than its pod',
    files: {
      'k8s/api.yaml': workload({
        pod: POD,
        container: [...CONTAINER, '  runAsNonRoot: false'],
      }),
    },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:16',
  },
  {
    name: 'an init container that is forgotten',
    files: {
      'k8s/api.yaml': workload({
        pod: POD,
        container: CONTAINER,
        more: ['initContainers:', '  - { name: a, image: "quay.io/a/a:1" }'],
      }),
    },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:20',
  },
  {
    name: 'contexts of a chart’s values',
    files: chart(
      workload({
        pod: [
          'securityContext:',
          '  {{- toYaml .Values.podSecurityContext | nindent 8 }}',
        ],
        container: [
          'securityContext:',
          '  {{- toYaml .Values.securityContext | nindent 12 }}',
        ],
      }),
      'podSecurityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }\nsecurityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }\n',
    ),
    verdict: 'conforming',
  },
  {
    name: 'a context that a dependency completes',
    files: chart(
      workload({
        pod: POD,
        container: [
          'securityContext:',
          '  allowPrivilegeEscalation: false',
          '  {{- include "common.context" . | nindent 12 }}',
        ],
      }),
    ),
    verdict: 'unknown',
    at: 'templates/deployment.yaml:16',
  },
  nothing,
];
