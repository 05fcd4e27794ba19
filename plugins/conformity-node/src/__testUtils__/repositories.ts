import { PlatformFacts } from '../snapshot/Snapshot';

/** A repository to start from. */
export interface Sample {
  name: string;
  files: Record<string, string>;
  platform: PlatformFacts;
}

const environments: PlatformFacts['environments'] = [
  { name: 'dev', stage: 'dev', cpu: 2, memory: 4, gpu: 0, zone: 'pr1' },
  { name: 'prod', stage: 'prod', cpu: 4, memory: 8, gpu: 0, zone: 'pr1' },
];

const chart: Sample = {
  name: 'a chart with an environment',
  platform: { slug: 'demo', environments, infrastructure: true },
  files: {
    'Chart.yaml': `apiVersion: v2
name: demo
version: 0.1.0
dependencies:
  - { name: cluster, version: ~0.3, repository: "https://charts.example.org", alias: db, condition: db.enabled }
`,
    'values.yaml': `image: { tag: 4f1c2d9a, repository: harbor.example/demo/api }
replicas: 1
db: { enabled: true, backups: { enabled: false } }
env: { LOG_LEVEL: info, PASSWORD: changeme }
ingress: { enabled: true, host: demo.example.org }
`,
    'values-prod.yaml': 'replicas: 3\ningress: { host: demo.example.com }\n',
    'templates/_helpers.tpl': `{{- define "demo.labels" -}}
app: {{ .Chart.Name }}
env: {{ .Values.environment | default "dev" }}
tier: backend
{{- end }}
`,
    'templates/api.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}-api
  labels: {{- include "demo.labels" . | nindent 4 }}
spec:
  replicas: {{ .Values.replicas }}
  selector: { matchLabels: { app: {{ .Chart.Name }} } }
  template:
    metadata: { labels: {{ include "demo.labels" . | fromYaml | toJson }} }
    spec:
      containers:
        - name: api
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
          ports: [{ name: http, containerPort: 8080 }]
          env:
            {{- range $name, $value := .Values.env }}
            - name: {{ $name }}
              value: {{ $value | quote }}
            {{- end }}
          envFrom: [{ secretRef: { name: api } }]
          livenessProbe: { httpGet: { path: /health, port: http } }
          resources: { requests: { cpu: 100m, memory: 128Mi }, limits: { cpu: 1, memory: 1Gi } }
`,
    'templates/network.yaml': `{{- if .Values.ingress.enabled }}
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: api, annotations: { nginx.ingress.kubernetes.io/affinity: cookie } }
spec: { tls: [{ hosts: [{{ .Values.ingress.host }}] }], rules: [{ host: {{ .Values.ingress.host }} }] }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api }
spec: { scaleTargetRef: { kind: Deployment, name: demo-api }, minReplicas: 2, maxReplicas: 4 }
{{- end }}
`,
    'templates/secret.yaml': `apiVersion: secrets.hashicorp.com/v1beta1
kind: VaultStaticSecret
metadata: { name: api }
spec: { vaultAuthRef: vault-auth, mount: demo, type: kv-v2, path: api, destination: { name: api, create: true } }
`,
  },
};

const kustomization: Sample = {
  name: 'kustomizations, and the databases that they deploy',
  platform: { slug: 'demo', environments, standalone: true },
  files: {
    'base/kustomization.yaml': `resources: [api.yaml, db.yaml]
