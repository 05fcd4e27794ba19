import { describeRule, documentation } from '../../rule';

/** What runs fits its environment. @public */
export const resourceFit = describeRule({
  id: 'resource-fit',
  level: 'prerequisites',
  severity: 'medium',
  reads: 'console',
  title: {
    fr: 'Ressources dans le quota de l’environnement',
    en: 'Resources within the quota of the environment',
  },
  what: {
    fr: 'La somme des requests, et celle des limits, des pods d’un environnement tient dans le CPU et la mémoire que la console lui donne.',
    en: 'The sum of the requests, and that of the limits, of the pods of an environment fits the CPU and the memory that the console gives it.',
  },
  why: {
    fr: 'Le quota dso-quota porte sur les deux : au-delà, Kubernetes refuse les pods qui dépassent, dans tous les environnements.',
    en: 'The quota dso-quota is on both: beyond it, Kubernetes refuses the pods that exceed, in all environments.',
  },
  how: {
    fr: 'Baissez resources ou replicas dans values-<env>.yaml, ou demandez plus de CPU et de mémoire pour l’environnement dans la console.',
    en: 'Lower resources or replicas in values-<env>.yaml, or ask for more CPU and memory for the environment in the console.',
  },
  link: documentation('guide/environments-management'),
  sources: [
    { kind: 'documentation', page: 'guide/environments-management' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: ['non-production', 'production'],
});
