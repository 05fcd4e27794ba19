import { Fixture } from '../../../testing/fixtures';
import { chart, nothing, unreadable, workload } from './workloads';

const LIVE = 'livenessProbe: { httpGet: { path: /health, port: 8080 } }';
const READY = 'readinessProbe: { httpGet: { path: /ready, port: 8080 } }';

export const probesFixtures: readonly Fixture[] = [
  {
    name: 'readiness and liveness',
    files: { 'k8s/api.yaml': workload({ container: [LIVE, READY] }) },
    verdict: 'conforming',
  },
  {
    name: 'one probe, which could be two',
    files: { 'k8s/api.yaml': workload({ container: [READY] }) },
    verdict: 'conforming',
    at: 'k8s/api.yaml:11',
  },
  {
    name: 'a startup probe alone, on a DaemonSet',
    files: {
      'k8s/api.yaml': workload({
        kind: 'DaemonSet',
        container: ['startupProbe: { tcpSocket: { port: 8080 } }'],
      }),
    },
    verdict: 'conforming',
  },
  {
    name: 'a container without any',
    files: { 'k8s/api.yaml': workload() },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:11',
  },
  {
    name: 'a second container without any, on a StatefulSet',
    files: {
      'k8s/db.yaml': workload({
        kind: 'StatefulSet',
        container: [LIVE],
        more: [
          '  - name: exporter',
          '    image: quay.io/prometheuscommunity/postgres-exporter:v0.15.0',
        ],
      }),
    },
    verdict: 'not-conforming',
    at: 'k8s/db.yaml:14',
  },
  {
    name: 'an init container, and a Job: no probe is asked of them',
    files: {
      'k8s/api.yaml': workload({
        container: [READY, LIVE],
        more: [
          'initContainers:',
          '  - { name: migrate, image: harbor.apps.example/demo/api:1 }',
        ],
      }),
      'k8s/job.yaml': workload({ kind: 'Job' }),
    },
    verdict: 'conforming',
  },
  {
    name: 'a Job only',
    files: { 'k8s/job.yaml': workload({ kind: 'Job' }) },
    verdict: 'not-applicable',
  },
  {
    name: 'probes that a helper of a dependency writes',
    files: chart(
      workload({
        container: ['{{- include "common.probes" . | nindent 10 }}'],
      }),
    ),
    verdict: 'unknown',
    at: 'templates/deployment.yaml:11',
  },
  {
    name: 'probes that values switch off',
    files: chart(
      workload({
        container: ['{{- if .Values.probes.enabled }}', READY, '{{- end }}'],
      }),
      'probes: { enabled: false }\n',
    ),
    verdict: 'not-conforming',
    at: 'templates/deployment.yaml:11',
  },
  nothing,
  unreadable,
];
