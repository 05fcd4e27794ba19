import { describeRule, documentation } from '../../rule';

/** Metrics are collected. @public */
export const obsMetrics = describeRule({
  id: 'obs-metrics',
  level: 'operations',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Métriques collectées',
    en: 'Collected metrics',
  },
  what: {
    fr: 'Un ServiceMonitor ou un PodMonitor désigne un Service ou des pods du dépôt, et un de leurs ports.',
    en: 'A ServiceMonitor or a PodMonitor picks a Service or pods of the repository, and one of their ports.',
  },
  why: {
    fr: 'Sans lui, Prometheus ne lit pas /metrics : ni tableau de bord, ni alerte sur l’application.',
    en: 'Without it, Prometheus does not read /metrics: no dashboard and no alert on the application.',
  },
  how: {
    fr: 'Exposez /metrics, puis ajoutez un ServiceMonitor dont spec.selector.matchLabels reprend les labels de votre Service et dont endpoints[].port est le nom d’un de ses ports.',
    en: 'Expose /metrics, then add a ServiceMonitor whose spec.selector.matchLabels repeats the labels of your Service and whose endpoints[].port is the name of one of its ports.',
  },
  link: documentation('guide/metrics'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-12' },
    { kind: 'documentation', page: 'guide/metrics' },
    { kind: 'documentation', page: 'agreement/observability' },
  ],
  audited: [],
  enforced: [],
});
