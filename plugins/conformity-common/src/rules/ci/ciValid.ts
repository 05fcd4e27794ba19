import { describeRule, documentation } from '../../rule';

/** What GitLab would refuse to start. @public */
export const ciValid = describeRule({
  id: 'ci-valid',
  level: 'prerequisites',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Chaîne valide',
    en: 'Valid pipeline',
  },
  what: {
    fr: 'Les fichiers de la chaîne se lisent, leurs inclusions locales existent, et chaque job ne nomme que des étapes, des modèles et des jobs déclarés.',
    en: 'The pipeline’s files parse, the local files that they include exist, and each job only names stages, templates and jobs that are declared.',
  },
  why: {
    fr: 'GitLab refuse toute la chaîne pour une seule de ces erreurs : plus aucune image n’est construite tant qu’elle n’est pas corrigée.',
    en: 'GitLab refuses the whole pipeline for a single one of these mistakes: no image is built until it is mended.',
  },
  how: {
    fr: 'Corrigez le fichier indiqué : déclarez l’étape sous stages, créez le fichier nommé par include, ou corrigez le nom sous extends ou needs. L’éditeur de pipeline de GitLab vérifie le résultat avant la synchronisation.',
    en: 'Mend the file that is shown: declare the stage under stages, create the file that include names, or correct the name under extends or needs. GitLab’s pipeline editor checks the result before it is mirrored.',
  },
  link: documentation('services/gitlab'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ORG-7' },
    { kind: 'documentation', page: 'services/gitlab' },
  ],
  audited: [],
  enforced: [],
});
