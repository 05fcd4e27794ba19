import { describeRule, documentation } from '../../rule';

/** SonarQube's quality gate passes. @public */
export const qualityGate = describeRule({
  id: 'sonar-gate',
  level: 'security',
  severity: 'medium',
  reads: 'tool',
  title: {
    fr: 'Porte de qualité SonarQube franchie',
    en: 'SonarQube quality gate passed',
  },
  what: {
    fr: 'La dernière analyse SonarQube de la branche principale franchit la porte de qualité, sans note en baisse.',
    en: 'The last SonarQube analysis of the main branch passes the quality gate, without a falling rating.',
  },
  why: {
    fr: 'Une qualité qui baisse annonce des défauts et des failles ; l’absence de vulnérabilité exploitable se prouve avant la production.',
    en: 'Falling quality announces defects and flaws; the absence of an exploitable vulnerability is proved before production.',
  },
  how: {
    fr: 'Ouvrez le projet dans SonarQube, corrigez ce qu’elle refuse dans le nouveau code et gardez sonar.qualitygate.wait dans la chaîne.',
    en: 'Open the project in SonarQube, fix what the gate refuses in new code and keep sonar.qualitygate.wait in the pipeline.',
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
