import { vulnerabilities } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { toolRule, unlessRun } from '../../platform/tools';

export const vulnerabilitiesRule = toolRule(
  vulnerabilities,
  'Harbor',
  unlessRun,
);
