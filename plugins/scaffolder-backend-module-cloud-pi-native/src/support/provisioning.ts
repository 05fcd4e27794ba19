import { ConsoleProject } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
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

// Advice only: a console that does not show its log must not hide the failure.
async function explain(session: Session, projectId: string): Promise<string> {
  try {
    const logs = await session.console.listProjectLogs(
      projectId,
      10,
      session.call,
    );
    const said = logs.find(({ data }) => {
      const { failed } = data;
      return Array.isArray(failed) ? failed.length > 0 : failed === true;
    });
    if (!said) {
      return '';
    }
    const tools = Array.isArray(said.data.failed)
      ? ` Outils en échec : ${said.data.failed.join(', ')}.`
      : '';
    const summary = said.data.messageResume?.trim();
    return `${summary ? ` La console indique : « ${summary} ».` : ''}${tools}`;
  } catch (error) {
    session.signal?.throwIfAborted();
    return '';
  }
}

/** Re-reads the project until it is provisioned, or failed for longer than `graceMs`. */
async function settle(
  session: Session,
  patience: Patience,
  project: ConsoleProject,
  graceMs: number,
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

async function reprovision(
  session: Session,
  project: ConsoleProject,
): Promise<void> {
  session.warn(
    `Le projet « ${project.slug} » est en échec : demande de reprovisionnement à la console. Cela peut prendre plusieurs minutes.`,
  );
  try {
    await session.audited(
      'project-reprovision',
      { project: project.slug, projectId: project.id },
      () => session.console.replayHooks(project.id, session.call),
    );
  } catch (error) {
    session.signal?.throwIfAborted();
    // The project's status, which is read next, says whether it worked.
    const kind = consoleErrorKind(error);
    if (kind !== 'provisioning' && kind !== 'unavailable') {
      throw error;
    }
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
    await reprovision(session, settled);
    settled = await settle(session, patience, settled, patience.failedGraceMs);
  }
  switch (settled.status) {
    case 'failed':
      throw new StepError(
        `La console n’a pas pu provisionner le projet « ${settled.slug} ».${await explain(
          session,
          settled.id,
        )} Rien n’est perdu : cliquez sur « Reprendre » pour relancer le provisionnement. Si l’échec se répète, contactez le support de la plateforme.`,
      );
    case 'archived':
      throw new StepError(`Le projet « ${settled.slug} » est archivé.`);
    case 'initializing':
      throw new StepError(
        `La console provisionne encore le projet « ${settled.slug} ». Attendez quelques minutes, puis cliquez sur « Reprendre ».`,
      );
    case 'warning':
      session.warn(
        `Le projet « ${settled.slug} » est partiellement dégradé.${await explain(
          session,
          settled.id,
        )}`,
      );
      return settled;
    default:
      return settled;
  }
}
