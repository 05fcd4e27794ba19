import { describeRule, documentation } from '../../rule';

/** The environments fit in the project's quotas. @public */
export const projectQuota = describeRule({
  id: 'quota',
  level: 'prerequisites',
  severity: 'high',
  reads: 'console',
  title: {
    fr: 'Environnements dans le quota du projet',
    en: 'Environments within the project’s quota',
  },
  what: {
    fr: 'La somme des ressources des environnements (CPU, mémoire, GPU) ne dépasse pas le quota du projet, en production comme hors production.',
    en: 'The sum of the environments’ resources (CPU, memory, GPU) does not exceed the project’s quota, in production and outside of it.',
  },
  why: {
    fr: 'Au-delà du quota, la console refuse tout nouvel environnement et tout agrandissement, y compris le jour de la mise en production.',
    en: 'Beyond the quota, the console refuses any new environment and any growth, on the day of going to production too.',
  },
  how: {
    fr: 'Dans la console, réduisez les ressources d’un environnement (onglet Ressources), ou faites relever le quota en accord avec la demande d’hébergement.',
    en: 'In the console, reduce the resources of an environment (Resources tab), or have the quota raised in line with the hosting request.',
  },
  link: documentation('guide/environments-management'),
  sources: [
    { kind: 'documentation', page: 'guide/environments-management' },
    { kind: 'documentation', page: 'guide/projects-management' },
  ],
  audited: [],
  enforced: ['non-production', 'production'],
});
