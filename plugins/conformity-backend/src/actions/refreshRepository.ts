import { toError } from '@backstage/errors';
import { projectOf, repositoryOf } from './inputs';
import type { ActionOptions } from './registerActions';

/** `refresh-repository`. */
export function registerRefreshRepository({
  actionsRegistry,
  access,
  auditor,
  conformity,
}: ActionOptions): void {
  actionsRegistry.register({
    name: 'refresh-repository',
    title: 'Have a repository judged again',
    description: `Has the portal read a repository again and judge it with the rules of the Cloud Pi Native platform, as soon as possible; for members of its project. The result shows in get-repository-conformity a few seconds later, with a new evaluatedAt.`,
    attributes: { readOnly: false, destructive: false, idempotent: true },
    schema: {
      input: zod =>
        zod.object({ project: projectOf(zod), repository: repositoryOf(zod) }),
      output: zod => zod.object({ queued: zod.boolean() }),
    },
    action: async ({ input, credentials }) => {
      const caller = await access.of(credentials);
      const event = await auditor.createEvent({
        eventId: 'refresh',
        severityLevel: 'medium',
        // There is no request to read it from.
        meta: { ...input, actor: caller.user },
      });
      try {
        await conformity.refresh(caller, input);
        await event.success();
      } catch (error) {
        await event.fail({ error: toError(error) });
        throw error;
      }
      return { output: { queued: true } };
    },
  });
}
