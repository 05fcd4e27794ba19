import { setTimeout as sleep } from 'node:timers/promises';

/** Bounds of an interval that grows by half at each turn, in milliseconds. */
export interface Pace {
  firstMs: number;
  longestMs: number;
}

/**
 * Yields once at once, then after each pause, until `timeoutMs` have passed.
 * Throws an AbortError as soon as `signal` aborts.
 */
export async function* turns(
  pace: Pace,
  timeoutMs: number,
  signal?: AbortSignal,
): AsyncGenerator<void> {
  const end = Date.now() + timeoutMs;
  let pause = pace.firstMs;
  while (true) {
    signal?.throwIfAborted();
    yield;
    if (Date.now() >= end) {
      return;
    }
    await sleep(Math.min(pause, Math.max(end - Date.now(), 1)), undefined, {
      signal,
    });
    pause = Math.min(pause * 1.5, pace.longestMs);
  }
}
