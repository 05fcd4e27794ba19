import { Fixture } from '../../../testing/fixtures';
import { DSO, include, READ_SECRET, stages } from './pipelines';

const HEAD = include('vault-ci.yml', 'kaniko-ci.yml');
const BUILD = `docker-build:
  stage: docker-build
  extends: .kaniko:simple-build-push
`;

export const ciReadSecretFixtures: readonly Fixture[] = [
  {
    name: 'in the first stage',
    files: {
      [DSO]: HEAD + stages('read-secret', 'docker-build') + READ_SECRET + BUILD,
    },
    verdict: 'conforming',
    at: `${DSO}:7`,
  },
  {
    name: 'through a template of the repository, in .pre',
    files: {
      [DSO]: `${HEAD}${stages('docker-build')}.secrets:
  extends: .vault:read_secret
lire:
  stage: .pre
  extends: [.secrets]
${BUILD}`,
    },
    verdict: 'conforming',
  },
  {
    name: 'after the tests',
    files: {
      [DSO]:
        HEAD +
        stages('test', 'read-secret', 'docker-build') +
        READ_SECRET +
        BUILD,
    },
    verdict: 'not-conforming',
    at: `${DSO}:7`,
  },
  {
    name: 'nowhere',
    files: { [DSO]: HEAD + stages('docker-build') + BUILD },
    verdict: 'not-conforming',
    at: DSO,
  },
  {
    name: 'only in a template that nobody extends',
    files: {
      [DSO]: `${HEAD}${stages('docker-build')}.secrets:
  extends: .vault:read_secret
${BUILD}`,
    },
    verdict: 'not-conforming',
  },
  {
    name: 'without its stage',
    files: {
      [DSO]: `${HEAD}${stages('read-secret', 'docker-build')}read_secret:
  extends: .vault:read_secret
${BUILD}`,
    },
    verdict: 'warning',
    at: `${DSO}:6`,
  },
  {
    name: 'perhaps in another project',
    files: {
      [DSO]: `include:
  - project: equipe/modeles
    file: dso.yml
${BUILD}`,
    },
    verdict: 'unknown',
    at: `${DSO}:2`,
  },
  {
    name: 'in each child of a monorepo’s pipeline',
    files: {
      [DSO]: 'api:\n  trigger:\n    include: [{ local: api/ci.yml }]\n',
      'api/ci.yml':
        HEAD + stages('read-secret', 'docker-build') + READ_SECRET + BUILD,
    },
    verdict: 'conforming',
    at: 'api/ci.yml:7',
  },
  {
    name: 'in one child and not in the other',
    files: {
      [DSO]: `api:
  trigger:
    include: [{ local: api/ci.yml }]
web:
  trigger:
    include: web/ci.yml
`,
      'api/ci.yml':
        HEAD + stages('read-secret', 'docker-build') + READ_SECRET + BUILD,
      'web/ci.yml': HEAD + stages('docker-build') + BUILD,
    },
    verdict: 'not-conforming',
    at: 'web/ci.yml',
  },
];
