import { Fixture } from '../../../testing/fixtures';
import { CODE, DSO, READ_SECRET } from './pipelines';

const MIRRORED = { standalone: false };
const workflow = (on: string, step: string) => `name: Synchronisation
on: ${on}
jobs:
  sync:
    runs-on: ubuntu-latest
    steps:
      - ${step}
`;
const CURL =
  'run: curl -X POST -F "token=$TOKEN" -F ref=main "$URL/api/v4/projects/$ID/trigger/pipeline"';
const FILE = '.github/workflows/sync.yml';

export const syncAutoFixtures: readonly Fixture[] = [
  {
    name: 'the trigger, at each push',
    files: {
      ...CODE,
      [FILE]: workflow('{ push: { branches: [main] } }', CURL),
    },
    platform: MIRRORED,
    verdict: 'conforming',
    at: `${FILE}:7`,
  },
  {
    name: 'the reusable workflow',
    files: {
      ...CODE,
      [FILE]: `on:
  push:
jobs:
  sync:
    uses: dnum-mi/fabnum-cicd/.github/workflows/sync-cpin.yml@v2
    with: { GITLAB_URL: https://gitlab.example, REPOSITORY_NAME: api }
`,
    },
    platform: MIRRORED,
    verdict: 'conforming',
    at: `${FILE}:5`,
  },
  {
    name: 'a script of the repository, in another forge that speaks GitHub’s language',
    files: {
      ...CODE,
      '.forgejo/workflows/ci.yaml': workflow('push', 'run: sh ./ci/sync.sh'),
      'ci/sync.sh': 'curl -F token="$T" "$GITLAB/trigger/pipeline"\n',
    },
    platform: MIRRORED,
    verdict: 'conforming',
    at: '.forgejo/workflows/ci.yaml:7',
  },
  {
    name: 'the pipeline of an external GitLab',
    files: {
      ...CODE,
      [DSO]: READ_SECRET,
      '.gitlab-ci.yml':
        'sync:\n  script:\n    - curl -F token=$GIT_MIRROR_TOKEN "$URL"\n',
    },
    platform: MIRRORED,
    verdict: 'conforming',
    at: '.gitlab-ci.yml:3',
  },
  {
    name: 'by hand only',
    files: { ...CODE, [FILE]: workflow('workflow_dispatch', CURL) },
    platform: MIRRORED,
    verdict: 'warning',
    at: `${FILE}:7`,
  },
  {
    name: 'workflows that do other things',
    files: { ...CODE, [FILE]: workflow('push', 'run: npm test') },
    platform: MIRRORED,
    verdict: 'not-conforming',
  },
  {
    name: 'a comment in a Jenkinsfile',
    files: {
      ...CODE,
      Jenkinsfile: '// TODO: /trigger/pipeline\npipeline { agent any }\n',
    },
    platform: MIRRORED,
    verdict: 'not-conforming',
  },
  {
    name: 'nobody knows where the repository comes from',
    files: CODE,
    verdict: 'unknown',
  },
  {
    name: 'a standalone repository',
    files: CODE,
    platform: { standalone: true },
    verdict: 'not-applicable',
  },
];
