import { describeRule, documentation } from '../../rule';

/** Replicas follow the load. @public */
export const autoscaling = describeRule({
  id: 'autoscaling',
  level: 'good-practices',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'Mise à l’échelle automatique',
    en: 'Autoscaling',
  },
  what: {
    fr: 'Un HorizontalPodAutoscaler adapte le nombre de pods des composants frontend et backend.',
    en: 'A HorizontalPodAutoscaler adapts the number of pods of the components of the tiers frontend and backend.',
  },
  why: {
    fr: 'Sans lui, l’application supporte mal un pic de charge, ou réserve en permanence de quoi le tenir.',
    en: 'Without it, the application bears a peak of load badly, or keeps all the time what it takes to hold it.',
  },
  how: {
    fr: 'Ajoutez un HorizontalPodAutoscaler (autoscaling/v2) dont scaleTargetRef nomme le Deployment, avec minReplicas, maxReplicas et une cible de CPU, et retirez replicas du Deployment.',
    en: 'Add a HorizontalPodAutoscaler (autoscaling/v2) whose scaleTargetRef names the Deployment, with minReplicas, maxReplicas and a target of CPU, and remove replicas from the Deployment.',
  },
  link: documentation('guide/best-practices'),
  sources: [{ kind: 'documentation', page: 'guide/best-practices' }],
  audited: [],
  enforced: [],
});
