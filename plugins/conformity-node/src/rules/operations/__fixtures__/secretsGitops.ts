import { Fixture } from '../../../testing/fixtures';

const deployment = (env: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    spec:
      imagePullSecrets: [{ name: registry-pull-secret }]
      containers:
        - name: api
          image: harbor.example/demo/api:1.0.0
          ${env}
`;

const needs = (name: string) =>
  deployment(`envFrom: [{ secretRef: { name: ${name} } }]`);

const fromVault = `
apiVersion: secrets.hashicorp.com/v1beta1
kind: VaultStaticSecret
metadata: { name: api }
spec:
  vaultAuthRef: vault-auth
  destination: { name: api-secrets, create: true }
`;

const sopsSecret = (seal: string) => `
apiVersion: isindir.github.com/v1alpha3
kind: SopsSecret
metadata: { name: api }
spec:
  secretTemplates:
    - name: api-secrets
      stringData:
        token: ENC[AES256_GCM,data:Zm9v,iv:YmFy,tag:YmF6,type:str]
${seal}
`;

const SEAL = 'sops:\n  mac: ENC[AES256_GCM,data:Zm9v]\n  age: []';

const clear = `
apiVersion: v1
kind: Secret
metadata: { name: api-secrets }
stringData: { token: not-so-secret }
`;

export const secretsGitopsFixtures: readonly Fixture[] = [
  {
    name: 'a Secret that Vault fills',
    files: { 'api.yaml': needs('api-secrets'), 'vault.yaml': fromVault },
    verdict: 'conforming',
  },
  {
    name: 'a Secret that sops encrypts, mounted as a volume',
    files: {
      'api.yaml': deployment('').replace(
        'containers:',
        'volumes: [{ name: s, secret: { secretName: api-secrets } }]\n      containers:',
      ),
      'secret.sops.enc.yaml': sopsSecret(SEAL),
    },
    verdict: 'conforming',
  },
  {
    name: 'the Secret that CloudNativePG makes, and one that may be missing',
    files: {
      'api.yaml': deployment(
        'envFrom: [{ secretRef: { name: db-app } }, { secretRef: { name: extra, optional: true } }]',
      ),
      'db.yaml':
        'apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: { name: db }\nspec: { instances: 2 }\n',
    },
    verdict: 'conforming',
  },
  {
    name: 'a Secret in clear',
    files: { 'api.yaml': needs('api-secrets'), 'secret.yaml': clear },
    verdict: 'not-conforming',
    at: 'secret.yaml:3',
  },
  {
    name: 'a SopsSecret that nobody encrypted',
    files: { 'api.yaml': needs('api-secrets'), 'secret.yaml': sopsSecret('') },
    verdict: 'not-conforming',
    at: 'secret.yaml:3',
  },
  {
    name: 'a Secret that nothing makes',
    files: { 'api.yaml': needs('api-secrets') },
    verdict: 'not-conforming',
    at: 'api.yaml:12',
  },
  {
    name: 'a Secret that kustomize makes of what is in Git',
    files: {
      'api.yaml': needs('api-secrets'),
      'kustomization.yaml':
        'resources: [api.yaml]\nsecretGenerator:\n  - name: api-secrets\n    literals: [token=not-so-secret]\n',
    },
    verdict: 'not-conforming',
    at: 'kustomization.yaml:3',
  },
  {
    name: 'a Secret that a dependency of the chart may make',
    files: {
      'Chart.yaml':
        'apiVersion: v2\nname: demo\nversion: 0.1.0\ndependencies: [{ name: postgresql, version: 16.2.1, repository: "https://charts.example.org" }]\n',
      'templates/api.yaml': needs('demo-postgresql'),
    },
    verdict: 'unknown',
    at: 'templates/api.yaml:12',
  },
  {
    name: 'an operator that the platform does not bring',
    files: {
      'api.yaml': needs('api-secrets'),
      'sealed.yaml':
        'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: api-secrets }\n',
    },
    verdict: 'warning',
    at: 'api.yaml:12',
  },
  {
    name: 'no need of a Secret',
    files: { 'api.yaml': deployment('') },
    verdict: 'not-applicable',
  },
];
