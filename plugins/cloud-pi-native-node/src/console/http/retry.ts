import { setTimeout as sleep } from 'node:timers/promises';
import { ConsoleError } from '../errors';

/** How often a read is tried, and the longest first pause. @public */
export interface RetryPolicy {
  attempts: number;
  baseDelayMs: number;
}

const MAX_DELAY_MS = 5000;

/** Tries a read again while the console is unavailable, after random, growing pauses. */
export async function retryRead<T>(
  read: () => Promise<T>,
  policy: RetryPolicy,
  onRetry: (error: ConsoleError, attempt: number) => void,
  signal?: AbortSignal,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      if (
        !(error instanceof ConsoleError) ||
        error.kind !== 'unavailable' ||
        attempt >= policy.attempts
      ) {
        throw error;
      }
      onRetry(error, attempt);
      const longest = Math.min(
        policy.baseDelayMs * 2 ** (attempt - 1),
        MAX_DELAY_MS,
      );
      await sleep(Math.random() * longest, undefined, { signal });
    }
  }
}
