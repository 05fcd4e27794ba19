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

const always = () => true;

export interface FollowedRepository {
  loaded: Loaded<RepositoryConformity | undefined>;
  /** True from `refresh` to the verdict that it brings. */
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
  const evaluatedAt =
    loaded.state === 'ready' ? loaded.value?.evaluatedAt : undefined;

  useEffect(() => {
    if (asked && evaluatedAt !== asked.after) {
      setAsked(undefined);
      toastApi.post({ status: 'success', title: t('repository.refreshed') });
    }
  }, [asked, evaluatedAt, t, toastApi]);

  const refresh = async () => {
    setAsked({ after: evaluatedAt });
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
