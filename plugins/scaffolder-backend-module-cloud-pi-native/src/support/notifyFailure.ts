import { stringifyError } from '@backstage/errors';
import { ActionDeps } from './deps';

const LONGEST = 500;

/** A step that failed, as its user is told. */
export interface FailedStep {
  taskId: string;
  userEntityRef: string;
  /** Reference of the template, where it is known. */
  template?: string;
  step?: string;
  message: string;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/**
 * Tells the user of a run that it failed, wherever they are. One notification a
 * run: a later failure replaces it. It is not a `failure()` step of templates,
 * because one that ran counts as done and is skipped when the run is resumed.
 * A portal without notifications loses nothing else.
 */
export async function notifyFailure(
  { notifications, logger }: Pick<ActionDeps, 'notifications' | 'logger'>,
  { taskId, userEntityRef, template, step, message }: FailedStep,
): Promise<void> {
  const name = template?.split('/').at(-1);
  try {
    await notifications?.send({
      recipients: { type: 'entity', entityRef: userEntityRef },
      payload: {
        title: name
          ? `L’exécution du modèle « ${name} » s’est arrêtée`
          : 'Une exécution s’est arrêtée',
        description: shortened(step ? `${step} : ${message}` : message),
        link: `/create/tasks/${encodeURIComponent(taskId)}`,
        severity: 'high',
        topic: 'cloud-pi-native:run',
        scope: `cloud-pi-native:run:${taskId}`,
      },
    });
  } catch (error) {
    logger.warn(`Could not notify of a failed run: ${stringifyError(error)}`);
  }
}
