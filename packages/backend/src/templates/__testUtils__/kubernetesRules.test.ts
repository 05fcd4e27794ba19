import { yamlDocuments } from './files';
import { violations } from './kubernetesRules';

const labels =
  '{app: a, env: dev, tier: backend, criticality: low, component: node}';

const CONFORMING = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a, labels: ${labels}}
spec:
  strategy: {type: RollingUpdate}
  template:
    metadata: {labels: ${labels}}
    spec:
      automountServiceAccountToken: false
      imagePullSecrets: [{name: registry-pull-secret}]
      securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}
      topologySpreadConstraints: [{maxSkew: 1}]
      containers:
        - image: harbor.exemple.fr/demo/api:12345678
          imagePullPolicy: IfNotPresent
          ports: [{containerPort: 8080}]
          livenessProbe: {httpGet: {path: /health}}
          readinessProbe: {httpGet: {path: /ready}}
          resources: {requests: {cpu: 1m, memory: 1Mi}, limits: {cpu: 1m, memory: 1Mi}}
          securityContext: {allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: {drop: [ALL]}}
          volumeMounts: [{name: tmp, mountPath: /tmp}]
      volumes: [{name: tmp, emptyDir: {}}]
---
apiVersion: v1
kind: Service
metadata: {name: a, labels: ${labels}}
spec: {type: ClusterIP}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: a, labels: ${labels}}
data: {PORT: '8080'}
`;

describe('the platform rules', () => {
  it('accept what conforms', () => {
    expect(violations(yamlDocuments(CONFORMING))).toEqual([]);
  });

  it.each([
    ['a missing label', 'tier: backend, ', ''],
    ['an unknown environment label', 'env: dev', 'env: pax'],
    ['the latest tag', ':12345678', ':latest'],
    ['no tag', ':12345678', ''],
    ['an image without registry host', 'harbor.exemple.fr/demo', 'demo'],
    ['another registry', 'harbor.exemple.fr', 'gcr.io'],
    ['a pull at every start', 'IfNotPresent', 'Always'],
    ['a missing pull secret', '[{name: registry-pull-secret}]', '[]'],
    ['a privileged port', 'containerPort: 8080', 'containerPort: 80'],
    ['no liveness probe', 'livenessProbe', 'otherProbe'],
    ['no readiness probe', 'readinessProbe', 'otherProbe'],
    ['no limit', ', limits: {cpu: 1m, memory: 1Mi}', ''],
    ['a limit above the request', 'limits: {cpu: 1m', 'limits: {cpu: 2m'],
    ['root', 'runAsNonRoot: true, ', ''],
    [
      'an imposed user',
      'runAsNonRoot: true',
      'runAsNonRoot: true, runAsUser: 1',
    ],
    ['no seccomp profile', ', seccompProfile: {type: RuntimeDefault}', ''],
    ['privilege escalation', 'Escalation: false', 'Escalation: true'],
    ['kept capabilities', ', capabilities: {drop: [ALL]}', ''],
    ['a writable root', 'Filesystem: true', 'Filesystem: false'],
    ['a host path', 'emptyDir: {}', 'hostPath: {path: /}'],
    ['a mounted token', 'Token: false', 'Token: true'],
    ['a node port', 'ClusterIP', 'NodePort'],
    ['a sticky session', 'ClusterIP', 'ClusterIP, sessionAffinity: ClientIP'],
    ['a credential', 'PORT:', 'KEY:'],
    [
      'a hard-coded namespace',
      'metadata: {name: a',
      'metadata: {namespace: b, name: a',
    ],
    ['a cluster resource', 'kind: Service', 'kind: ClusterRole'],
  ])('refuse %s', (_, conforming, broken) => {
    const source = CONFORMING.replace(conforming, broken);
    expect(source).not.toBe(CONFORMING);
    expect(violations(yamlDocuments(source))).not.toEqual([]);
  });
});
