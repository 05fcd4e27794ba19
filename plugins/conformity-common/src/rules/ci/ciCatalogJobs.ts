import { describeRule, documentation } from '../../rule';

/** The catalogue is used as it is. @public */
export const ciCatalogJobs = describeRule({
  id: 'ci-catalog-jobs',
  level: 'prerequisites',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Modèles du catalogue',
    en: 'Templates of the catalogue',
  },
  what: {
    fr: 'Chaque modèle du catalogue qu’un job étend existe et son fichier est inclus ; chaque fichier inclus existe et s’adresse aux projets.',
    en: 'Each template of the catalogue that a job extends exists and its file is included; each file that is included exists and is meant for projects.',
  },
  why: {
    fr: 'GitLab refuse toute la chaîne si un modèle ou un fichier manque. La documentation cite des noms qui n’existent pas (.kaniko:build, .node:sonar, helm-build.yml), et mirror.yml ne sert qu’à la synchronisation interne de la plateforme.',
    en: 'GitLab refuses the whole pipeline if a template or a file is missing. The documentation quotes names that do not exist (.kaniko:build, .node:sonar, helm-build.yml), and mirror.yml only serves the platform’s own mirroring.',
  },
  how: {
    fr: 'Corrigez le nom sous extends, ou ajoutez le fichier du modèle sous include, dans la liste file du projet $CATALOG_PATH. Retirez mirror.yml.',
    en: 'Correct the name under extends, or add the template’s file under include, in the list file of the project $CATALOG_PATH. Remove mirror.yml.',
  },
  link: documentation('services/gitlab'),
  sources: [
    { kind: 'documentation', page: 'services/gitlab' },
    { kind: 'documentation', page: 'services/artefacts' },
    { kind: 'documentation', page: 'services/sonarqube' },
  ],
  audited: [],
  enforced: [],
});
