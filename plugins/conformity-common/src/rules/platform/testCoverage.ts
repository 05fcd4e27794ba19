import { describeRule, documentation } from '../../rule';

/** Unit tests cover the back end. @public */
export const testCoverage = describeRule({
  id: 'sonar-coverage',
  level: 'good-practices',
  severity: 'medium',
  reads: 'tool',
  title: {
    fr: 'Couverture par les tests unitaires',
    en: 'Coverage by unit tests',
  },
  what: {
    fr: 'SonarQube mesure la couverture du code serveur par les tests unitaires ; la cible du cadre technique est de 100 %.',
    en: 'SonarQube measures how much of the server code the unit tests cover; the technical framework aims at 100%.',
  },
  why: {
    fr: 'Livrer souvent demande des tests qui arrêtent une régression avant la production.',
    en: 'To deliver often takes tests that stop a regression before production.',
  },
  how: {
    fr: 'Produisez le rapport de couverture dans l’étape de test (jacoco, lcov, coverage.xml) et nommez-le dans sonar-project.properties.',
    en: 'Make the coverage report in the test step (jacoco, lcov, coverage.xml) and name it in sonar-project.properties.',
  },
  link: documentation('services/sonarqube'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ORG-10' },
    { kind: 'documentation', page: 'services/sonarqube' },
  ],
  audited: [],
  enforced: [],
});
