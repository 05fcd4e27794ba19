import { describeRule, documentation } from '../../rule';

/** Labels that the platform asks of what runs. @public */
export const labels = describeRule({
  id: 'k8s-labels',
  level: 'prerequisites',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'Labels app, env et tier',
    en: 'Labels app, env and tier',
  },
  what: {
    fr: 'Chaque charge de travail et ses pods portent les labels app, env et tier, en minuscules et non vides.',
    en: 'Each workload and its pods carry the labels app, env and tier, in lower case and not empty.',
  },
  why: {
    fr: 'La plateforme refuse en production ce qui n’a pas ces labels, et ses tableaux de bord ne le retrouvent pas.',
    en: 'The platform refuses in production what lacks these labels, and its dashboards do not find it.',
  },
  how: {
    fr: 'Ajoutez-les sous metadata.labels de l’objet et sous spec.template.metadata.labels de ses pods.',
    en: 'Add them under metadata.labels of the object and spec.template.metadata.labels of its pods.',
  },
  link: documentation('agreement/labels-list'),
  sources: [
    { kind: 'kyverno', policy: 'check-labels' },
    { kind: 'documentation', page: 'agreement/kyverno' },
    { kind: 'documentation', page: 'agreement/labels-list' },
  ],
  audited: ['non-production'],
  enforced: ['production'],
});
