import { describeRule, documentation } from '../../rule';

/** What people click on is tested. @public */
export const frontTests = describeRule({
  id: 'front-tests',
  level: 'good-practices',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Tests fonctionnels de l’interface',
    en: 'Functional tests of the interface',
  },
  what: {
    fr: 'Un dépôt qui contient une interface web a des tests fonctionnels automatisés (Playwright, Cypress ou équivalent).',
    en: 'A repository that holds a web interface has automated functional tests (Playwright, Cypress or the like).',
  },
  why: {
    fr: 'Les tests unitaires ne voient pas qu’un parcours est cassé ; ce sont les usagers qui le découvrent.',
    en: 'Unit tests do not see that a journey is broken; users find out.',
  },
  how: {
    fr: 'Ajoutez @playwright/test ou cypress aux devDependencies de package.json, leur fichier de configuration, et un job qui les lance. Si ces tests vivent dans un autre dépôt, demandez une dérogation qui le nomme.',
    en: 'Add @playwright/test or cypress to the devDependencies of package.json, their configuration file, and a job that runs them. If those tests live in another repository, ask for an exemption that names it.',
  },
  link: documentation('guide/best-practices'),
  sources: [{ kind: 'cct', requirement: 'EXI-ORG-11' }],
  audited: [],
  enforced: [],
});
