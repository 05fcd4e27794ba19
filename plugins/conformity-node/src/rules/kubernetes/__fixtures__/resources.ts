import { Fixture } from '../../../testing/fixtures';
import { chart, nothing, unreadable, workload } from './workloads';

const BOTH = [
  'resources:',
  '  requests: { cpu: 100m, memory: 128Mi }',
  '  limits: { cpu: 100m, memory: 128Mi }',
];

export const resourcesFixtures: readonly Fixture[] = [
  {
    name: 'requests and limits',
    files: { 'k8s/api.yaml': workload({ container: BOTH }) },
    verdict: 'conforming',
  },
  {
    name: 'none',
    files: { 'k8s/api.yaml': workload() },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:11',
  },
  {
    name: 'limits only: Kyverno wants the requests written',
    files: {
      'k8s/api.yaml': workload({
        container: ['resources:', '  limits: { cpu: 100m, memory: 128Mi }'],
      }),
    },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:13',
  },
  {
    name: 'no CPU limit, as some advise',
    files: {
      'k8s/api.yaml': workload({
        container: [...BOTH.slice(0, 2), '  limits: { memory: 128Mi }'],
      }),
    },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:13',
  },
  {
    name: 'an init container without',
    files: {
      'k8s/api.yaml': workload({
        container: BOTH,
        more: [
          'initContainers:',
          '  - name: migrate',
          '    image: harbor.apps.example/demo/api:1',
        ],
      }),
    },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:17',
  },
  {
    name: 'a CronJob in a List, without',
    files: {
      'all.yaml': `apiVersion: v1
kind: List
items:
  - apiVersion: batch/v1
    kind: CronJob
    metadata: { name: clean }
    spec:
      jobTemplate:
        spec:
          template:
            spec:
              containers:
                - name: clean
                  image: quay.io/demo/clean:1.0.0
                  resources: { requests: { cpu: 1 } }
`,
    },
    verdict: 'not-conforming',
    at: 'all.yaml:15',
  },
  {
    name: 'values of a chart, for each environment',
    files: chart(
      workload({
        container: [
          'resources:',
          '  {{- toYaml .Values.resources | nindent 12 }}',
        ],
      }),
      'resources: { requests: { cpu: 1, memory: 1Gi }, limits: { cpu: 1, memory: 1Gi } }\n',
      { 'values-prod.yaml': 'resources: { limits: { memory: 2Gi } }\n' },
    ),
    verdict: 'conforming',
  },
  {
    name: 'the default of helm create, for one environment',
    files: chart(
      workload({
        container: [
          'resources:',
          '  {{- toYaml .Values.resources | nindent 12 }}',
        ],
      }),
      'resources: {}\n',
    ),
    verdict: 'not-conforming',
    at: 'templates/deployment.yaml:13',
  },
  {
    name: 'values that a dependency of the chart computes',
    files: chart(
      workload({
        container: ['resources: {{ include "common.resources" . }}'],
      }),
    ),
    verdict: 'unknown',
    at: 'templates/deployment.yaml:13',
  },
  {
    name: 'a patch of kustomize, which is no workload of its own',
    files: {
      'base/kustomization.yaml': 'resources: [api.yaml]\n',
      'base/api.yaml': workload({ container: BOTH }),
      'overlays/prod/kustomization.yaml':
        'resources: [../../base]\npatches: [{ path: replicas.yaml }]\n',
      'overlays/prod/replicas.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 3
  template:
    spec:
      containers: [{ name: api, env: [{ name: A, value: b }] }]
`,
    },
    verdict: 'conforming',
  },
  nothing,
  unreadable,
];
