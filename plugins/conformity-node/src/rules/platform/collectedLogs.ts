import { collectedLogs } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { toolRule, unlessRun } from '../../platform/tools';

export const collectedLogsRule = toolRule(collectedLogs, 'Loki', unlessRun);
