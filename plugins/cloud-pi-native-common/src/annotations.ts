/**
 * Annotations of the portal. The ingestion writes them, never a file in a
 * repository: other plugins read them with the portal's own rights.
 *
 * @public
 */
export const ANNOTATION = {
  /** Console id (UUID) of the project an entity belongs to. */
  projectId: 'cloud-pi-native.fr/project-id',
  /** Console slug of the project an entity belongs to; visibility is decided on it. */
  projectSlug: 'cloud-pi-native.fr/project-slug',
  /** Status that the console gives the project: created, failed, warning, initializing. */
  projectStatus: 'cloud-pi-native.fr/project-status',
  /** JSON of what a project may take, `{hprod, prod}` of cpu, memory and gpu; none where the console does not limit it. */
  projectQuotas: 'cloud-pi-native.fr/project-quotas',
  /** Console id (UUID) of a repository. */
  repositoryId: 'cloud-pi-native.fr/repository-id',
  /** Internal name of a repository, unique within its project. */
  repositoryName: 'cloud-pi-native.fr/repository-name',
  /** `true` for an infrastructure repository: charts and manifests rather than code. */
  repositoryInfra: 'cloud-pi-native.fr/repository-infra',
  /** Console id (UUID) of an environment. */
  environmentId: 'cloud-pi-native.fr/environment-id',
  /** Name of an environment, unique within its project. */
  environmentName: 'cloud-pi-native.fr/environment-name',
  /** Immutable user id: the identity provider's `sub`, equal to the console's user id. */
  userId: 'cloud-pi-native.fr/user-id',
  /** Why a repository is shown by a fall-back component rather than by its own file. */
  fallbackReason: 'cloud-pi-native.fr/fallback-reason',
  /** Slug of the zone an environment or a cluster is in. */
  zone: 'cloud-pi-native.fr/zone',
  /** Label of the cluster an environment is on. */
  cluster: 'cloud-pi-native.fr/cluster',
  /** Name of the stage (type d'environnement) of an environment. */
  stage: 'cloud-pi-native.fr/stage',
  /** Address of the Argo CD of the zone an environment is in. */
  argocdUrl: 'cloud-pi-native.fr/argocd-url',
} as const;
