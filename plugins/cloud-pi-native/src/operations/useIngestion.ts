import {
  discoveryApiRef,
  fetchApiRef,
  toastApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { IngestionState } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { useCallback, useMemo } from 'react';
import {
  Loaded,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { cloudPiNativeTranslationRef } from '../translation';
import { FORBIDDEN, IngestionClient } from './IngestionClient';

export interface Ingestion {
  loaded: Loaded<IngestionState | typeof FORBIDDEN>;
  /** Both say what happened by themselves; true when done. */
  refresh: () => Promise<boolean>;
  approveShrink: () => Promise<boolean>;
}

const isAllowed = (state: IngestionState | typeof FORBIDDEN) =>
  state !== FORBIDDEN;

/** The state of the ingestion, kept up to date, and what an operator may do. */
export function useIngestion(): Ingestion {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const discoveryApi = useApi(discoveryApiRef);
  const fetchApi = useApi(fetchApiRef);
  const toastApi = useApi(toastApiRef);
  const client = useMemo(
    () => new IngestionClient(discoveryApi, fetchApi),
    [discoveryApi, fetchApi],
  );
  const loaded = useLoaded(
    useCallback(() => client.getState(), [client]),
    isAllowed,
  );

  const act = async (
    action: () => Promise<'done' | typeof FORBIDDEN>,
    done: string,
  ) => {
    const outcome = await action().catch(() => 'failed' as const);
    if (outcome === 'done') {
      toastApi.post({ status: 'success', title: done });
      loaded.retry();
      return true;
    }
    toastApi.post({
      status: 'danger',
      title: t(
        outcome === FORBIDDEN
          ? 'operations.actions.refused'
          : 'operations.actions.failed',
      ),
    });
    return false;
  };

  return {
    loaded,
    refresh: () =>
      act(() => client.refresh(), t('operations.actions.refreshed')),
    approveShrink: () =>
      act(() => client.approveShrink(), t('operations.shrink.approved')),
  };
}
