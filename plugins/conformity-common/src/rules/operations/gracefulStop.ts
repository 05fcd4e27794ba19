import { describeRule, documentation } from '../../rule';

/** Pods end what they have begun. @public */
export const gracefulStop = describeRule({
  id: 'graceful-stop',
  level: 'good-practices',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'Arrêt propre',
    en: 'Graceful stop',
  },
  what: {
    fr: 'Les pods disent comment ils s’arrêtent : terminationGracePeriodSeconds, court et non nul, ou un preStop.',
    en: 'Pods say how they stop: terminationGracePeriodSeconds, short and not zero, or a preStop.',
  },
  why: {
    fr: 'La plateforme déplace des pods à tout moment : un arrêt brutal perd les requêtes en cours, un arrêt trop long retarde la reprise.',
    en: 'The platform moves pods at any time: a brutal stop loses the requests in progress, a stop that is too long delays the recovery.',
  },
  how: {
    fr: 'Sous spec.template.spec, écrivez terminationGracePeriodSeconds: 30, traitez SIGTERM dans l’application, et ajoutez au besoin lifecycle.preStop au conteneur.',
    en: 'Under spec.template.spec, write terminationGracePeriodSeconds: 30, handle SIGTERM in the application, and add lifecycle.preStop to the container if need be.',
  },
  link: documentation('guide/best-practices'),
  sources: [{ kind: 'cct', requirement: 'EXI-ARCH-19' }],
  audited: [],
  enforced: [],
});
