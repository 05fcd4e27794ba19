import { describeRule, documentation } from '../../rule';

/** Values of the labels that the platform asks for. @public */
export const k8sLabelValues = describeRule({
  id: 'k8s-label-values',
  level: 'good-practices',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'Valeurs des labels',
    en: 'Label values',
  },
  what: {
    fr: 'Les labels env, tier, criticality et component prennent une valeur des listes de la plateforme, et leurs clés sont en minuscules.',
    en: 'The labels env, tier, criticality and component take a value of the platform’s lists, and their keys are in lower case.',
  },
  why: {
    fr: 'Une clé telle que Tier n’est pas le label tier : Kyverno la tient pour absente. Les tableaux de bord regroupent par ces valeurs ; les exemples officiels s’en écartent parfois (tier: logs, env: pax), d’où un avertissement et non un refus.',
    en: 'A key such as Tier is not the label tier: Kyverno takes it for absent. Dashboards group by these values; official examples sometimes depart from them (tier: logs, env: pax), hence a warning and no refusal.',
  },
  how: {
    fr: 'Sous metadata.labels et spec.template.metadata.labels : env parmi dev, formation, qualif, test, preprod, prod ; tier parmi frontend, backend, db, cache, auth ; criticality parmi high, medium, low ; component selon la technologie (node, openjdk, postgres, nginx…).',
    en: 'Under metadata.labels and spec.template.metadata.labels: env among dev, formation, qualif, test, preprod, prod; tier among frontend, backend, db, cache, auth; criticality among high, medium, low; component after the technology (node, openjdk, postgres, nginx…).',
  },
  link: documentation('agreement/labels-list'),
  sources: [
    { kind: 'documentation', page: 'agreement/labels-list' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: [],
});
