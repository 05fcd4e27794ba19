import { describeRule, documentation } from '../../rule';

/** History of cron jobs. @public */
export const k8sCronjobHistory = describeRule({
  id: 'k8s-cronjob-history',
  level: 'good-practices',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'Historique des CronJob',
    en: 'History of CronJobs',
  },
  what: {
    fr: 'Chaque CronJob dit combien d’exécutions il garde : successfulJobsHistoryLimit et failedJobsHistoryLimit.',
    en: 'Each CronJob says how many runs it keeps: successfulJobsHistoryLimit and failedJobsHistoryLimit.',
  },
  why: {
    fr: 'La plateforme ne refuse rien : elle ajoute 5 à ce qui manque. Le cluster diffère alors de Git, ce qu’Argo CD peut montrer comme un écart.',
    en: 'The platform refuses nothing: it adds 5 to what lacks. The cluster then differs from Git, which Argo CD may show as a difference.',
  },
  how: {
    fr: 'Sous spec du CronJob, écrivez successfulJobsHistoryLimit et failedJobsHistoryLimit, 5 par exemple.',
    en: 'Under spec of the CronJob, write successfulJobsHistoryLimit and failedJobsHistoryLimit, 5 for instance.',
  },
  link: documentation('agreement/kyverno'),
  sources: [
    { kind: 'kyverno', policy: 'check-cronjob-history-limits' },
    { kind: 'documentation', page: 'agreement/kyverno' },
  ],
  audited: [],
  enforced: [],
});