labels: [{ pairs: { app: api, env: dev } }]
images: [{ name: demo/api, newTag: v1.2.3 }]
configMapGenerator: [{ name: config, literals: [A=1, "B=2"] }]
`,
    'base/api.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: api, labels: { tier: backend } }
spec:
  replicas: 2
  strategy: { type: RollingUpdate }
  template:
    metadata: { labels: &labels { app: api, tier: backend } }
    spec:
      topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, labelSelector: { matchLabels: *labels } }]
      initContainers: [{ name: wait, image: "docker.io/library/busybox:1.37" }]
      containers: [{ name: api, image: demo/api, ports: [{ containerPort: 80 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: api, labels: { app: api } }
spec: { type: NodePort, selector: { app: api }, ports: [{ name: http, port: 80 }] }
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: api }
spec: { selector: { matchLabels: { app: api } }, endpoints: [{ port: http, path: /metrics }] }
`,
    'base/db.yaml': `apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata: { name: db }
spec:
  instances: 2
  backup: { barmanObjectStore: { destinationPath: "s3://backups/db", endpointURL: "https://s3.example.org" } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: files }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 2Ti } } }
`,
    'overlays/prod/kustomization.yaml': `resources: [../../base]
replicas: [{ name: api, count: 3 }]
patches:
  - path: patch.yaml
  - target: { kind: Service }
    patch: |-
      - op: replace
        path: /spec/type
        value: ClusterIP
`,
    'overlays/prod/patch.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec: { template: { spec: { terminationGracePeriodSeconds: 30 } } }
`,
    'secret.sops.yaml': `token: ENC[AES256_GCM,data:Zm9v]
sops: { mac: "ENC[AES256_GCM,data:YmFy]", age: [{ recipient: age1xyz }] }
`,
  },
};

const application: Sample = {
  name: 'an application with its pipeline and its images',
  platform: { slug: 'demo', standalone: false },
  files: {
    '.gitlab-ci-dso.yml': `include:
  - project: $CATALOG_PATH
    file: [vault-ci.yml, kaniko-ci.yml, sonar-ci.yml]
    ref: main
  - local: /ci/*.yml
default: &default { interruptible: true }
variables: { TAG: $CI_COMMIT_SHORT_SHA, LEVEL: { value: info, description: of logs } }
stages: [read-secret, test, docker-build]
read_secret: { stage: read-secret, extends: .vault:read_secret }
docker-build:
  extends: [.kaniko:simple-build-push, .rules]
  variables: { IMAGE_NAME: api, DOCKERFILE: Dockerfile }
  script: [!reference [.rules, script], "docker build -t api:$TAG ."]
`,
    'ci/rules.yml': `.rules: { rules: [{ if: $CI_COMMIT_TAG }], script: [echo] }
test: { stage: test, <<: &x { image: "docker.io/library/node:24" }, script: ["npm ci && npm test"] }
`,
    Dockerfile: `# syntax=docker/dockerfile:1
ARG NODE=24
FROM --platform=linux/amd64 docker.io/library/node:\${NODE}-slim AS build
WORKDIR /app
RUN <<EOF
npm ci
npm run build
EOF
FROM gcr.io/distroless/nodejs24:nonroot
COPY --from=build --chown=1000:0 /app /app
ENV PORT=8080 \\
    LOG=json
EXPOSE 8080/tcp
USER 1000
CMD ["server.js"]
`,
    'package.json': `{ "name": "demo", "scripts": { "test": "jest" }, "dependencies": { "react": "^19.0.0", "@gouvfr/dsfr": "1.14.0" } }
`,
    'catalog-info.yaml': `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: demo, annotations: { backstage.io/techdocs-ref: dir:. }, links: [{ url: "https://example.org", title: Astreinte }] }
spec: { type: service, owner: demo, lifecycle: production, providesApis: [demo] }
`,
    'openapi.yaml':
      'openapi: 3.1.0\ninfo: { title: Demo, version: 1.0.0 }\npaths: {}\n',
    '.github/workflows/sync.yml': `on: { push: { branches: [main] } }
jobs:
  sync: { uses: dnum-mi/fabnum-cicd/.github/workflows/sync-cpin.yml@v2, secrets: inherit }
`,
    'README.md': '# Démonstration\n',
    'files/rules/api.yaml.tpl':
      'groups: [{ name: a, rules: [{ alert: Down, expr: up == 0 }] }]\n',
    'files/dashboards/api.json': '{ "title": "API", "panels": [] }\n',
  },
};

/** Small repositories, of each kind that rules look at. */
export const SAMPLES: readonly Sample[] = [chart, kustomization, application];
