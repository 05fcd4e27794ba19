import { stringifyError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import {
  PROJECT_CHANGED_TOPIC,
  ProjectChanged,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { RunResource } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { ActionDeps } from './deps';
import { Session } from './session';
import { consoleErrorKind, StepError } from './StepError';

/** One thing of the console that must exist once. */
export interface Wanted<T extends { id: string }> {
  /** Names the resource, in checkpoints and among concurrent runs. */
  key: string;
  /** Among which runs only one may write; those of the same user where absent. */
  lock?: string;
  eventId: string;
  /** What the audit says of it. */
  resource: JsonObject;
  /** What the ledger of the run says of it, once it is made. */
  ledger: {
    kind: RunResource['kind'];
    name: string;
    /** Empty for a project. */
    projectId: string;
    /** Slug of the project that it is in, or that it is. */
    project(made: T): string;
    url?(made: T): string;
  };
  find(): Promise<T | undefined>;
  create(): Promise<T>;
  /** Told of what was there before this run; it is never changed. */
  found(existing: T): void;
}

/** True where the console certainly made nothing, nor will. */
const isRefusal = (error: unknown) =>
  error instanceof StepError ||
  ['forbidden', 'invalid', 'conflict', 'not-found', 'unauthorized'].includes(
    consoleErrorKind(error) ?? '',
  );

/** Records what was made; what was found, only if an earlier attempt was about to make it. */
async function record<T extends { id: string }>(
  session: Session,
  { ledger }: Wanted<T>,
  made: T,
  ifPlanned: boolean,
): Promise<void> {
  await session.ledger.record({
    kind: ledger.kind,
    name: ledger.name,
    projectId: ledger.projectId,
    resourceId: made.id,
    project: ledger.project(made),
    url: ledger.url?.(made),
    ifPlanned,
  });
}

/** Has the catalogue read the project while the run goes on; a run that ends asks again. */
async function announce(
  { events, logger }: Pick<ActionDeps, 'events' | 'logger'>,
  project: string,
): Promise<void> {
  const eventPayload: ProjectChanged = { project };
  try {
    await events.publish({ topic: PROJECT_CHANGED_TOPIC, eventPayload });
  } catch (error) {
    logger.warn(`Could not tell of a change: ${stringifyError(error)}`);
  }
}

/** What {@link ensure} made sure of. */
export interface Ensured {
  id: string;
  /** False if it was there before the run. */
  created: boolean;
  /** True if this very attempt wrote it. */
  fresh: boolean;
}

/**
 * Finds or creates, once: a write whose answer is lost, or a failed one that the
 * console recorded all the same, is found again rather than repeated, now or on
 * the next attempt.
 */
export async function ensure<T extends { id: string }>(
  session: Session,
  deps: Pick<ActionDeps, 'events' | 'logger' | 'mutex'>,
  wanted: Wanted<T>,
): Promise<Ensured> {
  let fresh = false;
  const createNow = async () => {
    try {
      return { written: await wanted.create(), created: true };
    } catch (error) {
      session.signal?.throwIfAborted();
      const recorded = await wanted.find().catch(() => undefined);
      if (!recorded) {
        throw error;
      }
      session.warn(
        'La console a signalé un problème, mais l’écriture est enregistrée.',
      );
      // A name taken meanwhile is somebody else's write.
      const created = consoleErrorKind(error) !== 'conflict';
      return { written: recorded, created };
    }
  };
  const ensureNow = async () => {
    const existing = await wanted.find();
    if (existing) {
      wanted.found(existing);
      await record(session, wanted, existing, true);
      return { id: existing.id, created: false };
    }
    session.signal?.throwIfAborted();
    const { kind, name, projectId } = wanted.ledger;
    const plan = { kind, name, projectId };
    await session.ledger.plan(plan);
    const { written, created } = await session.audited(
      wanted.eventId,
      wanted.resource,
      () =>
        createNow().catch(async error => {
          if (isRefusal(error)) {
            await session.ledger.cancel(plan).catch(() => {});
          }
          throw error;
        }),
    );
    fresh = true;
    if (created) {
      // Not waited for: no step is slower, or fails, because of it.
      announce(deps, wanted.ledger.project(written));
    }
    await (created
      ? record(session, wanted, written, false)
      : session.ledger.cancel(plan));
    return { id: written.id, created };
  };
  const value = await session.checkpoint({
    key: wanted.key,
    fn: () =>
      deps.mutex.run(
        wanted.lock ?? `${session.actor} ${wanted.key}`,
        ensureNow,
      ),
  });
  return { ...value, fresh };
}

/** Tells which of the wanted values an existing resource does not have. */
export function warnOfDifferences(
  session: Session,
  what: string,
  pairs: Array<{ label: string; wanted: unknown; actual: unknown }>,
): void {
  const differing = pairs
    .filter(({ wanted, actual }) => wanted !== undefined && wanted !== actual)
    .map(({ label }) => label);
  if (differing.length > 0) {
    session.warn(
      `${what} existe déjà avec d’autres valeurs, qui ne sont pas modifiées : ${differing.join(', ')}.`,
    );
  }
}
