import { describeRule, documentation } from '../../rule';

/** How long jobs stay. @public */
export const k8sJobTtl = describeRule({
  id: 'k8s-job-ttl',
  level: 'good-practices',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Durée de vie des Job terminés',
    en: 'Life of finished Jobs',
  },
  what: {
    fr: 'Chaque Job dit quand il disparaît une fois terminé : ttlSecondsAfterFinished.',
    en: 'Each Job says when it goes once finished: ttlSecondsAfterFinished.',
  },
  why: {
    fr: 'La plateforme ne refuse rien : elle ajoute 900 secondes où rien n’est écrit. Un Job supprimé au bout d’un quart d’heure emporte ses journaux, et Argo CD le recrée s’il est toujours dans Git.',
    en: 'The platform refuses nothing: it adds 900 seconds where nothing is written. A Job that is deleted after a quarter of an hour takes its logs away, and Argo CD makes it again if it is still in Git.',
  },
  how: {
    fr: 'Sous spec du Job, écrivez ttlSecondsAfterFinished: 900, ou la durée qu’il vous faut.',
    en: 'Under spec of the Job, write ttlSecondsAfterFinished: 900, or the time that you need.',
  },
  link: documentation('agreement/kyverno'),
  sources: [
    { kind: 'kyverno', policy: 'add-ttl-jobs' },
    { kind: 'documentation', page: 'agreement/kyverno' },
  ],
  audited: [],
  enforced: [],
});
