import { Files, Product } from './Product';

/** A tool of the team, deployed with Kustomize beside the chart. */
export function manifests({ project, tag, random, forgets }: Product): Files {
  const labels = `{ app: outils, env: prod, tier: backend, criticality: low, component: python }`;
  return {
    'outils/base/kustomization.yaml': `resources:
  - deployment.yaml
  - sauvegarde.yaml
`,
    'outils/base/deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: outils
  labels: ${forgets('labels') ? '{ app: outils }' : labels}
spec:
  selector: { matchLabels: { app: outils } }
  template:
    metadata: { labels: ${labels} }
    spec:
      imagePullSecrets: [{ name: registry-pull-secret }]
      containers:
        - name: outils
          image: harbor.example/${project}/outils:${tag}
          ports: [{ containerPort: ${forgets('port') ? 80 : 8080} }]
          readinessProbe: { httpGet: { path: /health, port: 8080 } }
          resources:
            requests: { cpu: 100m, memory: 128Mi }
            limits: { cpu: 200m, memory: 256Mi }
          securityContext:
            runAsNonRoot: true
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities: { drop: [ALL] }
            seccompProfile: { type: RuntimeDefault }
`,
    'outils/base/sauvegarde.yaml': `apiVersion: batch/v1
kind: CronJob
metadata: { name: sauvegarde, labels: ${labels} }
spec:
  schedule: "${random.between(0, 59)} ${random.between(0, 6)} * * *"
  successfulJobsHistoryLimit: 5
  failedJobsHistoryLimit: 5
  jobTemplate:
    spec:
      ttlSecondsAfterFinished: 900
      template:
        metadata: { labels: ${labels} }
        spec:
          restartPolicy: Never
          containers:
            - name: sauvegarde
              image: docker.io/library/postgres:17.2
              command: [sh, -c, "pg_dump -Fc base | mc pipe s3/sauvegardes/base.dump"]
              resources:
                requests: { cpu: 100m, memory: 128Mi }
                limits: { cpu: 200m, memory: 256Mi }
`,
    'outils/prod/kustomization.yaml': `resources:
  - ../base
namePrefix: prod-
images:
  - name: harbor.example/${project}/outils
    newTag: c${random.hex(7)}
replicas:
  - name: outils
    count: 2
`,
  };
}
