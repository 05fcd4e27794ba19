import { h4 } from './hashes';

/** Tab of a project's page in the console. @public */
export type ConsoleProjectTab =
  | 'resources'
  | 'services'
  | 'team'
  | 'roles'
  | 'logs'
  | 'clusters'
  | 'configuration';

/** Path of a project's page, below the console. @public */
export function consoleProjectPath(
  slug: string,
  tab?: ConsoleProjectTab,
): string {
  const path = `/projects/${encodeURIComponent(slug)}`;
  return tab ? `${path}?tab=${tab}` : path;
}

/** Key of a repository in SonarQube. @public */
export function sonarProjectKey(slug: string, repository: string): string {
  return `${slug}-${repository}-${h4(repository)}`;
}

/** Path of a repository's dashboard, below SonarQube. @public */
export function sonarDashboardPath(slug: string, repository: string): string {
  return `/dashboard?id=${encodeURIComponent(sonarProjectKey(slug, repository))}`;
}

/** Mount of a project's secrets in Vault. @public */
export function vaultMount(slug: string): string {
  return slug;
}

/** Path of a project's secrets, below Vault. @public */
export function vaultPath(slug: string): string {
  return `/ui/vault/secrets/${encodeURIComponent(vaultMount(slug))}`;
}

/** Prefix of a project's images in the registry. @public */
export function harborBasePath(host: string, slug: string): string {
  return `${host}/${slug}/`;
}

/** Path of a project's dashboards, below Grafana; only the stage `prod` is production. @public */
export function grafanaPath(slug: string, stage: string): string {
  const side = stage === 'prod' ? 'prod' : 'hprod';
  return `/${side}-${encodeURIComponent(slug)}`;
}

/** Group of a project's members in the identity provider. @public */
export function keycloakGroup(slug: string): string {
  return `/${slug}`;
}
