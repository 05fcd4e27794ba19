import { deployFrequency } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { toolRule, unlessDeployed } from '../../platform/tools';

export const deployFrequencyRule = toolRule(
  deployFrequency,
  'GitLab',
  unlessDeployed,
);
