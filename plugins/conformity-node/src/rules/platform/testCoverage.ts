import { testCoverage } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { toolRule, unlessAnalysed } from '../../platform/tools';

export const testCoverageRule = toolRule(
  testCoverage,
  'SonarQube',
  unlessAnalysed,
);
