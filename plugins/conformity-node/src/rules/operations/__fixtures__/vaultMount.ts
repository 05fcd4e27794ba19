import { Fixture } from '../../../testing/fixtures';

const secret = (
  mount: string,
  {
    auth = 'vault-auth',
    type = 'kv-v2',
    destination = '{ name: api-secrets, create: true }',
  } = {},
) => `
apiVersion: secrets.hashicorp.com/v1beta1
kind: VaultStaticSecret
metadata: { name: api }
spec:
  vaultAuthRef: ${auth}
  mount: ${mount}
  type: ${type}
  path: api/database
  destination: ${destination}
`;

export const vaultMountFixtures: readonly Fixture[] = [
  {
    name: 'the space of the project',
    files: { 'vault.yaml': secret('demo') },
    platform: { slug: 'demo' },
    verdict: 'conforming',
  },
  {
    name: 'a space that nobody can check',
    files: { 'vault.yaml': secret('demo') },
    verdict: 'conforming',
  },
  {
    name: 'a mount of before version 9',
    files: { 'vault.yaml': secret('mi-demo') },
    platform: { slug: 'demo' },
    verdict: 'not-conforming',
    at: 'vault.yaml:7',
  },
  {
    name: 'the space of the pipeline',
    files: { 'vault.yaml': secret('forge-dso') },
    verdict: 'not-conforming',
    at: 'vault.yaml:7',
  },
  {
    name: 'version 1 of the engine',
    files: { 'vault.yaml': secret('demo', { type: 'kv-v1' }) },
    verdict: 'not-conforming',
    at: 'vault.yaml:8',
  },
  {
    name: 'another authentication, in a List',
    files: {
      'vault.yaml':
        'apiVersion: v1\nkind: List\nitems:\n  - apiVersion: secrets.hashicorp.com/v1beta1\n    kind: VaultStaticSecret\n    spec: { vaultAuthRef: default, mount: demo, type: kv-v2, path: a, destination: { name: a, create: true } }\n',
    },
    verdict: 'not-conforming',
  },
  {
    name: 'a Secret that is not created',
    files: { 'vault.yaml': secret('demo', { destination: '{ name: api }' }) },
    verdict: 'not-conforming',
    at: 'vault.yaml:10',
  },
  {
    name: 'a mount that only Helm could tell',
    files: {
      'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
      'templates/vault.yaml': secret('{{ lookup "v1" "ConfigMap" "" "slug" }}'),
    },
    platform: { slug: 'demo' },
    verdict: 'unknown',
    at: 'templates/vault.yaml:7',
  },
  {
    name: 'no secret of Vault',
    files: { 'README.md': '# Rien\n' },
    verdict: 'not-applicable',
  },
];
