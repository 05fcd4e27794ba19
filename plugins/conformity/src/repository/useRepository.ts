import {
  toastApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import {
  Loaded,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { RepositoryConformity } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { useCallback, useEffect, useState } from 'react';
import { conformityApiRef } from '../api/ConformityApi';
import { conformityTranslationRef } from '../translation';

// A push shows by itself; an evaluation that was asked for, sooner.
const FOLLOW_MILLISECONDS = 10_000;
const WAIT_MILLISECONDS = 2_000;

// Others may be judged before it; the page follows it all the same.
const PATIENCE_MILLISECONDS = 120_000;

const always = () => true;

export interface FollowedRepository {
  loaded: Loaded<RepositoryConformity | undefined>;
  /** True from `refresh` to what comes of it, for two minutes at most. */
  isRefreshing: boolean;
  refresh: () => Promise<void>;
}

/** A repository's conformity, kept up to date. */
export function useRepository(
  project: string,
  repository: string,
): FollowedRepository {
  const { t } = useTranslationRef(conformityTranslationRef);
  const api = useApi(conformityApiRef);
  const toastApi = useApi(toastApiRef);
  const [asked, setAsked] = useState<{ after: string | undefined }>();
  const loaded = useLoaded(
    useCallback(
      () => api.getRepository(project, repository),
      [api, project, repository],
    ),
    always,
    asked ? WAIT_MILLISECONDS : FOLLOW_MILLISECONDS,
  );
  const isReady = loaded.state === 'ready';
  const triedAt = isReady ? loaded.value?.triedAt : undefined;

  useEffect(() => {
    if (asked && isReady && triedAt !== asked.after) {
      setAsked(undefined);
      toastApi.post({ status: 'success', title: t('repository.refreshed') });
    }
  }, [asked, isReady, triedAt, t, toastApi]);

  useEffect(() => {
    const timer =
      asked && setTimeout(() => setAsked(undefined), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [asked]);

  const refresh = async () => {
    setAsked({ after: triedAt });
    try {
      await api.refresh(project, repository);
    } catch {
      setAsked(undefined);
      toastApi.post({
        status: 'danger',
        title: t('repository.refreshFailed'),
      });
    }
  };
  return { loaded, isRefreshing: asked !== undefined, refresh };
}
