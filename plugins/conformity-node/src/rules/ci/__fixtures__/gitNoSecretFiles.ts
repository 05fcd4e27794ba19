import { Fixture } from '../../../testing/fixtures';

// Put together here so that no scanner takes them for real ones.
const KEY = ['-----BEGIN', 'RSA PRIVATE KEY-----'].join(' ');
const AGE = ['AGE-SECRET-KEY', '1QQPQZ0Z0Z0Z0Z0Z0Z0Z0Z0Z0Z0'].join('-');
const PASSWORD = ['S7', 'v9Kq', 'w2'].join('x');

export const gitNoSecretFilesFixtures: readonly Fixture[] = [
  {
    name: 'an example without values, public certificates, encrypted secrets',
    files: {
      '.env.example': `DB_PASSWORD=${PASSWORD}\n`,
      '.env': 'PORT=8080\nDB_PASSWORD=\nDB_PASSWORD_FILE=/run/secrets/db\n',
      'certs/ca.pem': '-----BEGIN CERTIFICATE-----\nMIIB\n',
      'id_rsa.pub': 'ssh-rsa AAAA\n',
      'secrets.sops.enc.yaml': 'password: ENC[AES256_GCM,data:xx]\n',
      '.npmrc': '//nexus.example/:_authToken=${NEXUS_TOKEN}\n',
      'conf/truststore.jks': 'x',
    },
    verdict: 'conforming',
  },
  {
    name: 'an environment file with a password',
    files: {
      'api/.env.production': `PORT=8080\nexport DB_PASSWORD="${PASSWORD}"\n`,
    },
    verdict: 'not-conforming',
    at: 'api/.env.production:2',
  },
  {
    name: 'a private key',
    files: { 'deploy/server.key': `${KEY}\nMIIE\n` },
    verdict: 'not-conforming',
    at: 'deploy/server.key:1',
  },
  {
    name: 'a private key under the name of a certificate, after it',
    files: {
      'tls/site.PEM': `-----BEGIN CERTIFICATE-----\nMIIB\n${KEY}\n`,
    },
    verdict: 'not-conforming',
    at: 'tls/site.PEM:3',
  },
  {
    name: 'a kubeconfig',
    files: {
      kubeconfig: `apiVersion: v1\nkind: Config\nusers:\n  - user:\n      token: ${PASSWORD}\n`,
    },
    verdict: 'not-conforming',
    at: 'kubeconfig:5',
  },
  {
    name: 'an age key',
    files: { 'keys.txt': `# created: 2026-01-01\n${AGE}\n` },
    verdict: 'not-conforming',
    at: 'keys.txt:2',
  },
  {
    name: 'a token of a package registry',
    files: { '.npmrc': `//nexus.example/:_authToken=${PASSWORD}\n` },
    verdict: 'not-conforming',
    at: '.npmrc:1',
  },
  {
    name: 'a key for tests',
    files: { 'test/fixtures/client.key': `${KEY}\n` },
    verdict: 'warning',
    at: 'test/fixtures/client.key:1',
  },
  {
    name: 'a password of a workstation’s database',
    files: { '.env': 'POSTGRES_PASSWORD=postgres\n' },
    verdict: 'warning',
    at: '.env:1',
  },
  {
    name: 'a key store, that nobody can look into',
    files: { 'src/main/resources/keystore.p12': '\0' },
    verdict: 'warning',
    at: 'src/main/resources/keystore.p12',
  },
];
