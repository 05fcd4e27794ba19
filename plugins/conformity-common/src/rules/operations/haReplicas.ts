import { describeRule, documentation } from '../../rule';

/** Nothing in production runs alone. @public */
export const haReplicas = describeRule({
  id: 'ha-replicas',
  level: 'operations',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Deux réplicas en production',
    en: 'Two replicas in production',
  },
  what: {
    fr: 'En production, chaque Deployment et chaque StatefulSet a au moins deux réplicas.',
    en: 'In production, each Deployment and each StatefulSet has two replicas at least.',
  },
  why: {
    fr: 'Avec un seul pod, la perte d’un nœud ou une maintenance coupe le service, et la durée d’interruption admise n’est pas tenue.',
    en: 'With a single pod, the loss of a node or a maintenance cuts the service, and the interruption that is allowed is exceeded.',
  },
  how: {
    fr: 'Dans values-prod.yaml, mettez replicas: 2 ou plus, ou minReplicas: 2 pour le HorizontalPodAutoscaler, et instances: 2 ou plus pour un Cluster CloudNativePG.',
    en: 'In values-prod.yaml, put replicas: 2 or more, or minReplicas: 2 for the HorizontalPodAutoscaler, and instances: 2 or more for a CloudNativePG Cluster.',
  },
  link: documentation('guide/best-practices'),
  sources: [{ kind: 'cct', requirement: 'EXI-ARCH-2' }],
  audited: [],
  enforced: [],
});
