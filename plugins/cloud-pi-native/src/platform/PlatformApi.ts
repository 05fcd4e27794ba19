import { createApiRef } from '@backstage/frontend-plugin-api';
import {
  ProjectFailure,
  ProjectNameStanding,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { RunResource } from './runResources';

/** What forms and pages ask the portal's backend about the platform. */
export interface PlatformApi {
  /** What the name of a project to be means to the signed-in user. */
  nameStanding(name: string): Promise<ProjectNameStanding>;
  /** Why a project of the user's teams failed, as far as the console tells. */
  projectFailure(slug: string): Promise<ProjectFailure>;
  /** What a run of the user made; nothing where the run is not theirs. */
  runResources(taskId: string): Promise<RunResource[] | undefined>;
}

export const platformApiRef = createApiRef<PlatformApi>().with({
  id: 'platform',
  pluginId: 'cloud-pi-native',
});
