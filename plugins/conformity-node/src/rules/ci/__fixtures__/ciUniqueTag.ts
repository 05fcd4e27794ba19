import { Fixture } from '../../../testing/fixtures';
import { DSO, include, READ_SECRET, stages } from './pipelines';

const HEAD =
  include('vault-ci.yml', 'kaniko-ci.yml') +
  stages('read-secret', 'docker-build') +
  READ_SECRET;
const variables = (text: string) => `variables:\n  ${text}\n`;
const build = (rest = '') => `docker-build:
  stage: docker-build
  extends: .kaniko:simple-build-push
${rest}`;
const buildList = (rest = '') =>
  build(rest).replace('simple-build-push', 'build-push');

export const ciUniqueTagFixtures: readonly Fixture[] = [
  {
    name: 'the commit',
    files: {
      [DSO]: HEAD + variables('TAG: ${CI_COMMIT_SHORT_SHA}') + build(),
    },
    verdict: 'conforming',
    at: `${DSO}:10`,
  },
  {
    name: 'the branch and the commit, through another variable',
    files: {
      [DSO]: `${HEAD}variables:
  VERSION: $CI_COMMIT_REF_SLUG-$CI_COMMIT_SHORT_SHA
  TAG: $VERSION
${build()}`,
    },
    verdict: 'conforming',
  },
  {
    name: 'the branch alone, as in the official samples',
    files: { [DSO]: HEAD + variables('TAG: ${CI_COMMIT_REF_SLUG}') + build() },
    verdict: 'not-conforming',
    at: `${DSO}:10`,
  },
  {
    name: 'latest',
    files: { [DSO]: HEAD + variables('TAG: latest') + build() },
    verdict: 'not-conforming',
  },
  {
    name: 'a version that is written out, quoted',
    files: { [DSO]: HEAD + build('  variables: { TAG: "1.0" }\n') },
    verdict: 'not-conforming',
    at: `${DSO}:12`,
  },
  {
    name: 'a job’s own variable over the pipeline’s',
    files: {
      [DSO]:
        HEAD +
        variables('TAG: $CI_COMMIT_SHA') +
        build('  variables: { TAG: $CI_COMMIT_BRANCH }\n'),
    },
    verdict: 'not-conforming',
    at: `${DSO}:14`,
  },
  {
    name: 'the Git tag, or the branch by a rule of the workflow',
    files: {
      [DSO]: `${HEAD}workflow:
  rules:
    - if: $CI_COMMIT_TAG
      variables: { TAG: $CI_COMMIT_TAG }
    - if: $CI_COMMIT_BRANCH
      variables: { TAG: $CI_COMMIT_BRANCH }
${build()}`,
    },
    verdict: 'not-conforming',
    at: `${DSO}:14`,
  },
  {
    name: 'the name of the ref, in a job for Git tags only',
    files: {
      [DSO]:
        HEAD +
        variables('TAG: $CI_COMMIT_REF_NAME') +
        build('  rules:\n    - if: $CI_COMMIT_TAG\n'),
    },
    verdict: 'conforming',
  },
  {
    name: 'a list of names, the catalogue’s default: latest too',
    files: { [DSO]: HEAD + buildList() },
    verdict: 'warning',
    at: `${DSO}:9`,
  },
  {
    name: 'a list of names with the commit',
    files: {
      [DSO]: `${HEAD}variables:
  TAG: $CI_COMMIT_SHORT_SHA
  IMAGE_NAMES: api:$TAG
${buildList()}`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a name without a tag',
    files: { [DSO]: HEAD + buildList('  variables: { IMAGE_NAMES: api }\n') },
    verdict: 'not-conforming',
  },
  {
    name: 'an executor that is called without the catalogue',
    files: {
      [DSO]: `${HEAD}build:
  stage: docker-build
  script:
    - /kaniko/executor --context . --destination $IMAGE_REPOSITORY/api:latest
`,
    },
    verdict: 'not-conforming',
    at: `${DSO}:12`,
  },
  {
    name: 'a tag that no file gives',
    files: { [DSO]: HEAD + build() },
    verdict: 'unknown',
    at: `${DSO}:9`,
  },
  {
    name: 'variables that call each other for ever',
    files: {
      [DSO]: `${HEAD}${variables('TAG: $A\n  A: $B$B\n  B: $A$A')}${build()}`,
    },
    verdict: 'unknown',
  },
  {
    name: 'no image',
    files: { [DSO]: HEAD },
    verdict: 'not-applicable',
  },
];
