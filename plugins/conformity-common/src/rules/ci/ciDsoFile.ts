import { describeRule, documentation } from '../../rule';

/** The pipeline’s file, where GitLab looks for it. @public */
export const ciDsoFile = describeRule({
  id: 'ci-dso-file',
  level: 'prerequisites',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Fichier de la chaîne à la racine',
    en: 'Pipeline file at the root',
  },
  what: {
    fr: 'Un dépôt qui contient du code ou un Dockerfile a sa chaîne à la racine : .gitlab-ci-dso.yml s’il est synchronisé depuis une forge externe, .gitlab-ci.yml s’il n’existe que dans le GitLab de la plateforme.',
    en: 'A repository that holds code or a Dockerfile has its pipeline at the root: .gitlab-ci-dso.yml where it is mirrored from another forge, .gitlab-ci.yml where it only exists in the platform’s GitLab.',
  },
  why: {
    fr: 'GitLab n’exécute que ce fichier, sous ce nom exact : sans lui, ni analyse, ni image, ni déploiement. Plusieurs pages de la documentation l’écrivent autrement (.yaml, .gitlab-ci.dso.yml) : ces noms-là ne sont pas reconnus. Un dépôt qui ne contient que de l’infrastructure ou de la documentation n’en a pas besoin.',
    en: 'GitLab runs that file only, under that exact name: without it there is no analysis, no image, no deployment. Several pages of the documentation spell it otherwise (.yaml, .gitlab-ci.dso.yml): those names are not recognised. A repository that only holds infrastructure or documentation needs none.',
  },
  how: {
    fr: 'Créez le fichier à la racine de la branche synchronisée, avec ce nom exact. Pour un dépôt sans source externe, un .gitlab-ci.yml qui inclut le fichier local .gitlab-ci-dso.yml suffit.',
    en: 'Create the file at the root of the mirrored branch, under that exact name. In a repository without an external source, a .gitlab-ci.yml that includes the local file .gitlab-ci-dso.yml is enough.',
  },
  link: documentation('guide/get-started'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ORG-7' },
    { kind: 'documentation', page: 'guide/get-started' },
    { kind: 'documentation', page: 'services/gitlab' },
  ],
  audited: [],
  enforced: [],
});
