import { Fixture } from '../../../testing/fixtures';
import { chart, nothing } from './workloads';

const service = (type: string) => `apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  ${type}
  ports: [{ port: 80, targetPort: 8080 }]
`;

export const nodePortFixtures: readonly Fixture[] = [
  {
    name: 'the default type',
    files: { 'k8s/service.yaml': service('selector: { app: api }') },
    verdict: 'conforming',
  },
  {
    name: 'ClusterIP',
    files: { 'k8s/service.yaml': service('type: ClusterIP') },
    verdict: 'conforming',
  },
  {
    name: 'NodePort',
    files: { 'k8s/service.yaml': service('type: NodePort') },
    verdict: 'not-conforming',
    at: 'k8s/service.yaml:6',
  },
  {
    name: 'the second document of a file with lines of Windows',
    files: {
      'k8s/all.yaml':
        `${service('type: ClusterIP')}---\n${service('type: NodePort')}`.replaceAll(
          '\n',
          '\r\n',
        ),
    },
    verdict: 'not-conforming',
    at: 'k8s/all.yaml:14',
  },
  {
    name: 'a type that the values of one environment give',
    files: chart(
      service('type: {{ .Values.type | default "ClusterIP" }}'),
      '',
      {
        'values-dev.yaml': 'type: NodePort\n',
        'values-prod.yaml': '{}\n',
      },
    ),
    verdict: 'not-conforming',
    at: 'templates/deployment.yaml:6',
  },
  {
    name: 'a Service of Knative',
    files: {
      'k8s/service.yaml':
        'apiVersion: serving.knative.dev/v1\nkind: Service\nspec: { type: NodePort }\n',
    },
    verdict: 'conforming',
  },
  {
    name: 'a template that cannot be read, which may make a Service',
    files: chart(
      service('type: ClusterIP').replace('Service', 'ConfigMap'),
      '',
      {
        'templates/service.yaml': '{{ if }}',
      },
    ),
    verdict: 'unknown',
    at: 'templates/service.yaml',
  },
  nothing,
];
