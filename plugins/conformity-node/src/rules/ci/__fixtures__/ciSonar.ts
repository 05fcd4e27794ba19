import { Fixture } from '../../../testing/fixtures';
import { CODE, DSO, include, READ_SECRET, stages } from './pipelines';

const HEAD =
  include('vault-ci.yml', 'sonar-ci.yml', 'java-mvn.yml') +
  stages('read-secret', 'sonar') +
  READ_SECRET;

const sonar = (rest = '') => `sonar:
  stage: sonar
  extends: .sonar:sonar-scanner
${rest}`;

export const ciSonarFixtures: readonly Fixture[] = [
  {
    name: 'the catalogue’s scanner',
    files: { ...CODE, [DSO]: HEAD + sonar() },
    verdict: 'conforming',
    at: `${DSO}:11`,
  },
  {
    name: 'Maven, by the catalogue',
    files: {
      ...CODE,
      [DSO]: `${HEAD}test-app:\n  stage: sonar\n  extends: .java:sonar\n`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a command of its own that waits for the gate',
    files: {
      ...CODE,
      [DSO]: `${HEAD}sonar:
  stage: sonar
  script:
    - sonar-scanner -Dsonar.qualitygate.wait=true
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a command of its own, the gate in the settings',
    files: {
      ...CODE,
      'sonar-project.properties': 'sonar.qualitygate.wait=true\n',
      [DSO]: `${HEAD}sonar:
  stage: sonar
  script:
    - |
      export SONAR_SCANNER_OPTS=-Xmx512m
      sonar-scanner
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a command of its own that waits for nothing',
    files: {
      ...CODE,
      [DSO]: `${HEAD}sonar:\n  stage: sonar\n  script: [mvn verify sonar:sonar]\n`,
    },
    verdict: 'warning',
    at: `${DSO}:11`,
  },
  {
    name: 'the gate switched off for the whole pipeline',
    files: {
      ...CODE,
      [DSO]: `${HEAD}variables:\n  SONAR_WAIT_QUALITY_GATE: "false"\n${sonar()}`,
    },
    verdict: 'not-conforming',
    at: `${DSO}:10`,
  },
  {
    name: 'a failure that is ignored',
    files: { ...CODE, [DSO]: HEAD + sonar('  allow_failure: true\n') },
    verdict: 'not-conforming',
    at: `${DSO}:12`,
  },
  {
    name: 'by hand only',
    files: { ...CODE, [DSO]: HEAD + sonar('  when: manual\n') },
    verdict: 'warning',
  },
  {
    name: 'no analysis, but a comment that speaks of one',
    files: {
      ...CODE,
      [DSO]: `${HEAD}test:\n  stage: sonar\n  script:\n    - npm test # puis sonar\n    - |\n      # sonar-scanner\n      echo fini\n`,
    },
    verdict: 'not-conforming',
    at: DSO,
  },
  {
    name: 'nothing to analyse',
    files: { 'Chart.yaml': 'name: api\n', [DSO]: HEAD },
    verdict: 'not-applicable',
  },
];
