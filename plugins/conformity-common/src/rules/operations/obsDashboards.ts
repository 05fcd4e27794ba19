import { describeRule, documentation } from '../../rule';

/** Dashboards as code. @public */
export const obsDashboards = describeRule({
  id: 'obs-dashboards',
  level: 'operations',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'Tableaux de bord décrits dans Git',
    en: 'Dashboards described in Git',
  },
  what: {
    fr: 'Les tableaux de bord sont versionnés, dans infra-observability ou dans des GrafanaDashboard.',
    en: 'Dashboards are versioned, in infra-observability or in GrafanaDashboard objects.',
  },
  why: {
    fr: 'Un tableau de bord fait à la main dans Grafana n’est ni relu, ni repris d’un environnement à l’autre, ni restauré.',
    en: 'A dashboard that is made by hand in Grafana is not reviewed, not carried from one environment to another, not restored.',
  },
  how: {
    fr: 'Exportez-le en JSON depuis Grafana et déposez-le dans files/dashboards/<nom>.json du dépôt infra-observability, branche main.',
    en: 'Export it as JSON from Grafana and put it in files/dashboards/<name>.json of the repository infra-observability, branch main.',
  },
  link: documentation('agreement/observability'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ORG-15' },
    { kind: 'documentation', page: 'agreement/observability' },
  ],
  audited: [],
  enforced: [],
});
