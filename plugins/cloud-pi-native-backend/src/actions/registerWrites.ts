import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, toError } from '@backstage/errors';
import { ConsoleApi } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import type { ActionOptions } from './registerActions';
import { projectOf } from './registerReads';

const WRITES = {
  readOnly: false,
  destructive: false,
  idempotent: true,
} as const;

const NEEDS =
  'It acts as you, with what you lend to the portal from a page of a run: open one first if you are told to.';

/**
 * The actions that change something, as the console's user behind whoever asks:
 * only where they lent the portal a token that is still valid.
 */
export function registerWrites({
  actionsRegistry,
  auditor,
  auth,
  console,
  delegations,
  reader,
}: ActionOptions): void {
  const asCaller = async <T>(
    credentials: BackstageCredentials,
    event: { eventId: string; meta: Record<string, string> },
    write: (api: ConsoleApi) => Promise<T>,
  ): Promise<T> => {
    if (!auth.isPrincipal(credentials, 'user')) {
      throw new NotAllowedError('Only users may do this');
    }
    const { userEntityRef } = credentials.principal;
    const audited = await auditor.createEvent({
      eventId: event.eventId,
      severityLevel: 'medium',
      meta: { actor: userEntityRef, ...event.meta },
    });
    try {
      const result = await write(
        console.asUser(
          async () => (await delegations.use(userEntityRef)).consoleToken,
        ),
      );
      await audited.success();
      return result;
    } catch (error) {
      await audited.fail({ error: toError(error) });
      throw error;
    }
  };

  actionsRegistry.register({
    name: 'reprovision-project',
    title: 'Reprovision a project',
    description: `Has the console do again what its tools owe to a Cloud Pi Native project, after a failure for instance. It takes minutes; get-project-status tells the outcome. ${NEEDS}`,
    attributes: WRITES,
    schema: {
      input: zod => zod.object({ project: projectOf(zod) }),
      output: zod => zod.object({ done: zod.boolean() }),
    },
    action: async ({ input, credentials }) => {
      const { slug } = await reader.project(credentials, input.project);
      await asCaller(
        credentials,
        { eventId: 'project-reprovision', meta: { project: slug } },
        api => api.replayHooks(slug),
      );
      return { output: { done: true } };
    },
  });

  actionsRegistry.register({
    name: 'sync-repository',
    title: 'Synchronise a mirrored repository',
    description: `Has the platform copy an external repository again into its mirror in a Cloud Pi Native project: one branch, or all. ${NEEDS}`,
    attributes: WRITES,
    schema: {
      input: zod =>
        zod.object({
          project: projectOf(zod),
          repository: zod
            .string()
            .regex(/^[a-z0-9][a-z0-9-]{0,30}$/)
            .describe('Name of the repository, as the console has it'),
          branch: zod
            .string()
            .regex(/^[\w][\w./-]{0,199}$/)
            .optional()
            .describe('All branches unless told'),
        }),
      output: zod => zod.object({ done: zod.boolean() }),
    },
    action: async ({ input, credentials }) => {
      const { slug } = await reader.project(credentials, input.project);
      const { repository, branch } = input;
      await asCaller(
        credentials,
        {
          eventId: 'repository-sync',
          meta: { project: slug, repository, branch: branch ?? '*' },
        },
        async api => {
          const known = (await api.listRepositories(slug)).find(
            one => one.internalRepoName === repository,
          );
          if (!known) {
            throw new InputError('The project has no such repository');
          }
          if (!known.externalRepoUrl) {
            throw new InputError('This repository copies none');
          }
          await api.syncRepository(slug, known.id, branch);
        },
      );
      return { output: { done: true } };
    },
  });
}
