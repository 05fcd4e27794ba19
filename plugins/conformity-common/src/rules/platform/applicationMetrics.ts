import { describeRule, documentation } from '../../rule';

/** The application's own metrics arrive. @public */
export const applicationMetrics = describeRule({
  id: 'app-metrics',
  level: 'operations',
  severity: 'medium',
  reads: 'tool',
  title: {
    fr: 'Métriques de l’application reçues',
    en: 'Application metrics received',
  },
  what: {
    fr: 'Prometheus reçoit de l’application des métriques qui mesurent la durée et le résultat de ses transactions.',
    en: 'Prometheus receives from the application metrics that measure the duration and outcome of its transactions.',
  },
  why: {
    fr: 'Sans mesure, un ralentissement se découvre par les usagers, et aucune alerte ne peut être posée.',
    en: 'Without measures, users are the ones to discover a slowdown, and no alert can be set.',
  },
  how: {
    fr: 'Exposez /metrics (Micrometer, prom-client, prometheus_client…), déclarez un ServiceMonitor ou un PodMonitor, puis cherchez la métrique dans le Grafana du projet.',
    en: 'Expose /metrics (Micrometer, prom-client, prometheus_client…), declare a ServiceMonitor or a PodMonitor, then look for the metric in the project’s Grafana.',
  },
  link: documentation('guide/metrics'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-24' },
    { kind: 'documentation', page: 'guide/metrics' },
  ],
  audited: [],
  enforced: [],
});
