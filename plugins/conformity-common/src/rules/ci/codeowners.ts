import { describeRule, documentation } from '../../rule';

/** Somebody has to review each change. @public */
export const codeowners = describeRule({
  id: 'codeowners',
  level: 'organisation',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'Relecteurs désignés (CODEOWNERS)',
    en: 'Named reviewers (CODEOWNERS)',
  },
  what: {
    fr: 'Un fichier CODEOWNERS désigne qui relit les changements.',
    en: 'A CODEOWNERS file names who reviews changes.',
  },
  why: {
    fr: 'La relecture par les pairs est exigée ; sans relecteur désigné, elle dépend de la mémoire de chacun.',
    en: 'Peer review is required; without a named reviewer it depends on everybody’s memory.',
  },
  how: {
    fr: 'Créez CODEOWNERS à la racine, dans docs/, .gitlab/ ou .github/, avec au moins une ligne comme « * @mon-equipe », et exigez cette approbation sur la branche protégée.',
    en: 'Create CODEOWNERS at the root, in docs/, .gitlab/ or .github/, with at least one line such as “* @my-team”, and require that approval on the protected branch.',
  },
  link: documentation('services/gitlab'),
  sources: [{ kind: 'cct', requirement: 'EXI-ORG-14' }],
  audited: [],
  enforced: [],
});
