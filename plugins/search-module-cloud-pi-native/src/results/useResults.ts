import { useApi } from '@backstage/frontend-plugin-api';
import { SearchQuery } from '@backstage/plugin-search-common';
import { searchApiRef } from '@backstage/plugin-search-react';
import { Loaded } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { useCallback, useEffect, useState } from 'react';
import { FoundPage, parseResults } from './parseResults';

/** An answer, and the question it answers. */
export interface Answer {
  query: SearchQuery;
  found: FoundPage;
}

type Outcome =
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'ready'; value: Answer };

/**
 * The answer to a question. The last one stays until the next is there, so that
 * nothing flashes while somebody types; questions that nobody waits for any more
 * are given up.
 */
export function useResults(
  query: SearchQuery | undefined,
): Loaded<Answer> & { isAsking: boolean } {
  const searchApi = useApi(searchApiRef);
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome>({ state: 'loading' });
  const [isAsking, setAsking] = useState(false);
  const [isRetrying, setRetrying] = useState(false);
  // Questions are compared by what they say.
  const key = query && JSON.stringify(query);

  useEffect(() => {
    if (!query) {
      setAsking(false);
      setOutcome({ state: 'loading' });
      return undefined;
    }
    const controller = new AbortController();
    const settle = (next: Outcome) => {
      if (!controller.signal.aborted) {
        setOutcome(next);
        setAsking(false);
        setRetrying(false);
      }
    };
    setAsking(true);
    searchApi
      .query(query, { signal: controller.signal })
      .then(parseResults)
      .then(
        found => settle({ state: 'ready', value: { query, found } }),
        () => settle({ state: 'failed' }),
      );
    return () => controller.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [searchApi, key, attempt]);

  const retry = useCallback(() => {
    setRetrying(true);
    setAttempt(count => count + 1);
  }, []);
  return { ...outcome, isAsking, isRetrying, retry };
}
