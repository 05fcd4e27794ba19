import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> = { retry: () => void } & (
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'ready'; value: T }
);

type Outcome<T> =
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'ready'; value: T };

/** Runs a read and again on `retry`; `load` must be stable (`useCallback`). */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<T>>({ state: 'loading' });

  useEffect(() => {
    let current = true;
    setOutcome({ state: 'loading' });
    load().then(
      value => current && setOutcome({ state: 'ready', value }),
      () => current && setOutcome({ state: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);

  const retry = useCallback(() => setAttempt(count => count + 1), []);
  return { ...outcome, retry };
}
