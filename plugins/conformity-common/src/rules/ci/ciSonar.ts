import { describeRule, documentation } from '../../rule';

/** The code’s quality is analysed, and counts. @public */
export const ciSonar = describeRule({
  id: 'ci-sonar',
  level: 'security',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Analyse SonarQube',
    en: 'SonarQube analysis',
  },
  what: {
    fr: 'Un job analyse le code avec SonarQube et attend la porte de qualité (quality gate).',
    en: 'A job analyses the code with SonarQube and waits for the quality gate.',
  },
  why: {
    fr: 'La qualité et la sécurité du code ne doivent pas baisser d’une version à l’autre : une analyse qui n’arrête rien ne le garantit pas.',
    en: 'The code’s quality and security must not decrease from one version to the next: an analysis that stops nothing does not guarantee it.',
  },
  how: {
    fr: 'Étendez .sonar:sonar-scanner (sonar-ci.yml) ou, avec Maven, .java:sonar (java-mvn.yml). Laissez SONAR_WAIT_QUALITY_GATE à true, sans allow_failure. Si vous lancez l’analyse vous-même, ajoutez -Dsonar.qualitygate.wait=true.',
    en: 'Extend .sonar:sonar-scanner (sonar-ci.yml) or, with Maven, .java:sonar (java-mvn.yml). Leave SONAR_WAIT_QUALITY_GATE at true, without allow_failure. If you run the analysis yourself, add -Dsonar.qualitygate.wait=true.',
  },
  link: documentation('services/sonarqube'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ORG-14' },
    { kind: 'cct', requirement: 'EXI-ORG-1' },
    { kind: 'documentation', page: 'services/sonarqube' },
  ],
  audited: [],
  enforced: [],
});
