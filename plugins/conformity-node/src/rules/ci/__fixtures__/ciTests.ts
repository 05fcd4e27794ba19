import { Fixture } from '../../../testing/fixtures';
import { CODE, DSO, include, READ_SECRET, stages } from './pipelines';

const HEAD =
  include('vault-ci.yml', 'java-mvn.yml') +
  stages('read-secret', 'test') +
  READ_SECRET;

export const ciTestsFixtures: readonly Fixture[] = [
  {
    name: 'a job of the platform’s pipeline',
    files: {
      ...CODE,
      [DSO]: `${HEAD}test:
  stage: test
  script:
    - npm ci
    - npm run test:ci
`,
    },
    verdict: 'conforming',
    at: `${DSO}:13`,
  },
  {
    name: 'Maven, by the catalogue',
    files: {
      ...CODE,
      [DSO]: `${HEAD}build-app:\n  stage: test\n  extends: .java:build\n`,
    },
    verdict: 'conforming',
  },
  {
    name: 'Maven, by the catalogue, told to skip them',
    files: {
      ...CODE,
      [DSO]: `${HEAD}build-app:
  stage: test
  extends: .java:build
  variables:
    MAVEN_CLI_OPTS: -B -DskipTests
`,
    },
    verdict: 'not-conforming',
    at: `${DSO}:13`,
  },
  {
    name: 'in the external forge',
    files: {
      ...CODE,
      [DSO]: HEAD,
      '.github/workflows/ci.yml': `on: [push, pull_request]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: |
          pip install -r requirements.txt
          pytest
`,
    },
    verdict: 'conforming',
    at: '.github/workflows/ci.yml:7',
  },
  {
    name: 'while the image is built',
    files: {
      ...CODE,
      [DSO]: HEAD,
      Dockerfile:
        'FROM docker.io/library/golang:1.25 AS build\nCOPY . .\nRUN go test ./... && go build -o /app\n',
    },
    verdict: 'conforming',
    at: 'Dockerfile:3',
  },
  {
    name: 'failures that are ignored',
    files: {
      ...CODE,
      [DSO]: `${HEAD}test:
  stage: test
  allow_failure: true
  script: [pytest]
`,
    },
    verdict: 'warning',
    at: `${DSO}:12`,
  },
  {
    name: 'jobs that test nothing, in the stage of tests',
    files: {
      ...CODE,
      [DSO]: `${HEAD}lint:\n  stage: test\n  script: [npm run lint, npm install jest]\n`,
    },
    verdict: 'not-conforming',
    at: DSO,
  },
  {
    name: 'perhaps in another project',
    files: {
      ...CODE,
      [DSO]: `include:\n  - component: $CI_SERVER_FQDN/equipe/modeles/test@1\n`,
    },
    verdict: 'unknown',
  },
  {
    name: 'nothing to test',
    files: { 'README.md': '# Guide' },
    verdict: 'not-applicable',
  },
];
