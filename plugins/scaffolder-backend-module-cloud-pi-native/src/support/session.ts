import { JsonObject } from '@backstage/types';
import { ActionContext } from '@backstage/plugin-scaffolder-node';
import {
  ConsoleApi,
  ConsoleCallOptions,
  ConsoleProject,
  DelegatedTokens,
  MadeRunResource,
  PlannedRunResource,
  RunResource,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { ActionDeps } from './deps';
import { notifyFailure } from './notifyFailure';
import { consoleErrorKind, StepError, toStepError } from './StepError';

/** What a step needs in order to act as the user who started the run. */
export interface Session {
  /** The console as the user; asks for the user's delegation before every call. */
  console: ConsoleApi;
  /** The user's delegation, asked for now. Drop it after the side effect. */
  tokens(): Promise<DelegatedTokens>;
  /** Reference of the user, for the audit. */
  actor: string;
  call: ConsoleCallOptions;
  signal?: AbortSignal;
  /** Progress, for the run page. */
  info(message: string): void;
  warn(message: string): void;
  checkpoint: ActionContext<JsonObject>['checkpoint'];
  /** What runs of this user made; see `RunLedgerService`. */
  ledger: {
    /** Tells what this run is about to make. */
    plan(resource: PlannedRunResource): Promise<void>;
    /** Tells that it came to nothing. */
    cancel(resource: PlannedRunResource): Promise<void>;
    /** Tells what this run made. */
    record(resource: MadeRunResource): Promise<void>;
    list(taskId: string): Promise<RunResource[] | undefined>;
    remove(taskId: string, id: string): Promise<void>;
  };
  /** Audits a side effect: who did what to which resource, and how it ended. */
  audited<T>(
    eventId: string,
    resource: JsonObject,
    effect: () => Promise<T>,
  ): Promise<T>;
}

type StepContext = Pick<
  ActionContext<JsonObject>,
  | 'logger'
  | 'checkpoint'
  | 'getInitiatorCredentials'
  | 'isDryRun'
  | 'signal'
  | 'step'
  | 'task'
  | 'templateInfo'
>;

async function openSession(
  deps: ActionDeps,
  ctx: StepContext,
): Promise<Session> {
  const credentials = await ctx.getInitiatorCredentials();
  if (!deps.auth.isPrincipal(credentials, 'user')) {
    throw new StepError(
      'Cette action doit être lancée par une personne connectée au portail.',
    );
  }
  const actor = credentials.principal.userEntityRef;
  const tokens = async () =>
    deps.delegation.getTokens(await ctx.getInitiatorCredentials());
  return {
    console: deps.console(async () => (await tokens()).consoleToken),
    tokens,
    actor,
    call: { signal: ctx.signal },
    signal: ctx.signal,
    info: message => ctx.logger.info(message),
    warn: message => ctx.logger.warn(message),
    checkpoint: options => ctx.checkpoint(options),
    ledger: {
      plan: async resource =>
        deps.ledger.plan(
          await ctx.getInitiatorCredentials(),
          ctx.task.id,
          resource,
        ),
      cancel: async resource =>
        deps.ledger.cancel(
          await ctx.getInitiatorCredentials(),
          ctx.task.id,
          resource,
        ),
      record: async resource =>
        deps.ledger.record(
          await ctx.getInitiatorCredentials(),
          ctx.task.id,
          resource,
        ),
      list: async taskId =>
        deps.ledger.list(await ctx.getInitiatorCredentials(), taskId),
      remove: async (taskId, id) =>
        deps.ledger.remove(await ctx.getInitiatorCredentials(), taskId, id),
    },
    async audited(eventId, resource, effect) {
      const event = await deps.auditor.createEvent({
        eventId,
        severityLevel: 'medium',
        meta: { actor, taskId: ctx.task.id, ...resource },
      });
      try {
        const result = await effect();
        await event.success();
        return result;
      } catch (error) {
        const told = toStepError(error, e => logUnexpected(deps, e));
        await event.fail({ error: told });
        // Callers decide on a ConsoleError's kind.
        throw consoleErrorKind(error) ? error : told;
      }
    },
  };
}

function logUnexpected({ logger }: ActionDeps, error: Error): void {
  logger.error(`Unexpected failure of a step: ${error.message}`, error);
}

/** Runs a step as the user, who is told of a failure; whatever it throws becomes a {@link StepError}. */
export async function withSession(
  deps: ActionDeps,
  ctx: StepContext,
  step: (session: Session) => Promise<void>,
): Promise<void> {
  let actor: string | undefined;
  try {
    const session = await openSession(deps, ctx);
    actor = session.actor;
    session.signal?.throwIfAborted();
    await step(session);
  } catch (error) {
    const told = toStepError(error, e => logUnexpected(deps, e));
    if (actor !== undefined && !ctx.isDryRun && !ctx.signal?.aborted) {
      await notifyFailure(deps, {
        taskId: ctx.task.id,
        userEntityRef: actor,
        template: ctx.templateInfo?.entityRef,
        step: ctx.step?.name,
        message: told.message,
      });
    }
    throw told;
  }
}

/** The project that a step works in, or a failure that says what to check. */
export async function requireProject(
  session: Session,
  project: string,
): Promise<ConsoleProject> {
  const found = await session.console.getProject(project, session.call);
  if (!found) {
    throw new StepError(
      `Le projet « ${project} » est introuvable dans la console, ou vous n’en êtes pas membre.`,
    );
  }
  return found;
}
