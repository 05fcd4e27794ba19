/** Path of a project's group, under the instance's root of projects. @public */
export function gitlabGroupPath(root: string, slug: string): string {
  return `${root}/${slug}`;
}

/** Path of a repository in GitLab, as `gitlab.com/project-slug` wants it. @public */
export function gitlabProjectPath(
  root: string,
  slug: string,
  repository: string,
): string {
  return `${gitlabGroupPath(root, slug)}/${repository}`;
}
