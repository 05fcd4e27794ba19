import { createPickerField } from './createPickerField';
import { clusterSource, zoneSource } from './platformSources';
import { environmentSource, repositorySource } from './projectSources';

export const repositoryField = createPickerField(
  'CloudPiNativeRepository',
  repositorySource,
);
export const environmentField = createPickerField(
  'CloudPiNativeEnvironment',
  environmentSource,
);
export const zoneField = createPickerField('CloudPiNativeZone', zoneSource);
export const clusterField = createPickerField(
  'CloudPiNativeCluster',
  clusterSource,
);
