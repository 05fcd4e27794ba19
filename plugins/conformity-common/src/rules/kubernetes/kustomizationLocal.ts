import { describeRule, documentation } from '../../rule';

/** Kustomizations made of what is there. @public */
export const k8sKustomizationLocal = describeRule({
  id: 'k8s-kustomization-local',
  level: 'good-practices',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Kustomizations locales',
    en: 'Local kustomizations',
  },
  what: {
    fr: 'Une kustomization ne nomme que des fichiers et des dossiers du dépôt.',
    en: 'A kustomization only names files and folders of the repository.',
  },
  why: {
    fr: 'Une ressource distante change sans que le dépôt change, et doit être joignable depuis la plateforme ; la kustomization n’est pas construite ici, et ce qu’elle déploie n’est pas vérifié. Un fichier absent arrête la synchronisation.',
    en: 'A remote resource changes without the repository changing, and must be within the platform’s reach; the kustomization is not built here, and what it deploys is not checked. A file that is not there stops the synchronisation.',
  },
  how: {
    fr: 'Copiez la ressource dans le dépôt et nommez-la par son chemin sous resources, components ou bases.',
    en: 'Copy the resource into the repository and name it by its path under resources, components or bases.',
  },
  link: documentation('guide/deployment-with-argo'),
  sources: [
    { kind: 'documentation', page: 'guide/deployment-with-argo' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: [],
});
