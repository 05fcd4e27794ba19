import { z } from 'zod';
import { REPOSITORY_LOCATION } from '../origin';
import { Platform } from '../translate/Platform';

/** How many changed files are told to the catalogue, at most. */
export const MAX_CHANGED_FILES = 100;

const files = z.array(z.string()).default([]);

const pushSchema = z.object({
  ref: z.string(),
  project: z.object({
    path_with_namespace: z
      .string()
      .max(1024)
      .regex(/^[\w.-]+(\/[\w.-]+)+$/),
    default_branch: z.string().nullish(),
  }),
  commits: z
    .array(z.object({ added: files, modified: files, removed: files }))
    .default([]),
});

/** What matters of GitLab's push event. */
export type Push = z.infer<typeof pushSchema>;

const kindSchema = z.object({ object_kind: z.literal('push') });

/**
 * Reads an event of GitLab.
 *
 * @returns undefined for an event that is no push
 * @throws where a push is malformed
 */
export function parsePush(payload: unknown): Push | undefined {
  return kindSchema.safeParse(payload).success
    ? pushSchema.parse(payload)
    : undefined;
}

/**
 * Refresh keys of what a push may have changed: the location of its repository,
 * and the entities that hold one of the changed files (`$text: ./openapi.yaml`).
 * None for another branch than the default one, nor for a foreign project.
 *
 * The location is read again whatever the commits touch: GitLab lists twenty of
 * them at most and does not tell a forced push, while reading a file that did
 * not change costs a 304.
 */
export function refreshKeys(push: Push, { gitlab }: Platform): string[] {
  const { path_with_namespace: path, default_branch: branch } = push.project;
  if (
    (branch && push.ref !== `refs/heads/${branch}`) ||
    !path.startsWith(`${gitlab.projectsRootDir}/`)
  ) {
    return [];
  }
  const webUrl = `${gitlab.baseUrl}/${path}`;
  const root = `${webUrl}/-/blob/HEAD/`;
  const changed = push.commits
    .flatMap(({ added, modified, removed }) => [added, modified, removed])
    .flat()
    .slice(0, MAX_CHANGED_FILES)
    .map(file => URL.parse(`./${file}`, root)?.href)
    .filter(url => url?.startsWith(root));
  return [
    `${REPOSITORY_LOCATION}:${webUrl}`,
    ...new Set(changed.map(url => `url:${url}`)),
  ];
}
