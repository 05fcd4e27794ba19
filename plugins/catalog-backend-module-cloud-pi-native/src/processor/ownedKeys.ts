import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_SOURCE_LOCATION,
  ANNOTATION_VIEW_URL,
} from '@backstage/catalog-model';

export const KEY = {
  argocdAppSelector: 'argocd/app-selector',
  argocdInstance: 'argocd/instance-name',
  gitlabInstance: 'gitlab.com/instance',
  gitlabProject: 'gitlab.com/project-slug',
  harborRepository: 'goharbor.io/repository-slug',
  kubernetesNamespace: 'backstage.io/kubernetes-namespace',
  sonarqubeProject: 'sonarqube.org/project-key',
  techdocs: 'backstage.io/techdocs-ref',
  vaultEngine: 'vault.io/secrets-engine',
} as const;

const OWNED_KEYS: readonly string[] = [
  ANNOTATION_EDIT_URL,
  ANNOTATION_SOURCE_LOCATION,
  ANNOTATION_VIEW_URL,
  KEY.vaultEngine,
];

// By prefix: a plugin's other keys lead to the same data by another way.
const OWNED_PREFIXES = [
  'argocd/',
  'backstage.io/kubernetes-',
  'backstage.io/managed-by-',
  'cloud-pi-native.fr/',
  'gitlab.com/',
  'goharbor.io/',
  'sonarqube.org/',
];

/**
 * True for an annotation that the platform alone writes: other plugins read it
 * with the portal's own rights, on whatever project it names.
 */
export function isOwnedKey(key: string): boolean {
  return (
    OWNED_KEYS.includes(key) ||
    OWNED_PREFIXES.some(prefix => key.startsWith(prefix))
  );
}
