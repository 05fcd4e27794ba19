import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { z } from 'zod';
import { RunAction } from './runState';
import { runEventSchema, runTaskSchema } from './schemas';

type ScaffolderApi = (typeof scaffolderApiRef)['T'];

const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 15_000;

const httpErrorSchema = z.object({
  response: z.object({ status: z.number() }),
});

function refusal(error: unknown): 'not-found' | 'forbidden' | undefined {
  const status = httpErrorSchema.safeParse(error).data?.response.status;
  if (status === 404) {
    return 'not-found';
  }
  return status === 403 ? 'forbidden' : undefined;
}

export interface RunConnection {
  /** Opens the stream again, after a run that had ended was resumed. */
  reopen(): void;
  close(): void;
}

/**
 * Follows a run until it ends, through restarts of the backend: whatever
 * breaks, the task is read again and the stream reopened after the last event
 * seen. The stock hook shows a lost connection as the end of the run.
 */
export function connectRun(
  api: ScaffolderApi,
  taskId: string,
  dispatch: (action: RunAction) => void,
): RunConnection {
  let generation = 0;
  let delay = FIRST_DELAY;
  let lastEventId: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let subscription: { unsubscribe(): void } | undefined;

  const stop = () => {
    generation += 1;
    clearTimeout(timer);
    subscription?.unsubscribe();
    subscription = undefined;
  };

  const open = async () => {
    stop();
    const current = generation;
    const isStale = () => current !== generation;

    const retryLater = () => {
      if (isStale()) {
        return;
      }
      stop();
      dispatch({ type: 'lost' });
      timer = setTimeout(open, delay);
      delay = Math.min(delay * 2, LONGEST_DELAY);
    };

    try {
      const task = runTaskSchema.parse(await api.getTask(taskId));
      if (isStale()) {
        return;
      }
      dispatch({ type: 'task', task });
    } catch (error) {
      const reason = refusal(error);
      if (reason && !isStale()) {
        dispatch({ type: 'refused', reason });
      } else {
        retryLater();
      }
      return;
    }

    subscription = api
      .streamLogs({ taskId, after: lastEventId, isTaskRecoverable: false })
      .subscribe({
        next(received) {
          const event = runEventSchema.safeParse(received).data;
          if (!event || isStale()) {
            return;
          }
          delay = FIRST_DELAY;
          lastEventId = Math.max(lastEventId ?? 0, event.id);
          dispatch({ type: 'event', event });
          if (event.type === 'completion') {
            stop();
          }
        },
        error: retryLater,
      });
  };
  open();

  return {
    reopen() {
      dispatch({ type: 'reconnecting' });
      open();
    },
    close: stop,
  };
}
