import { ConsoleProject } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { explainStatus, followLog } from './consoleLog';
import { Patience } from './deps';
import { turns } from './pause';
import { Session } from './session';
import { consoleErrorKind, StepError } from './StepError';

const STATUS_LABELS: Record<string, string> = {
  initializing: 'opérations en cours',
  created: 'succès',
  failed: 'opérations échouées',
  warning: 'partiellement dégradé',
  archived: 'archivé',
};

/** Re-reads the project until it is provisioned, or failed for longer than `graceMs`. */
async function settle(
  session: Session,
  patience: Patience,
  project: ConsoleProject,
  graceMs: number,
  tellLog: () => Promise<void> = async () => {},
): Promise<ConsoleProject> {
  let told: string | undefined;
  let failedSince: number | undefined;
  let seen = project;
  for await (const _ of turns(
    patience.pace,
    patience.provisioningMs,
    session.signal,
  )) {
    const current = await session.console.getProject(project.id, session.call);
    if (!current) {
      throw new StepError(
        `Le projet « ${project.slug} » n’existe plus dans la console.`,
      );
    }
    seen = current;
    if (seen.status !== told) {
      told = seen.status;
      session.info(
        `La console indique pour le projet « ${seen.slug} » : ${
          STATUS_LABELS[seen.status] ?? seen.status
        }.`,
      );
    }
    await tellLog();
    if (seen.status === 'failed') {
      failedSince ??= Date.now();
      if (Date.now() - failedSince >= graceMs) {
        return seen;
      }
    } else if (seen.status !== 'initializing') {
      return seen;
    } else {
      failedSince = undefined;
    }
  }
  return seen;
}

/** Asks the console to replay its hooks; answers the error of a replay that may be done all the same. */
async function reprovision(
  session: Session,
  project: ConsoleProject,
): Promise<unknown> {
  try {
    await session.audited(
      'project-reprovision',
      { project: project.slug, projectId: project.id },
      () => session.console.replayHooks(project.id, session.call),
    );
    return undefined;
  } catch (error) {
    session.signal?.throwIfAborted();
    // The project's status, which is read next, says whether it worked.
    const kind = consoleErrorKind(error);
    if (kind !== 'provisioning' && kind !== 'unavailable') {
      throw error;
    }
    return error;
  }
}

const RESUME_REPROVISIONS =
  'Rien n’est perdu : cliquez sur « Reprendre » pour relancer le provisionnement. Si l’échec se répète, contactez le support de la plateforme.';
const REPROVISION_FIRST =
  'Rien n’est perdu : reprovisionnez le projet, depuis sa page ou dans la console, puis cliquez sur « Reprendre ». Si l’échec se répète, contactez le support de la plateforme.';

/** The project if it is provisioned, or a failure that says what the console says. */
async function conclude(
  session: Session,
  settled: ConsoleProject,
  advice: string,
): Promise<ConsoleProject> {
  const explanation = (status: 'failed' | 'warning') =>
    explainStatus(session, settled.id, status);
  switch (settled.status) {
    case 'failed':
      throw new StepError(
        `La console n’a pas pu provisionner le projet « ${settled.slug} ».${await explanation('failed')} ${advice}`,
      );
    case 'archived':
      throw new StepError(`Le projet « ${settled.slug} » est archivé.`);
    case 'initializing':
      throw new StepError(
        `La console provisionne encore le projet « ${settled.slug} ». Attendez quelques minutes, puis cliquez sur « Reprendre ».`,
      );
    case 'warning':
      session.warn(
        `Le projet « ${settled.slug} » est partiellement dégradé.${await explanation('warning')}`,
      );
      return settled;
    default:
      return settled;
  }
}

/**
 * Waits until the console has provisioned the project. Where this run wrote
 * nothing before (`fresh` is false: found, or resumed) a failed project is
 * reprovisioned once: that is what *Reprendre* does after a tool's failure.
 */
export async function waitUntilProvisioned(
  session: Session,
  patience: Patience,
  project: ConsoleProject,
  options: { fresh: boolean },
): Promise<ConsoleProject> {
  let settled = await settle(
    session,
    patience,
    project,
    options.fresh ? patience.failedGraceMs : 0,
  );
  if (settled.status === 'failed' && !options.fresh) {
    session.warn(
      `Le projet « ${settled.slug} » est en échec : demande de reprovisionnement à la console. Cela peut prendre plusieurs minutes.`,
    );
    await reprovision(session, settled);
    settled = await settle(session, patience, settled, patience.failedGraceMs);
  }
  return conclude(session, settled, RESUME_REPROVISIONS);
}

/** Waits as {@link waitUntilProvisioned}, and changes nothing: a failed project is told, with the console's log. */
export async function watchUntilProvisioned(
  session: Session,
  patience: Patience,
  project: ConsoleProject,
): Promise<ConsoleProject> {
  const settled = await settle(
    session,
    patience,
    project,
    patience.failedGraceMs,
    await followLog(session, project.id),
  );
  return conclude(session, settled, REPROVISION_FIRST);
}

/** Reprovisions the project, whatever its status is, and waits for the outcome. */
export async function reprovisionAndWait(
  session: Session,
  patience: Patience,
  project: ConsoleProject,
): Promise<ConsoleProject> {
  const tellLog = await followLog(session, project.id);
  const doubt = await reprovision(session, project);
  const settled = await settle(
    session,
    patience,
    project,
    patience.failedGraceMs,
    tellLog,
  );
  // A status that nobody touched does not say that the hooks were replayed.
  if (
    consoleErrorKind(doubt) === 'unavailable' &&
    settled.updatedAt === project.updatedAt
  ) {
    throw doubt;
  }
  return conclude(session, settled, RESUME_REPROVISIONS);
}
