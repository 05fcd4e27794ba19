import { Fixture } from '../../../testing/fixtures';
import { chart, nothing, workload } from './workloads';

const of = (
  line: string,
  name: string,
  verdict: Fixture['verdict'],
): Fixture => ({
  name,
  files: {
    'k8s/api.yaml': workload({ container: ['securityContext:', `  ${line}`] }),
  },
  verdict,
  ...(verdict !== 'conforming' && { at: 'k8s/api.yaml:14' }),
});

export const noForcedUidFixtures: readonly Fixture[] = [
  {
    name: 'no context at all',
    files: { 'k8s/api.yaml': workload() },
    verdict: 'conforming',
  },
  of(
    'allowPrivilegeEscalation: false',
    'what Pod Security wants, which imposes nothing',
    'conforming',
  ),
  of('capabilities: { drop: [ALL] }', 'capabilities dropped', 'conforming'),
  of('runAsUser: 10001', 'a user', 'not-conforming'),
  of('runAsUser: 0', 'root', 'not-conforming'),
  of('runAsGroup: 10001', 'a group', 'not-conforming'),
  of('privileged: true', 'privileges', 'not-conforming'),
  of('allowPrivilegeEscalation: true', 'more privileges', 'not-conforming'),
  of(
    'capabilities: { drop: [ALL], add: [NET_BIND_SERVICE] }',
    'a capability added',
    'not-conforming',
  ),
  {
    name: 'a group of files, of the pod',
    files: {
      'k8s/api.yaml': workload({
        pod: ['securityContext:', '  fsGroup: 2000'],
      }),
    },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:11',
  },
  {
    name: 'the default of helm create, changed',
    files: chart(
      workload({
        pod: [
          'securityContext:',
          '  {{- toYaml .Values.podSecurityContext | nindent 8 }}',
        ],
      }),
      'podSecurityContext: { fsGroup: 2000 }\n',
    ),
    verdict: 'not-conforming',
    at: 'templates/deployment.yaml:10',
  },
  {
    name: 'a context that a dependency writes',
    files: chart(
      workload({ pod: ['securityContext: {{ include "common.context" . }}'] }),
    ),
    verdict: 'unknown',
    at: 'templates/deployment.yaml:10',
  },
  nothing,
];
