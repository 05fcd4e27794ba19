import { describeRule, documentation } from '../../rule';

/** What belongs to the environment. @public */
export const k8sScope = describeRule({
  id: 'k8s-scope',
  level: 'prerequisites',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Ressources de l’environnement seulement',
    en: 'Resources of the environment only',
  },
  what: {
    fr: 'Le dépôt ne déclare ni ressource de cluster, ni Namespace, ni ResourceQuota, et n’écrit pas d’espace de noms en dur.',
    en: 'The repository declares no cluster resource, Namespace or ResourceQuota, and writes no namespace.',
  },
  why: {
    fr: 'L’AppProject de l’environnement n’accepte que son propre espace de noms, dont la plateforme choisit le nom : Argo CD refuse de synchroniser le reste. Seul un cluster dédié peut accepter des ressources de cluster.',
    en: 'The environment’s AppProject only accepts its own namespace, of which the platform chooses the name: Argo CD refuses to synchronise the rest. Only a dedicated cluster may accept cluster resources.',
  },
  how: {
    fr: 'Retirez ces objets, ClusterRole et CustomResourceDefinition compris (Role et RoleBinding conviennent), ainsi que metadata.namespace et namespace de kustomization.yaml ; dans un chart, {{ .Release.Namespace }} convient.',
    en: 'Remove these objects, ClusterRole and CustomResourceDefinition too (Role and RoleBinding will do), and metadata.namespace and namespace of kustomization.yaml; in a chart, {{ .Release.Namespace }} will do.',
  },
  link: documentation('guide/deployment-with-argo'),
  sources: [
    { kind: 'documentation', page: 'guide/deployment-with-argo' },
    { kind: 'documentation', page: 'services/gitops' },
  ],
  audited: [],
  enforced: ['non-production', 'production'],
});
