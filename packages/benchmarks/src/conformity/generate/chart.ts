import { Files, Product } from './Product';

const ENVIRONMENTS = ['dev', 'integration', 'prod'];

const HELPERS = `{{- define "app.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" -}}
{{- end -}}
{{- define "app.labels" -}}
app: {{ include "app.name" . }}
env: {{ .Values.env }}
tier: {{ .Values.tier }}
criticality: {{ .Values.criticality }}
component: {{ .Values.component }}
{{- end -}}
`;

const labels = (indent: number) =>
  `{{- include "app.labels" . | nindent ${indent} }}`;

const container = (product: Product, name: string, values: string) => {
  const { forgets } = product;
  return `        - name: ${name}
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
          imagePullPolicy: IfNotPresent
          ports:
            - name: http
              containerPort: {{ .Values.port }}
${
  forgets('probes')
    ? ''
    : `          readinessProbe:
            httpGet: { path: /ready, port: http }
            periodSeconds: ${product.random.between(5, 20)}
          livenessProbe:
            httpGet: { path: /health, port: http }
`
}          envFrom:
            - configMapRef: { name: {{ include "app.name" . }}-config }
            - secretRef: { name: {{ include "app.name" . }}-secret }
          resources:
            {{- toYaml .Values.${values} | nindent 12 }}
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: ${forgets('read-only') ? 'false' : 'true'}
            capabilities: { drop: [ALL] }
          volumeMounts:
            - { name: tmp, mountPath: /tmp }
`;
};

const deployment = (product: Product, name: string, values: string) =>
  `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "app.name" . }}-${name}
  labels:
    ${labels(4)}
spec:
  replicas: {{ .Values.replicas }}
  selector:
    matchLabels:
      app: {{ include "app.name" . }}-${name}
  template:
    metadata:
      labels:
        ${labels(8)}
    spec:
      imagePullSecrets:
        - name: registry-pull-secret
      securityContext:
        runAsNonRoot: true
        seccompProfile: { type: RuntimeDefault }
      terminationGracePeriodSeconds: 30
      containers:
${container(product, name, values)}      volumes:
        - name: tmp
          emptyDir: { sizeLimit: ${product.random.between(16, 128)}Mi }
`;

const service = ({ forgets }: Product) => `apiVersion: v1
kind: Service
metadata:
  name: {{ include "app.name" . }}
  labels:
    ${labels(4)}
spec:
  type: ${forgets('service') ? 'NodePort' : 'ClusterIP'}
  selector:
    app: {{ include "app.name" . }}-web
  ports:
    - { name: http, port: 80, targetPort: http }
`;

const ingress = `{{- if .Values.ingress.enabled }}
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: {{ include "app.name" . }}
  annotations:
    {{- range $name, $value := .Values.ingress.annotations }}
    {{ $name }}: {{ $value | quote }}
    {{- end }}
spec:
  tls:
    - hosts: [{{ .Values.ingress.host }}]
      secretName: {{ include "app.name" . }}-tls
  rules:
    - host: {{ .Values.ingress.host }}
      http:
        paths:
          - path: /
            pathType: Prefix
            backend: { service: { name: {{ include "app.name" . }}, port: { name: http } } }
{{- end }}
`;

const others = ({ project, forgets, random }: Product): Files => ({
  'configmap.yaml': `apiVersion: v1
kind: ConfigMap
metadata: { name: {{ include "app.name" . }}-config }
data:
  ${forgets('config') ? 'password: a-changer' : 'LOG_LEVEL: {{ .Values.logLevel }}'}
  CACHE_SECONDS: "${random.between(10, 900)}"
`,
  'secret.yaml': `apiVersion: secrets.hashicorp.com/v1beta1
kind: VaultStaticSecret
metadata: { name: {{ include "app.name" . }}-secret }
spec:
  vaultAuthRef: vault-auth
  mount: ${project}
  path: {{ include "app.name" . }}
  type: kv-v2
  destination: { name: {{ include "app.name" . }}-secret, create: true }
`,
  'hpa.yaml': `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: {{ include "app.name" . }} }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: {{ include "app.name" . }}-web }
  minReplicas: {{ .Values.replicas }}
  maxReplicas: ${random.between(4, 10)}
  metrics:
    - type: Resource
      resource: { name: cpu, target: { type: Utilization, averageUtilization: 75 } }
`,
  'pdb.yaml': `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: {{ include "app.name" . }} }
spec:
  maxUnavailable: 1
  selector: { matchLabels: { app: {{ include "app.name" . }}-web } }
`,
  'networkpolicy.yaml': `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: {{ include "app.name" . }} }
spec:
  podSelector: { matchLabels: { app: {{ include "app.name" . }}-web } }
  policyTypes: [Ingress]
  ingress:
    - from: [{ namespaceSelector: { matchLabels: { network.openshift.io/policy-group: ingress } } }]
      ports: [{ port: http }]
`,
  'servicemonitor.yaml': `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: {{ include "app.name" . }} }
spec:
  selector: { matchLabels: { app: {{ include "app.name" . }} } }
  endpoints: [{ port: http, path: /metrics, interval: ${random.between(15, 60)}s }]
`,
});

const resources = ({ random, forgets }: Product, name: string) => {
  const cpu = `${random.between(1, 5)}00m`;
  const memory = `${random.between(1, 4) * 128}Mi`;
  return forgets('resources')
    ? `${name}: {}\n`
    : `${name}:
  requests: { cpu: ${cpu}, memory: ${memory} }
  limits: { cpu: ${cpu}, memory: ${memory} }
`;
};

const values = (product: Product, env: string) => `# Réglages : ${env}
env: ${env === 'integration' ? 'qualif' : env}
replicas: ${env === 'prod' ? 2 : 1}
logLevel: ${env === 'prod' ? 'info' : 'debug'}
ingress:
  host: ${product.name}-${env}.${product.project}.example
image:
  tag: ${product.forgets(`tag ${env}`) ? 'latest' : product.tag}
`;

/** A chart with a value file for each environment. */
export function chart(product: Product): Files {
  const { project, name, port } = product;
  const templates: Files = {
    '_helpers.tpl': HELPERS,
    'web.yaml': deployment(product, 'web', 'resources'),
    'worker.yaml': deployment(product, 'worker', 'workerResources'),
    'service.yaml': service(product),
    'ingress.yaml': ingress,
    ...others(product),
  };
  return {
    'chart/Chart.yaml': `apiVersion: v2
name: ${name}
version: 1.${product.random.between(0, 40)}.0
description: Déploiement de ${name} (${project})
`,
    'chart/values.yaml': `${values(product, 'dev').replace(
      'image:\n',
      `image:\n  repository: harbor.example/${project}/${name}\n`,
    )}tier: backend
criticality: ${product.random.pick('low', 'medium', 'high')}
component: node
port: ${port}
${resources(product, 'resources')}${resources(product, 'workerResources')}`.replace(
      'ingress:\n',
      'ingress:\n  enabled: true\n  annotations: { proxy-body-size: 10m }\n',
    ),
    ...Object.fromEntries(
      ENVIRONMENTS.map(env => [
        `chart/values-${env}.yaml`,
        values(product, env),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(templates).map(([file, text]) => [
        `chart/templates/${file}`,
        text,
      ]),
    ),
  };
}
