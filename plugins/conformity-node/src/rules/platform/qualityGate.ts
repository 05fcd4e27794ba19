import { qualityGate } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { toolRule, unlessAnalysed } from '../../platform/tools';

export const qualityGateRule = toolRule(
  qualityGate,
  'SonarQube',
  unlessAnalysed,
);
