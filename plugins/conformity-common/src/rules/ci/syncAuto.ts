import { describeRule, documentation } from '../../rule';

/** What is pushed reaches the platform by itself. @public */
export const syncAuto = describeRule({
  id: 'sync-auto',
  level: 'good-practices',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Synchronisation automatique',
    en: 'Automatic mirroring',
  },
  what: {
    fr: 'La chaîne de la forge externe déclenche la synchronisation vers la plateforme à chaque livraison. Ne concerne que les dépôts synchronisés depuis une forge externe.',
    en: 'The pipeline of the external forge triggers the mirroring to the platform at each delivery. Only concerns repositories that are mirrored from another forge.',
  },
  why: {
    fr: 'Sans elle, le dépôt interne reste en retard tant que personne n’y pense : la chaîne primaire doit être reliée à la chaîne secondaire.',
    en: 'Without it, the internal repository lags behind as long as nobody thinks of it: the primary chain has to be connected to the secondary one.',
  },
  how: {
    fr: 'Sur GitHub, ajoutez dans .github/workflows un workflow déclenché par push qui appelle dnum-mi/fabnum-cicd/.github/workflows/sync-cpin.yml, ou l’API trigger/pipeline de GitLab. GIT_MIRROR_PROJECT_ID et GIT_MIRROR_TOKEN se lisent dans la console (Afficher les secrets des services) ; rangez le jeton dans les secrets de la forge.',
    en: 'On GitHub, add to .github/workflows a workflow started by push that calls dnum-mi/fabnum-cicd/.github/workflows/sync-cpin.yml, or GitLab’s trigger/pipeline API. GIT_MIRROR_PROJECT_ID and GIT_MIRROR_TOKEN are shown by the console (Afficher les secrets des services); keep the token among the forge’s secrets.',
  },
  link: documentation('guide/repositories-management'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ORG-6' },
    { kind: 'documentation', page: 'guide/repositories-management' },
  ],
  audited: [],
  enforced: [],
});
