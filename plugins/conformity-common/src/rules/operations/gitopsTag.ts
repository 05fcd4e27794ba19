import { describeRule, documentation } from '../../rule';

/** Tags that redeploy. @public */
export const gitopsTag = describeRule({
  id: 'gitops-tag',
  level: 'good-practices',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Tag d’image explicite dans l’infrastructure',
    en: 'Explicit image tag in the infrastructure',
  },
  what: {
    fr: 'Les images déployées ont un tag de version ou de commit, jamais le nom d’une branche ou d’un environnement.',
    en: 'Deployed images have the tag of a version or of a commit, never the name of a branch or of an environment.',
  },
  why: {
    fr: 'Si le tag ne change pas dans le dépôt d’infrastructure, Argo CD ne redéploie rien, et nul ne sait quel code tourne.',
    en: 'If the tag does not change in the infrastructure repository, Argo CD redeploys nothing, and nobody knows which code runs.',
  },
  how: {
    fr: 'Dans values-<env>.yaml (ou sous spec.containers[].image), mettez le tag que la chaîne a construit, par exemple la valeur de CI_COMMIT_SHORT_SHA ou de CI_COMMIT_TAG, et changez-le à chaque livraison.',
    en: 'In values-<env>.yaml (or under spec.containers[].image), put the tag that the pipeline has built, for instance the value of CI_COMMIT_SHORT_SHA or CI_COMMIT_TAG, and change it at each delivery.',
  },
  link: documentation('guide/deployment-with-argo'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-27' },
    { kind: 'documentation', page: 'guide/deployment-with-argo' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: [],
});
