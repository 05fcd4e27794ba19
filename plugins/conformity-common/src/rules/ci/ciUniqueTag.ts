import { describeRule, documentation } from '../../rule';

/** An image that is built is never built again under its tag. @public */
export const ciUniqueTag = describeRule({
  id: 'ci-unique-tag',
  level: 'prerequisites',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Tag d’image unique',
    en: 'Unique image tag',
  },
  what: {
    fr: 'Chaque image construite reçoit un tag propre à la construction : CI_COMMIT_SHA, CI_COMMIT_SHORT_SHA, CI_COMMIT_TAG ou CI_JOB_ID ; jamais latest, ni une branche seule.',
    en: 'Each image that is built gets a tag of its own: CI_COMMIT_SHA, CI_COMMIT_SHORT_SHA, CI_COMMIT_TAG or CI_JOB_ID; never latest, nor a branch alone.',
  },
  why: {
    fr: 'Si le tag ne change pas dans le dépôt d’infrastructure, Argo CD ne redéploie rien, et nul ne sait ce qui tourne. Les exemples officiels écrivent CI_COMMIT_REF_SLUG, que les bonnes pratiques écartent : ce sont elles qui comptent ici.',
    en: 'If the tag does not change in the infrastructure repository, Argo CD deploys nothing again, and nobody knows what runs. The official examples write CI_COMMIT_REF_SLUG, which the good practices rule out: these are what counts here.',
  },
  how: {
    fr: 'Écrivez TAG: ${CI_COMMIT_SHORT_SHA} sous variables ; avec .kaniko:build-push, écrivez aussi IMAGE_NAMES (par exemple api:$TAG), dont la valeur par défaut pousse latest.',
    en: 'Write TAG: ${CI_COMMIT_SHORT_SHA} under variables; with .kaniko:build-push, also write IMAGE_NAMES (such as api:$TAG), whose default pushes latest.',
  },
  link: documentation('guide/best-practices'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-27' },
    { kind: 'documentation', page: 'guide/best-practices' },
    { kind: 'documentation', page: 'services/artefacts' },
  ],
  audited: [],
  enforced: [],
});
