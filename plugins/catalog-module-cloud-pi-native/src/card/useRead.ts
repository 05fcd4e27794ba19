import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useCallback, useEffect, useState } from 'react';

/** What became of a read: nothing yet, a failure, or what was read. */
export type Read<T> = (
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'ready'; value: T }
) & { retry: () => void };

type Outcome<T> = { key: string; value?: T };

/** Reads the catalogue for a key; `query` must be stable. */
export function useRead<T>(
  query: (catalog: (typeof catalogApiRef)['T'], key: string) => Promise<T>,
  key: string,
): Read<T> {
  const catalogApi = useApi(catalogApiRef);
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<T>>();

  useEffect(() => {
    let current = true;
    query(catalogApi, key).then(
      value => current && setOutcome({ key, value }),
      () => current && setOutcome({ key }),
    );
    return () => {
      current = false;
    };
  }, [catalogApi, query, key, attempt]);

  const retry = useCallback(() => {
    setOutcome(undefined);
    setAttempt(count => count + 1);
  }, []);
  if (outcome?.key !== key) {
    return { state: 'loading', retry };
  }
  return outcome.value === undefined
    ? { state: 'failed', retry }
    : { state: 'ready', value: outcome.value, retry };
}
