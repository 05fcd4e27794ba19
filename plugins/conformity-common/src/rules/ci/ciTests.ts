import { describeRule, documentation } from '../../rule';

/** Tests run before anything is built. @public */
export const ciTests = describeRule({
  id: 'ci-tests',
  level: 'good-practices',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Tests automatisés',
    en: 'Automated tests',
  },
  what: {
    fr: 'Les tests s’exécutent dans la chaîne de la plateforme, dans celle de la forge externe ou pendant la construction de l’image.',
    en: 'Tests run in the platform’s pipeline, in that of the external forge, or while the image is built.',
  },
  why: {
    fr: 'Le code doit être testé avant d’entrer sur la plateforme (EX22 du cadre ministériel) et les traitements couverts par des tests unitaires : sans tests exécutés à chaque livraison, une régression part en production.',
    en: 'Code has to be tested before it enters the platform (EX22 of the ministry’s framework) and back ends covered by unit tests: without tests that run at each delivery, a regression goes to production.',
  },
  how: {
    fr: 'Ajoutez un job qui lance vos tests (npm test, mvn verify, pytest, go test ./…), sans allow_failure ni option qui les saute comme -DskipTests.',
    en: 'Add a job that runs your tests (npm test, mvn verify, pytest, go test ./…), without allow_failure or an option that skips them such as -DskipTests.',
  },
  link: documentation('guide/best-practices'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ORG-10' },
    { kind: 'cct', requirement: 'EXI-ORG-14' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: [],
});
