import { stringify } from 'yaml';
import { Files, lines, Subject } from './Subject';

/** Without anchors: what is alike stays written out. */
const yaml = (value: unknown) =>
  stringify(value, { aliasDuplicateObjects: false });

const HARBOR = 'harbor.littoral.example';

const labels = (subject: Subject) => ({
  app: subject.plan.deploys,
  env: '{{ .Values.env }}',
  tier: 'backend',
  criticality: 'medium',
  component: 'node',
});

const secured = {
  runAsNonRoot: true,
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
};

function container(subject: Subject, image: string) {
  const probe = (path: string) => ({ httpGet: { path, port: 8080 } });
  return {
    name: subject.plan.deploys,
    image,
    ports: [{ containerPort: subject.plan.conforming ? 8080 : 80 }],
    ...(subject.plan.conforming && {
      imagePullPolicy: 'IfNotPresent',
      livenessProbe: probe('/health'),
      readinessProbe: probe('/health'),
      resources: {
        requests: { cpu: '100m', memory: '128Mi' },
        limits: { cpu: '500m', memory: '256Mi' },
      },
      securityContext: secured,
      volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
    }),
  };
}

function deployment(
  subject: Subject,
  image: string,
  replicas: string | number,
) {
  const { deploys, conforming } = subject.plan;
  const selected = conforming ? labels(subject) : { app: deploys };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: deploys, labels: selected },
    spec: {
      replicas,
      selector: { matchLabels: { app: deploys } },
      template: {
        metadata: { labels: selected },
        spec: {
          ...(conforming && {
            imagePullSecrets: [{ name: 'registry-pull-secret' }],
            volumes: [{ name: 'tmp', emptyDir: {} }],
          }),
          containers: [container(subject, image)],
        },
      },
    },
  };
}

const service = ({ plan }: Subject) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: plan.deploys, labels: { app: plan.deploys } },
  spec: {
    type:
      plan.conforming && plan.oversight !== 'node-port'
        ? 'ClusterIP'
        : 'NodePort',
    selector: { app: plan.deploys },
    ports: [{ port: 80, targetPort: plan.conforming ? 8080 : 80 }],
  },
});

const configMap = ({ plan }: Subject) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: `${plan.deploys}-config` },
  data: plan.conforming ? { logLevel: 'info' } : { password: 'a-changer' },
});

const secret = ({ project, plan }: Subject) => ({
  apiVersion: 'secrets.hashicorp.com/v1beta1',
  kind: 'VaultStaticSecret',
  metadata: { name: `${plan.deploys}-secret` },
  spec: {
    vaultAuthRef: 'vault-auth',
    mount: project.slug,
    path: plan.deploys,
    type: 'kv-v2',
    destination: { name: `${plan.deploys}-secret`, create: true },
  },
});

const networkPolicy = ({ plan }: Subject) => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: plan.deploys },
  spec: {
    podSelector: { matchLabels: { app: plan.deploys } },
    policyTypes: ['Ingress'],
    ingress: [{ ports: [{ port: 8080 }] }],
  },
});

// Helm's own expressions are not YAML values: they stay unquoted.
const template = (resource: unknown) =>
  yaml(resource).replaceAll(/["']?(\{\{[^}]*\}\})["']?/g, '$1');

function helm(subject: Subject): Files {
  const { project, plan } = subject;
  const image = plan.conforming
    ? '{{ .Values.image.repository }}:{{ .Values.image.tag }}'
    : `${plan.deploys}:latest`;
  const values = (env: string) =>
    yaml({
      env: env === 'prod' ? 'prod' : 'dev',
      replicas: env === 'prod' && plan.conforming ? 2 : 1,
      image: {
        repository: `${HARBOR}/${project.slug}/${plan.deploys}`,
        tag: 'c3f9a21',
      },
    });
  return {
    'Chart.yaml': yaml({
      apiVersion: 'v2',
      name: plan.deploys,
      version: '1.0.0',
      description: project.description,
    }),
    'values.yaml': values('dev'),
    ...Object.fromEntries(
      (plan.environments ?? []).map(env => [`values-${env}.yaml`, values(env)]),
    ),
    'templates/deployment.yaml': template(
      deployment(subject, image, '{{ .Values.replicas }}'),
    ),
    'templates/service.yaml': template(service(subject)),
    'templates/configmap.yaml': template(configMap(subject)),
    ...(plan.conforming && {
      'templates/vaultstaticsecret.yaml': template(secret(subject)),
      'templates/networkpolicy.yaml': template(networkPolicy(subject)),
    }),
  };
}

function kustomize(subject: Subject): Files {
  const { project, plan } = subject;
  const image = `${HARBOR}/${project.slug}/${plan.deploys}:1.4.2`;
  return {
    'base/deployment.yaml': yaml(deployment(subject, image, 1)),
    'base/service.yaml': yaml(service(subject)),
    'base/kustomization.yaml': yaml({
      resources: ['deployment.yaml', 'service.yaml'],
    }),
    ...Object.fromEntries(
      (plan.environments ?? []).map(env => [
        `overlays/${env}/kustomization.yaml`,
        yaml({ resources: ['../../base'], nameSuffix: `-${env}` }),
      ]),
    ),
  };
}

export const infrastructureFiles = (subject: Subject): Files => {
  if (subject.plan.stack === 'helm') return helm(subject);
  if (subject.plan.stack === 'kustomize') return kustomize(subject);
  return {};
};

/** A site's worth of Markdown, for TechDocs. */
export const documentationFiles = ({
  project,
  repository,
}: Subject): Files => ({
  'mkdocs.yml': yaml({
    site_name: `${repository.internalRepoName} (${project.name})`,
    nav: [{ Accueil: 'index.md' }, { Exploitation: 'exploitation.md' }],
    plugins: ['techdocs-core'],
  }),
  'docs/index.md': lines(
    `# ${repository.internalRepoName}`,
    '',
    project.description,
    '',
    '## Démarrer',
    '',
    'Cloner le dépôt, installer les dépendances, lancer les tests.',
  ),
  'docs/exploitation.md': lines(
    '# Exploitation',
    '',
    '| Sonde | Chemin |',
    '| --- | --- |',
    '| Vie | `/health` |',
  ),
});
