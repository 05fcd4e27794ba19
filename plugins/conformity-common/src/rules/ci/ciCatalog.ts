import { describeRule, documentation } from '../../rule';

/** The platform’s catalogue is included. @public */
export const ciCatalog = describeRule({
  id: 'ci-catalog',
  level: 'prerequisites',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Catalogue de la plateforme',
    en: 'The platform’s catalogue',
  },
  what: {
    fr: 'La chaîne inclut le catalogue de la plateforme par la variable $CATALOG_PATH.',
    en: 'The pipeline includes the platform’s catalogue through the variable $CATALOG_PATH.',
  },
  why: {
    fr: 'Le catalogue suit les évolutions de la plateforme (registre, mandataires, autorités de certification) ; une chaîne qui s’en passe casse à la première d’entre elles. Un chemin écrit en dur ne vaut que sur une instance de la plateforme.',
    en: 'The catalogue follows what changes in the platform (registry, proxies, certificate authorities); a pipeline without it breaks at the first change. A path that is written out only holds on one instance of the platform.',
  },
  how: {
    fr: 'Sous include, écrivez project: $CATALOG_PATH, ref: main, et sous file les fichiers utiles : vault-ci.yml, sonar-ci.yml, kaniko-ci.yml…',
    en: 'Under include, write project: $CATALOG_PATH, ref: main, and under file the files that you need: vault-ci.yml, sonar-ci.yml, kaniko-ci.yml…',
  },
  link: documentation('services/gitlab'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-10' },
    { kind: 'documentation', page: 'services/gitlab' },
  ],
  audited: [],
  enforced: [],
});
