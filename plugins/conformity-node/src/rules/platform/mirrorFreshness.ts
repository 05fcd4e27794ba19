import { mirrorFreshness } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { toolRule, unlessMirrored } from '../../platform/tools';

export const mirrorFreshnessRule = toolRule(
  mirrorFreshness,
  'GitLab',
  unlessMirrored,
);
