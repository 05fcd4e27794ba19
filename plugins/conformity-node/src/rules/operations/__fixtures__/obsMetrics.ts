import { Fixture } from '../../../testing/fixtures';

const deployment = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    metadata: { labels: { app: api, tier: backend } }
    spec:
      containers:
        - name: api
          image: harbor.example/demo/api:1.0.0
          ports: [{ name: http, containerPort: 8080 }]
`;

const service = `
apiVersion: v1
kind: Service
metadata: { name: api, labels: { app: api } }
spec:
  selector: { app: api }
  ports: [{ name: http, port: 8080 }]
`;

const monitor = (app: string, port = 'http') => `
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: api }
spec:
  selector:
    matchLabels: { app: ${app} }
  endpoints:
    - path: /metrics
      port: ${port}
`;

const podMonitor = `
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: api }
spec:
  selector:
    matchExpressions:
      - { key: tier, operator: In, values: [backend, batch] }
  podMetricsEndpoints: [{ port: http }]
`;

const chart = (dependencies = '') => ({
  'Chart.yaml': `apiVersion: v2\nname: demo\nversion: 0.1.0\n${dependencies}`,
  'templates/api.yaml': deployment,
});

export const obsMetricsFixtures: readonly Fixture[] = [
  {
    name: 'a ServiceMonitor that picks the Service',
    files: {
      'k8s/api.yaml': `${deployment}---${service}---${monitor('api')}`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a PodMonitor that picks pods by an expression',
    files: { 'k8s/api.yaml': deployment, 'k8s/monitor.yaml': podMonitor },
    verdict: 'conforming',
  },
  {
    name: 'annotations, which nobody reads',
    files: {
      'k8s/api.yaml': deployment.replace(
        'metadata: { labels:',
        'metadata: { annotations: { prometheus.io/scrape: "true" }, labels:',
      ),
    },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:3',
  },
  {
    name: 'a selector that picks nothing',
    files: {
      'k8s/api.yaml': `${deployment}---${service}`,
      'k8s/monitor.yaml': monitor('front'),
    },
    verdict: 'not-conforming',
    at: 'k8s/monitor.yaml:6',
  },
  {
    name: 'a port that the Service does not have',
    files: {
      'k8s/api.yaml': `${deployment}---${service}`,
      'k8s/monitor.yaml': monitor('api', 'metrics'),
    },
    verdict: 'not-conforming',
    at: 'k8s/monitor.yaml:10',
  },
  {
    name: 'a selector that only Helm could tell',
    files: {
      ...chart(),
      'templates/service.yaml': service,
      'templates/monitor.yaml': monitor('{{ lookup "v1" "Service" "" "api" }}'),
    },
    verdict: 'unknown',
  },
  {
    name: 'a Service that a dependency may bring',
    files: {
      ...chart(
        'dependencies: [{ name: web, version: 1.0.0, repository: "https://charts.example.org" }]\n',
      ),
      'templates/monitor.yaml': monitor('web'),
    },
    verdict: 'unknown',
    at: 'templates/monitor.yaml:6',
  },
  {
    name: 'a task alone',
    files: { 'job.yaml': deployment.replace('Deployment', 'Job') },
    verdict: 'not-applicable',
  },
];
