import { Fixture } from '../../../testing/fixtures';
import { chart, nothing, unreadable, workload } from './workloads';

const secret = (...lines: string[]) => `apiVersion: v1
kind: Secret
metadata:
  name: api
${lines.map(line => `${line}\n`).join('')}`;

const values = (
  text: string,
  name: string,
  verdict: Fixture['verdict'],
  line?: number,
): Fixture => ({
  name,
  files: chart(workload(), text),
  verdict,
  ...(line && { at: `values.yaml:${line}` }),
});

export const secretsInClearFixtures: readonly Fixture[] = [
  {
    name: 'a Secret that Vault fills, and values without any',
    files: {
      'k8s/vault.yaml':
        'apiVersion: secrets.hashicorp.com/v1beta1\nkind: VaultStaticSecret\nspec: { path: api }\n',
      'values.yaml': 'existingSecret: api\nimage: { tag: "1" }\n',
    },
    verdict: 'conforming',
  },
  {
    name: 'data in base64',
    files: { 'k8s/secret.yaml': secret('data:', '  password: czNjcmV0') },
    verdict: 'not-conforming',
    at: 'k8s/secret.yaml:6',
  },
  {
    name: 'stringData',
    files: { 'k8s/secret.yaml': secret('stringData:', '  TOKEN: abcdef') },
    verdict: 'not-conforming',
    at: 'k8s/secret.yaml:6',
  },
  {
    name: 'a Secret without values, which something else fills',
    files: {
      'k8s/secret.yaml': secret(
        'type: Opaque',
        'stringData:',
        "  password: ''",
      ),
    },
    verdict: 'conforming',
  },
  {
    name: 'a token that the cluster fills',
    files: {
      'k8s/secret.yaml': secret(
        'type: kubernetes.io/service-account-token',
        'data: { extra: YQ== }',
      ),
    },
    verdict: 'conforming',
  },
  {
    name: 'a Secret that sops encrypted',
    files: {
      'k8s/secret.yaml': secret(
        'stringData: { password: "ENC[AES256_GCM,data:x]" }',
        'sops: { mac: "ENC[x]", age: [] }',
      ),
    },
    verdict: 'conforming',
  },
  {
    name: 'a Secret that Helm makes up at deployment',
    files: chart(
      secret('stringData:', '  password: {{ randAlphaNum 20 | quote }}'),
    ),
    verdict: 'conforming',
  },
  {
    name: 'a Secret of kustomize',
    files: {
      'kustomization.yaml':
        'secretGenerator:\n  - name: api\n    literals: [token=abcdef]\n',
    },
    verdict: 'not-conforming',
    at: 'kustomization.yaml:2',
  },
  values(
    'db:\n  host: db\n  password: s3cret\n',
    'a password in values',
    'not-conforming',
    3,
  ),
  values(
    'api:\n  apiKey: abcDEF123\n',
    'a key in camel case',
    'not-conforming',
    2,
  ),
  values(
    'env:\n  - name: x\nurl: postgres://api:s3cret@db/api\n',
    'a password in an address',
    'not-conforming',
    3,
  ),
  values(
    'auth: { clientSecret: "aB3-xyz_Q" }\n',
    'what may be a secret',
    'warning',
    1,
  ),
  values(
    [
      "password: ''",
      'token: ~',
      'existingSecret: api-db',
      'imagePullSecret: registry-pull-secret',
      'passwordKey: password',
      'secret: api-db',
      'automountServiceAccountToken: false',
      'dbPassword: ${DB_PASSWORD}',
      'tokenFile: /run/token',
      'maxTokens: 1000',
    ].join('\n'),
    'names of secrets, and places for them',
    'conforming',
  ),
  values(
    'userPassword: s3cret\n',
    'a name that only starts like another',
    'not-conforming',
    1,
  ),
  values(
    'env:\n  - name: DB_PASSWORD\n    value: s3cret\n',
    'a variable in values',
    'not-conforming',
    3,
  ),
  {
    name: 'a password in a variable of a container',
    files: {
      'k8s/api.yaml': workload({
        container: [
          'env:',
          '  - { name: LEVEL, value: info }',
          '  - name: DB_PASSWORD',
          '    value: s3cret',
        ],
      }),
    },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:16',
  },
  {
    name: 'variables that are read from a Secret',
    files: {
      'k8s/api.yaml': workload({
        container: [
          'env:',
          '  - name: DB_PASSWORD',
          '    valueFrom: { secretKeyRef: { name: api-db, key: password } }',
          '  - { name: TOKEN_FILE, value: /run/token }',
        ],
      }),
    },
    verdict: 'conforming',
  },
  {
    name: 'the values of one environment, in a folder of values',
    files: {
      ...chart(workload(), 'a: 1\n'),
      'values/prod/values.yaml': 'smtp:\n  password: s3cret\n',
    },
    verdict: 'not-conforming',
    at: 'values/prod/values.yaml:2',
  },
  {
    name: 'values that sops encrypted',
    files: {
      ...chart(workload(), 'a: 1\n'),
      'values-prod.yaml':
        'password: ENC[AES256_GCM,data:x]\nsops:\n  mac: ENC[x]\n  age: []\n',
    },
    verdict: 'conforming',
  },
  nothing,
  unreadable,
];
