import { Fixture } from '../../../testing/fixtures';
import { DSO, include, READ_SECRET, stages } from './pipelines';

const HEAD = include('vault-ci.yml') + stages('read-secret', 'test');

export const ciValidFixtures: readonly Fixture[] = [
  {
    name: 'stages, templates and needs that are all declared',
    files: {
      [DSO]: `${HEAD}${READ_SECRET}
.node:
  image: docker.io/library/node:24.4.1-slim
test:
  stage: test
  extends: .node
  needs: [read_secret]
  script: [npm test]
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a stage that is not declared, as in an official sample',
    files: {
      [DSO]: `${HEAD}${READ_SECRET}sonar:
  stage: sonar
  extends: .sonar:sonar-scanner
`,
    },
    verdict: 'not-conforming',
    at: `${DSO}:10`,
  },
  {
    name: 'no stage where the default one is not declared',
    files: {
      [DSO]: `${stages('read-secret')}lint:\n  script: [npm run lint]\n`,
    },
    verdict: 'not-conforming',
    at: `${DSO}:2`,
  },
  {
    name: 'a local include that is not there',
    files: {
      [DSO]: `include:
  - local: /ci/build.yml
${READ_SECRET}`,
    },
    verdict: 'not-conforming',
    at: `${DSO}:2`,
  },
  {
    name: 'a file that does not parse',
    files: { [DSO]: 'stages: [a\ntest:\n  script: x\n' },
    verdict: 'not-conforming',
  },
  {
    name: 'a template that nobody declares',
    files: {
      [DSO]: `${HEAD}${READ_SECRET}test:
  stage: test
  extends: .modele
  script: [npm test]
`,
    },
    verdict: 'not-conforming',
    at: `${DSO}:11`,
  },
  {
    name: 'a job that nobody declares under needs',
    files: {
      [DSO]: `${HEAD}${READ_SECRET}test:
  stage: test
  needs: [{ job: read-secret }]
  script: [npm test]
`,
    },
    verdict: 'not-conforming',
    at: `${DSO}:11`,
  },
  {
    name: 'templates of another project, that are not read',
    files: {
      [DSO]: `include:
  - project: equipe/modeles
    file: node.yml
${stages('read-secret', 'test')}${READ_SECRET}test:
  stage: test
  extends: .modele
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a local include whose name holds a variable, another by a pattern',
    files: {
      [DSO]: `include:
  - local: ci/$EQUIPE.yml
  - local: ci/*.yml
${stages('read-secret', 'test')}${READ_SECRET}`,
      'ci/test.yml': 'test:\n  stage: test\n  script: [npm test]\n',
    },
    verdict: 'conforming',
  },
  {
    name: 'a child pipeline with a mistake',
    files: {
      [DSO]: `api:
  trigger:
    include: api/ci.yml
`,
      'api/ci.yml': 'build:\n  stage: construction\n  script: [make]\n',
    },
    verdict: 'not-conforming',
    at: 'api/ci.yml:2',
  },
  {
    name: 'no pipeline',
    files: { 'README.md': '# Rien' },
    verdict: 'not-applicable',
  },
];
