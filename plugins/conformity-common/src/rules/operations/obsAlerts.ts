import { describeRule, documentation } from '../../rule';

/** Alerts as code. @public */
export const obsAlerts = describeRule({
  id: 'obs-alerts',
  level: 'operations',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Alertes décrites dans Git',
    en: 'Alerts described in Git',
  },
  what: {
    fr: 'Des règles d’alerte sont versionnées, dans infra-observability ou dans des PrometheusRule.',
    en: 'Alert rules are versioned, in infra-observability or in PrometheusRule objects.',
  },
  why: {
    fr: 'Aucune alerte n’existe par défaut : sans règle, l’équipe apprend les pannes par ses utilisateurs.',
    en: 'No alert exists by default: without a rule, the team learns of failures from its users.',
  },
  how: {
    fr: 'Dans le dépôt infra-observability, branche main, ajoutez files/rules/<nom>.yaml.tpl avec au moins une entrée alert, son expr et son délai for.',
    en: 'In the repository infra-observability, branch main, add files/rules/<name>.yaml.tpl with at least one alert entry, its expr and its delay for.',
  },
  link: documentation('guide/alerting'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ORG-15' },
    { kind: 'documentation', page: 'guide/alerting' },
    { kind: 'documentation', page: 'agreement/observability' },
  ],
  audited: [],
  enforced: [],
});
