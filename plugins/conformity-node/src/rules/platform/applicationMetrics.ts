import { applicationMetrics } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { toolRule, unlessRun } from '../../platform/tools';

export const applicationMetricsRule = toolRule(
  applicationMetrics,
  'Prometheus',
  unlessRun,
);
