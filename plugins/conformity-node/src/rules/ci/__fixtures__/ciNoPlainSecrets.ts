import { Fixture } from '../../../testing/fixtures';
import { DSO, READ_SECRET } from './pipelines';

// Put together here so that no scanner takes them for real ones.
const TOKEN = ['glpat', 'aB3dE6gH9jK2mN5pQ8rT'].join('-');
const PASSWORD = ['S7', 'v9Kq', 'w2'].join('x');

export const ciNoPlainSecretsFixtures: readonly Fixture[] = [
  {
    name: 'secrets from variables, files and nowhere',
    files: {
      [DSO]: `variables:
  DB_PASSWORD: $DB_PASSWORD_INTEGRATION
  SONAR_TOKEN_FILE: /run/secrets/sonar
  TOKEN_URL: https://sso.example.gouv.fr/token
  IMAGE_PULL_SECRET: registry-pull-secret
  API_TOKEN:
    value: ''
    description: Jeton de l’API, à donner au lancement
${READ_SECRET}deploy:
  script:
    - curl --header "PRIVATE-TOKEN: $API_TOKEN" https://gitlab.example/api
    - docker login -u "$USER" --password-stdin registry.example
    - export PASSWORD="$(vault kv get -field=password demo/db)"
`,
      '.github/workflows/sync.yml': `on: push
jobs:
  sync:
    permissions: { id-token: write }
    env:
      GIT_MIRROR_TOKEN: \${{ secrets.GIT_MIRROR_TOKEN }}
    steps: [{ run: 'echo ok' }]
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a password among the variables',
    files: {
      [DSO]: `variables:
  APP: demo
  DB_PASSWORD: ${PASSWORD}
${READ_SECRET}`,
    },
    verdict: 'not-conforming',
    at: `${DSO}:3`,
  },
  {
    name: 'a number for a password',
    files: { [DSO]: `variables:\n  ADMIN_PASSWORD: 20251118\n${READ_SECRET}` },
    verdict: 'not-conforming',
    at: `${DSO}:2`,
  },
  {
    name: 'a token that tells its maker, in a script',
    files: {
      [DSO]: `${READ_SECRET}push:
  script:
    - git clone https://forge.example/demo.git
    - git push https://oauth2:${TOKEN}@forge.example/demo.git
`,
    },
    verdict: 'not-conforming',
    at: `${DSO}:7`,
  },
  {
    name: 'an option of a command, in a file that the pipeline includes',
    files: {
      [DSO]: `include: ci/login.yml\n${READ_SECRET}`,
      'ci/login.yml': `login:
  script:
    - |
      echo connexion
      oc login --token=${PASSWORD}
`,
    },
    verdict: 'not-conforming',
    at: 'ci/login.yml:3',
  },
  {
    name: 'a token in a workflow of the external forge',
    files: {
      '.github/workflows/sync.yml': `on: push
jobs:
  sync:
    steps:
      - run: curl -F token=${PASSWORD} https://gitlab.example/trigger/pipeline
`,
    },
    verdict: 'not-conforming',
    at: '.github/workflows/sync.yml:5',
  },
  {
    name: 'the password of a database for tests',
    files: {
      [DSO]: `test:
  services: [docker.io/library/postgres:17]
  variables:
    POSTGRES_PASSWORD: postgres
    DATABASE_URL: postgres://postgres:postgres@postgres/test
  script: [npm test]
`,
    },
    verdict: 'warning',
    at: `${DSO}:4`,
  },
  {
    name: 'a user of a container is no password',
    files: {
      [DSO]: `build:\n  script: [podman run --user 1000:1000 alpine id -u]\n`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a file that does not parse',
    files: { [DSO]: 'variables: [a\nb: c\n' },
    verdict: 'unknown',
  },
  {
    name: 'no pipeline',
    files: { 'README.md': '# Rien' },
    verdict: 'not-applicable',
  },
];
