import { describeRule, documentation } from '../../rule';

/** Replicas are on several nodes. @public */
export const haSpread = describeRule({
  id: 'ha-spread',
  level: 'operations',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Réplicas répartis',
    en: 'Spread replicas',
  },
  what: {
    fr: 'En production, une anti-affinité ou topologySpreadConstraints répartit les pods de chaque composant sur plusieurs nœuds.',
    en: 'In production, an anti-affinity or topologySpreadConstraints spreads the pods of each component over several nodes.',
  },
  why: {
    fr: 'Des réplicas placés sur le même nœud tombent ensemble.',
    en: 'Replicas on the same node go down together.',
  },
  how: {
    fr: 'Sous spec.template.spec, ajoutez topologySpreadConstraints avec topologyKey: kubernetes.io/hostname et un labelSelector qui reprend les labels des pods, ou affinity.podAntiAffinity.',
    en: 'Under spec.template.spec, add topologySpreadConstraints with topologyKey: kubernetes.io/hostname and a labelSelector that repeats the labels of the pods, or affinity.podAntiAffinity.',
  },
  link: documentation('guide/best-practices'),
  sources: [{ kind: 'cct', requirement: 'EXI-ARCH-2' }],
  audited: [],
  enforced: [],
});
