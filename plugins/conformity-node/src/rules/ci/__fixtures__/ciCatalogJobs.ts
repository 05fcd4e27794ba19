import { Fixture } from '../../../testing/fixtures';
import { DSO, include, READ_SECRET, stages } from './pipelines';

const build = (template: string) => `docker-build:
  stage: docker-build
  extends: ${template}
`;
const STAGES = stages('read-secret', 'docker-build');

export const ciCatalogJobsFixtures: readonly Fixture[] = [
  {
    name: 'each template with its file, slash or not',
    files: {
      [DSO]: `${include('vault-ci.yml', '/kaniko-ci.yml')}${STAGES}${READ_SECRET}${build('.kaniko:simple-build-push')}`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a template whose file is not included',
    files: {
      [DSO]: `${include('vault-ci.yml')}${STAGES}${READ_SECRET}${build('.kaniko:build-push')}`,
    },
    verdict: 'not-conforming',
    at: `${DSO}:11`,
  },
  {
    name: 'a template that the documentation invents',
    files: {
      [DSO]: `${include('vault-ci.yml', 'kaniko-ci.yml')}${STAGES}${READ_SECRET}${build('.kaniko:build')}`,
    },
    verdict: 'not-conforming',
    at: `${DSO}:11`,
  },
  {
    name: 'the file of the platform’s own mirroring',
    files: { [DSO]: include('vault-ci.yml', 'mirror.yml') + READ_SECRET },
    verdict: 'not-conforming',
    at: `${DSO}:2`,
  },
  {
    name: 'a file that the documentation invents',
    files: { [DSO]: include('vault-ci.yml', 'helm-build.yml') + READ_SECRET },
    verdict: 'not-conforming',
  },
  {
    name: 'a file that nobody knows yet',
    files: { [DSO]: include('vault-ci.yml', 'python-ci.yml') + READ_SECRET },
    verdict: 'warning',
  },
  {
    name: 'a template of its own under a name of the catalogue',
    files: {
      [DSO]: `${include('vault-ci.yml')}${STAGES}${READ_SECRET}.node:sonar:
  script: [sonar-scanner]
analyse:
  extends: .node:sonar
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a file that another project may include',
    files: {
      [DSO]: `include:
  - project: equipe/modeles
    file: dso.yml
${build('.kaniko:build-push')}`,
    },
    verdict: 'unknown',
    at: `${DSO}:6`,
  },
  {
    name: 'no use of the catalogue',
    files: { [DSO]: 'build:\n  script: [make]\n' },
    verdict: 'not-applicable',
  },
];
