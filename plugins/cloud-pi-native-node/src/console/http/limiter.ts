/** Runs a task as soon as fewer than the limit are running; a waiting task can be aborted. @public */
export type Limiter = <T>(
  task: () => Promise<T>,
  signal?: AbortSignal,
) => Promise<T>;

export function createLimiter(max: number): Limiter {
  let running = 0;
  const waiting = new Set<() => void>();

  async function acquire(signal?: AbortSignal) {
    signal?.throwIfAborted();
    if (running < max) {
      running += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const giveUp = () => {
        waiting.delete(wake);
        reject(signal?.reason);
      };
      function wake() {
        signal?.removeEventListener('abort', giveUp);
        resolve();
      }
      waiting.add(wake);
      signal?.addEventListener('abort', giveUp, { once: true });
    });
  }

  function release() {
    const [next] = waiting;
    if (next) {
      waiting.delete(next);
      next();
    } else {
      running -= 1;
    }
  }

  return async (task, signal) => {
    await acquire(signal);
    try {
      return await task();
    } finally {
      release();
    }
  };
}
