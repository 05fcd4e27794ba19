import { ScmIntegrationRegistry } from '@backstage/integration';
import { z } from 'zod';

/** Topic of GitLab's events, as Backstage names it. */
export const GITLAB_TOPIC = 'gitlab';

const pushSchema = z.object({
  object_kind: z.literal('push'),
  ref: z.string(),
  project: z.object({
    path_with_namespace: z
      .string()
      .max(1024)
      .regex(/^\w[\w.-]*(\/\w[\w.-]*)+$/),
    default_branch: z.string().nullish(),
  }),
});

/**
 * What a push may have changed: sources in its repository. The address that the
 * event gives is not trusted, only the path below a GitLab that is configured.
 *
 * @returns undefined for what is no push, or one to another branch
 */
export function sourcesOfPush(
  payload: unknown,
  integrations: ScmIntegrationRegistry,
): ((source: string) => boolean) | undefined {
  const push = pushSchema.safeParse(payload);
  if (!push.success) return undefined;
  const { ref, project } = push.data;
  const { path_with_namespace: path, default_branch: branch } = project;
  if (branch && ref !== `refs/heads/${branch}`) return undefined;
  const roots = integrations.gitlab
    .list()
    .map(({ config }) => `${config.baseUrl.replace(/\/$/, '')}/${path}/`);
  return source => roots.some(root => `${source}/`.startsWith(root));
}
