import { h4, sha1Hex } from './hashes';

/** Name of an environment in the zone's Argo CD, and prefix of its objects. @public */
export function argocdProjectName(slug: string, environment: string): string {
  return `${slug}-${environment}-${h4(environment)}`;
}

/**
 * Name of the application of an infrastructure repository in an environment.
 * Prefer selecting by labels: {@link argocdAppSelector}.
 *
 * @param cloneUrl - public clone URL of the repository, with `.git`
 * @public
 */
export function argocdApplicationName(
  slug: string,
  environment: string,
  repository: string,
  cloneUrl: string,
): string {
  const project = argocdProjectName(slug, environment);
  return `${project}-${repository}-${sha1Hex(cloneUrl, 4)}`;
}

/** Label selector of a project's applications, of one repository or one environment. @public */
export function argocdAppSelector(
  slug: string,
  only: { repository?: string; environment?: string } = {},
): string {
  return [
    `dso/project.slug=${slug}`,
    only.repository && `dso/repository=${only.repository}`,
    only.environment && `dso/environment=${only.environment}`,
  ]
    .filter(Boolean)
    .join(',');
}

/** Path of a project's applications, below a zone's Argo CD. @public */
export function argocdApplicationsPath(slug: string): string {
  return `/applications?showFavorites=false&proj=&sync=&health=&namespace=&cluster=&labels=&search=${encodeURIComponent(slug)}`;
}
