import { describeRule, documentation } from '../../rule';

/** A maintenance leaves a pod. @public */
export const haPdb = describeRule({
  id: 'ha-pdb',
  level: 'operations',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Budget d’interruption',
    en: 'Disruption budget',
  },
  what: {
    fr: 'En production, un PodDisruptionBudget désigne les pods de chaque composant, et laisse en retirer.',
    en: 'In production, a PodDisruptionBudget picks the pods of each component, and lets some be taken away.',
  },
  why: {
    fr: 'Sans lui, une maintenance des nœuds peut arrêter tous les pods à la fois ; un budget qui ne laisse rien retirer bloque la maintenance.',
    en: 'Without it, a maintenance of nodes may stop all the pods at once; a budget that lets none be taken away blocks the maintenance.',
  },
  how: {
    fr: 'Ajoutez un PodDisruptionBudget avec maxUnavailable: 1, dont spec.selector.matchLabels reprend les labels des pods.',
    en: 'Add a PodDisruptionBudget with maxUnavailable: 1, whose spec.selector.matchLabels repeats the labels of the pods.',
  },
  link: documentation('guide/best-practices'),
  sources: [{ kind: 'cct', requirement: 'EXI-ARCH-2' }],
  audited: [],
  enforced: [],
});
