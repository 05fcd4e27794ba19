import { describeRule, documentation } from '../../rule';

/** No pod keeps a user for itself. @public */
export const sessionAffinity = describeRule({
  id: 'session-affinity',
  level: 'good-practices',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Pas d’affinité de session',
    en: 'No session affinity',
  },
  what: {
    fr: 'Ni Service, ni Ingress, ni Route ne ramène un utilisateur vers le même pod.',
    en: 'No Service, Ingress or Route leads a user back to the same pod.',
  },
  why: {
    fr: 'Avec une affinité, l’arrêt ou le remplacement d’un pod coupe des sessions, et la charge ne se répartit plus.',
    en: 'With an affinity, stopping or replacing a pod breaks sessions, and load no longer spreads.',
  },
  how: {
    fr: 'Retirez sessionAffinity: ClientIP et les annotations de cookie ou de hachage par adresse ; gardez les sessions dans Redis ou dans un jeton.',
    en: 'Remove sessionAffinity: ClientIP and the annotations of cookies or of hashing by address; keep sessions in Redis or in a token.',
  },
  link: documentation('platform/compatibility'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-19' },
    { kind: 'documentation', page: 'platform/compatibility' },
  ],
  audited: [],
  enforced: [],
});
