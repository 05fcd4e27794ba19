import { setImmediate } from 'node:timers';

// What a request may wait for because of a long computation.
const BUDGET_MS = 8;

/**
 * Lets a long computation give way: call the result between two steps. It waits
 * for what else there is to do once the computation held the process for long
 * enough, and otherwise for nothing.
 */
export function createBreather(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < BUDGET_MS) {
      return undefined;
    }
    return new Promise(resolve =>
      setImmediate(() => {
        since = performance.now();
        resolve();
      }),
    );
  };
}
