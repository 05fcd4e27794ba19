import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import {
  Loaded,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { platformApiRef } from '../platform/PlatformApi';
import { RunResource } from '../platform/runResources';

/** What a run of the user's own made and is still there. */
export function useRunResources(taskId: string): Loaded<RunResource[]> {
  const platformApi = useApi(platformApiRef);
  return useLoaded(
    useCallback(
      async () => (await platformApi.runResources(taskId)) ?? [],
      [platformApi, taskId],
    ),
  );
}
