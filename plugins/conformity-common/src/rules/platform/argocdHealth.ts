import { describeRule, documentation } from '../../rule';

/** Argo CD has deployed what Git says. @public */
export const argocdHealth = describeRule({
  id: 'argocd-healthy',
  level: 'operations',
  severity: 'medium',
  reads: 'tool',
  title: {
    fr: 'Application synchronisée et saine dans Argo CD',
    en: 'Application synced and healthy in Argo CD',
  },
  what: {
    fr: 'Argo CD voit chaque application du projet dans l’état Synced et Healthy.',
    en: 'Argo CD sees each application of the project as Synced and Healthy.',
  },
  why: {
    fr: 'Une application qui n’est pas synchronisée ne correspond plus au dépôt d’infrastructure : ce qui tourne n’est plus ce qui est versionné.',
    en: 'An application that is not synced no longer matches the infrastructure repository: what runs is not what is versioned.',
  },
  how: {
    fr: 'Ouvrez Argo CD depuis les services externes du projet, actualisez l’application (REFRESH), puis corrigez le dépôt d’infrastructure ou activez la synchronisation automatique de l’environnement.',
    en: 'Open Argo CD from the project’s external services, refresh the application (REFRESH), then fix the infrastructure repository or switch on the environment’s automatic synchronisation.',
  },
  link: documentation('guide/deployment-with-argo'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ORG-8' },
    { kind: 'documentation', page: 'guide/deployment-with-argo' },
    { kind: 'documentation', page: 'services/gitops' },
  ],
  audited: [],
  enforced: [],
});
