import { describeRule, documentation } from '../../rule';

/** Deliveries without a cut. @public */
export const rollingUpdate = describeRule({
  id: 'rolling-update',
  level: 'good-practices',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'Mise à jour progressive',
    en: 'Rolling updates',
  },
  what: {
    fr: 'Les Deployment se mettent à jour par RollingUpdate, sans retirer tous leurs pods à la fois.',
    en: 'Deployments are updated by RollingUpdate, without taking all their pods away at once.',
  },
  why: {
    fr: 'La stratégie Recreate coupe le service à chaque livraison ; une mise à jour progressive suppose que deux versions cohabitent.',
    en: 'The strategy Recreate cuts the service at each delivery; a rolling update needs two versions to live side by side.',
  },
  how: {
    fr: 'Retirez spec.strategy.type: Recreate (RollingUpdate est la valeur par défaut), et gardez maxSurge: 1 avec maxUnavailable: 0.',
    en: 'Remove spec.strategy.type: Recreate (RollingUpdate is the default), and keep maxSurge: 1 with maxUnavailable: 0.',
  },
  link: documentation('guide/best-practices'),
  sources: [{ kind: 'cct', requirement: 'EXI-ARCH-21' }],
  audited: [],
  enforced: [],
});
