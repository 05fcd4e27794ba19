import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { useLoaded } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { platformApiRef } from '../platform/PlatformApi';
import { FailedProject } from '../reprovision/FailedProject';
import { projectOfRun } from './projectOfRun';
import { RunTask } from './schemas';

/** Why the project of a run of the user's own failed, where the console says that it did. */
export function RunProject({ task }: { task: RunTask }) {
  const platformApi = useApi(platformApiRef);
  const loaded = useLoaded(
    useCallback(() => projectOfRun(platformApi, task), [platformApi, task]),
  );
  return loaded.state === 'ready' && loaded.value ? (
    <FailedProject slug={loaded.value} />
  ) : null;
}
