import { describeRule, documentation } from '../../rule';

/** The platform's copy follows its source. @public */
export const mirrorFreshness = describeRule({
  id: 'mirror-fresh',
  level: 'good-practices',
  severity: 'medium',
  reads: 'tool',
  title: {
    fr: 'Dépôt interne à jour de sa source',
    en: 'Internal repository up to date with its source',
  },
  what: {
    fr: 'La dernière synchronisation du dépôt externe vers le GitLab de la plateforme a réussi récemment.',
    en: 'The last synchronisation of the external repository to the platform’s GitLab succeeded recently.',
  },
  why: {
    fr: 'La chaîne secondaire construit ce que contient le dépôt interne : s’il a pris du retard, elle livre une ancienne version sans le dire.',
    en: 'The secondary pipeline builds what the internal repository holds: if that lags behind, it delivers an old version without saying so.',
  },
  how: {
    fr: 'Dans la console, choisissez « Lancer la synchronisation » ; pour l’automatiser, appelez le déclencheur du dépôt mirror depuis la chaîne primaire, et renouvelez le jeton du dépôt s’il a expiré.',
    en: 'In the console, choose “Lancer la synchronisation”; to automate it, call the trigger of the mirror repository from the primary pipeline, and renew the repository’s token if it has expired.',
  },
  link: documentation('guide/repositories-management'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ORG-6' },
    { kind: 'documentation', page: 'guide/repositories-management' },
    { kind: 'documentation', page: 'services/gitlab' },
  ],
  audited: [],
  enforced: [],
});
