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
  vaultPath: 'vault.io/secrets-path',
} as const;

// By prefix: a plugin's other keys lead to the same data by another way.
const OWNED_PREFIXES = [
  'argocd/',
  'backstage.io/',
  'cloud-pi-native.fr/',
  'gitlab.com/',
  'goharbor.io/',
  'sonarqube.org/',
  'vault.io/',
];

/**
 * True for an annotation that the platform alone writes: other plugins read it
 * with the portal's own rights, on whatever project it names. Whatever its case:
 * the catalogue's queries make no difference.
 */
export function isOwnedKey(key: string): boolean {
  const folded = key.toLowerCase();
  return OWNED_PREFIXES.some(prefix => folded.startsWith(prefix));
}
