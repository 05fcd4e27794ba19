import { Fixture } from '../../../testing/fixtures';

const deployment = (labels = '{ tier: backend }') => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    metadata: { labels: ${labels} }
    spec:
      containers: [{ name: api, image: harbor.example/demo/api:1.0.0 }]
`;

const autoscaler = (name: string, min = 2) => `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api }
spec:
  minReplicas: ${min}
  maxReplicas: 6
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${name} }
`;

const scaledObject = `
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: api }
spec: { scaleTargetRef: { name: api }, minReplicaCount: 2 }
`;

export const autoscalingFixtures: readonly Fixture[] = [
  {
    name: 'an autoscaler for the Deployment',
    files: { 'k8s/api.yaml': `${deployment()}---${autoscaler('api')}` },
    verdict: 'conforming',
  },
  {
    name: 'KEDA',
    files: { 'k8s/api.yaml': deployment(), 'k8s/keda.yaml': scaledObject },
    verdict: 'conforming',
  },
  {
    name: 'none',
    files: { 'k8s/api.yaml': deployment() },
    verdict: 'warning',
    at: 'k8s/api.yaml:3',
  },
  {
    name: 'as many at most as at least',
    files: { 'k8s/api.yaml': `${deployment()}---${autoscaler('api', 6)}` },
    verdict: 'warning',
    at: 'k8s/api.yaml:14',
  },
  {
    name: 'an autoscaler for a Deployment that is not there',
    files: { 'k8s/api.yaml': deployment(), 'k8s/hpa.yaml': autoscaler('apii') },
    verdict: 'not-conforming',
    at: 'k8s/hpa.yaml:8',
  },
  {
    name: 'an autoscaler of the chart, whose target only Helm could tell',
    files: {
      'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
      'templates/api.yaml': deployment(),
      'templates/hpa.yaml': autoscaler('{{ lookup "v1" "Service" "" "api" }}'),
    },
    verdict: 'unknown',
  },
  {
    name: 'a cache alone',
    files: { 'k8s/redis.yaml': deployment('{ tier: cache }') },
    verdict: 'not-applicable',
  },
];
