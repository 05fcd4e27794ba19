import { Fixture } from '../../../testing/fixtures';

const service = (affinity: string) => `
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  selector: { app: api }
  sessionAffinity: ${affinity}
`;

const ingress = (annotation: string) => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: api
  annotations:
    ${annotation}
spec: { rules: [{ host: api.example.org }] }
`;

export const sessionAffinityFixtures: readonly Fixture[] = [
  {
    name: 'no affinity',
    files: { 'service.yaml': service('None') },
    verdict: 'conforming',
  },
  {
    name: 'annotations that balance without tying a user to a pod',
    files: {
      'ingress.yaml': ingress(
        'nginx.ingress.kubernetes.io/upstream-hash-by: $request_uri',
      ),
      'route.yaml': ingress('haproxy.router.openshift.io/balance: leastconn'),
    },
    verdict: 'conforming',
  },
  {
    name: 'by the address of the client',
    files: { 'service.yaml': service('ClientIP') },
    verdict: 'not-conforming',
    at: 'service.yaml:7',
  },
  {
    name: 'by a cookie, in the second document',
    files: {
      'all.yaml': `${service('None')}---${ingress('nginx.ingress.kubernetes.io/affinity: cookie')}`,
    },
    verdict: 'not-conforming',
    at: 'all.yaml:14',
  },
  {
    name: 'by a value of the chart',
    files: {
      'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
      'values.yaml': 'affinity: ClientIP\n',
      'templates/service.yaml': service('{{ .Values.affinity }}'),
    },
    verdict: 'not-conforming',
    at: 'templates/service.yaml:7',
  },
  {
    name: 'by what only Helm could tell',
    files: {
      'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
      'templates/service.yaml': service('{{ lookup "v1" "Service" "" "api" }}'),
    },
    verdict: 'unknown',
  },
  {
    name: 'nothing is served',
    files: { 'README.md': '# Rien\n' },
    verdict: 'not-applicable',
  },
];
