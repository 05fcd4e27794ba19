import { describeRule, documentation } from '../../rule';

/** Dependencies of a chart do not move. @public */
export const chartPinned = describeRule({
  id: 'chart-pinned',
  level: 'good-practices',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Dépendances du chart figées',
    en: 'Pinned dependencies of the chart',
  },
  what: {
    fr: 'Les dépendances de Chart.yaml ont une version exacte, et Chart.lock accompagne Chart.yaml.',
    en: 'The dependencies of Chart.yaml have an exact version, and Chart.lock goes with Chart.yaml.',
  },
  why: {
    fr: 'Avec une plage de versions, deux déploiements du même commit peuvent différer ; un Chart.lock qui ne suit plus Chart.yaml fait échouer la synchronisation.',
    en: 'With a range of versions, two deployments of the same commit may differ; a Chart.lock that no longer follows Chart.yaml makes the synchronisation fail.',
  },
  how: {
    fr: 'Écrivez version: 1.2.3, sans ^, ~, > ni x, pour chaque entrée de dependencies, lancez helm dependency update, puis versionnez Chart.lock.',
    en: 'Write version: 1.2.3, without ^, ~, > or x, for each entry of dependencies, run helm dependency update, then commit Chart.lock.',
  },
  link: documentation('guide/best-practices'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-5' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: [],
});
