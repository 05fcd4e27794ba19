import { Fixture } from '../../../testing/fixtures';

const ingress = (annotations: string, tls = '') => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: api
  annotations: ${annotations}
spec:
  rules: [{ host: api.example.org }]
  ${tls}
`;

const route = (tls: string) => `
apiVersion: route.openshift.io/v1
kind: Route
metadata: { name: api }
spec:
  to: { kind: Service, name: api }
  ${tls}
`;

const TLS = 'tls: [{ hosts: [api.example.org], secretName: api-tls }]';

export const httpsFixtures: readonly Fixture[] = [
  {
    name: 'an Ingress with its certificate',
    files: { 'ingress.yaml': ingress('{}', TLS) },
    verdict: 'conforming',
  },
  {
    name: 'an Ingress of OpenShift that ends TLS at its route',
    files: {
      'ingress.yaml': ingress('{ route.openshift.io/termination: edge }'),
    },
    verdict: 'conforming',
  },
  {
    name: 'an Ingress without TLS, which the service chain may protect',
    files: { 'ingress.yaml': ingress('{}') },
    verdict: 'warning',
    at: 'ingress.yaml:7',
  },
  {
    name: 'TLS that nobody is led to',
    files: {
      'ingress.yaml': ingress(
        '{ nginx.ingress.kubernetes.io/ssl-redirect: "false" }',
        TLS,
      ),
    },
    verdict: 'not-conforming',
    at: 'ingress.yaml:6',
  },
  {
    name: 'a Route without TLS',
    files: { 'route.yaml': route('') },
    verdict: 'not-conforming',
    at: 'route.yaml:5',
  },
  {
    name: 'a Route that lets HTTP in',
    files: {
      'route.yaml': route(
        'tls: { termination: edge, insecureEdgeTerminationPolicy: Allow }',
      ),
    },
    verdict: 'not-conforming',
    at: 'route.yaml:7',
  },
  {
    name: 'a route of the Gateway API, whose gateway is the platform’s',
    files: {
      'route.yaml':
        'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: api }\nspec: { parentRefs: [{ name: default-gateway }] }\n',
    },
    verdict: 'unknown',
    at: 'route.yaml:4',
  },
  {
    name: 'nothing exposed',
    files: { 'README.md': '# Rien\n' },
    verdict: 'not-applicable',
  },
];
