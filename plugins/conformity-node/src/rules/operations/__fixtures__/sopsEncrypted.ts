import { Fixture } from '../../../testing/fixtures';

const ENC = 'ENC[AES256_GCM,data:Zm9v,iv:YmFy,tag:YmF6,type:str]';

const sealed = (more: string) => `sops:
  age: [{ recipient: age1xyz }]
  lastmodified: "2026-01-01T00:00:00Z"
  mac: ${ENC}
  ${more}
  version: 3.9.4
`;

const sopsSecret = (value: string) => `apiVersion: isindir.github.com/v1alpha3
kind: SopsSecret
metadata:
  name: api
spec:
  secretTemplates:
    - name: ${ENC}
      stringData:
        token: ${value}
`;

const SUFFIX = 'encrypted_suffix: Templates';

export const sopsEncryptedFixtures: readonly Fixture[] = [
  {
    name: 'what is under secretTemplates is encrypted',
    files: { 'secret.sops.enc.yaml': `${sopsSecret(ENC)}${sealed(SUFFIX)}` },
    verdict: 'conforming',
  },
  {
    name: 'a JSON file, and the rules of sops beside it',
    files: {
      'config/api.enc.json': JSON.stringify({
        token: ENC,
        empty: '',
        note_unencrypted: 'rien',
        sops: { mac: ENC },
      }),
      '.sops.yaml': 'creation_rules: [{ age: age1xyz }]\n',
    },
    verdict: 'conforming',
  },
  {
    name: 'an expression says what is encrypted',
    files: {
      'values.sops.yaml': `host: db\ntoken: ${ENC}\n${sealed('encrypted_regex: "^(a+)+$"')}`,
    },
    verdict: 'conforming',
  },
  {
    name: 'the file before it was encrypted',
    files: { 'secret.sops.yaml': sopsSecret('not-so-secret') },
    verdict: 'not-conforming',
    at: 'secret.sops.yaml:1',
  },
  {
    name: 'a value that was added in clear',
    files: {
      'secret.enc.yaml': `${sopsSecret(`${ENC}\n        password: not-so-secret`)}${sealed(SUFFIX)}`,
    },
    verdict: 'not-conforming',
    at: 'secret.enc.yaml:10',
  },
  {
    name: 'a second document in clear',
    files: {
      'all.sops.yaml': `token: ${ENC}\n${sealed('')}---\ntoken: not-so-secret\n`,
    },
    verdict: 'not-conforming',
    at: 'all.sops.yaml:9',
  },
  {
    name: 'a file that is no YAML',
    files: { 'secret.sops.yaml': 'a: [\n' },
    verdict: 'unknown',
    at: 'secret.sops.yaml',
  },
  {
    name: 'only the rules of sops',
    files: { '.sops.yaml': 'creation_rules: []\n' },
    verdict: 'not-applicable',
  },
];
