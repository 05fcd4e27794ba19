import { useCallback, useEffect, useState } from 'react';

/** What came of a read. @public */
export type Outcome<T> =
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'ready'; value: T };

/** A read: its outcome, and how to try again. @public */
export type Loaded<T> = Outcome<T> & {
  /** True from `retry` to its outcome; what was shown stays meanwhile. */
  isRetrying: boolean;
  retry: () => void;
};

/** How long to wait before asking again for what is not there yet. */
export const ASK_AGAIN_MILLISECONDS = 5_000;

/**
 * Runs a read, again on `retry`, and again by itself as long as `isIncomplete`,
 * after `everyMilliseconds`. Both functions must be stable (`useCallback`, or
 * outside the component).
 *
 * @public
 */
export function useLoaded<T>(
  load: () => Promise<T>,
  isIncomplete?: (value: T) => boolean,
  everyMilliseconds = ASK_AGAIN_MILLISECONDS,
): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [isRetrying, setRetrying] = useState(false);
  const [last, setLast] = useState<{ of: typeof load; outcome: Outcome<T> }>();

  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout>;
    const settle = (outcome: Outcome<T>) => {
      setLast({ of: load, outcome });
      setRetrying(false);
    };
    const read = () => {
      load().then(
        value => {
          if (current) {
            settle({ state: 'ready', value });
            if (isIncomplete?.(value)) {
              timer = setTimeout(read, everyMilliseconds);
            }
          }
        },
        () => {
          if (!current) return;
          setRetrying(false);
          // What was shown stays: a form may be open in it.
          setLast(before =>
            before?.of === load && before.outcome.state === 'ready'
              ? before
              : { of: load, outcome: { state: 'failed' } },
          );
          if (isIncomplete) timer = setTimeout(read, everyMilliseconds);
        },
      );
    };
    read();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [load, isIncomplete, everyMilliseconds, attempt]);

  const retry = useCallback(() => {
    setRetrying(true);
    setAttempt(count => count + 1);
  }, []);
  const outcome: Outcome<T> =
    last?.of === load ? last.outcome : { state: 'loading' };
  return { ...outcome, isRetrying, retry };
}
