import { Rule } from '../../Rule';
import { autoscalingRule } from './autoscaling';
import { backupRule } from './backup';
import { backupS3Rule } from './backupS3';
import { chartPinnedRule } from './chartPinned';
import { chartValuesRule } from './chartValues';
import { configExternalRule } from './configExternal';
import { gitopsTagRule } from './gitopsTag';
import { gracefulStopRule } from './gracefulStop';
import { guaranteedQosRule } from './guaranteedQos';
import { haPdbRule } from './haPdb';
import { haReplicasRule } from './haReplicas';
import { haSpreadRule } from './haSpread';
import { httpsRule } from './https';
import { infraCodeRule } from './infraCode';
import { netpolRule } from './netpol';
import { obsAlertsRule } from './obsAlerts';
import { obsDashboardsRule } from './obsDashboards';
import { obsHealthRule } from './obsHealth';
import { obsMetricsRule } from './obsMetrics';
import { resourceFitRule } from './resourceFit';
import { rollingUpdateRule } from './rollingUpdate';
import { secretsGitopsRule } from './secretsGitops';
import { sessionAffinityRule } from './sessionAffinity';
import { sopsEncryptedRule } from './sopsEncrypted';
import { statelessRule } from './stateless';
import { vaultMountRule } from './vaultMount';

export const operationsRules: readonly Rule[] = [
  infraCodeRule,
  chartValuesRule,
  chartPinnedRule,
  gitopsTagRule,
  netpolRule,
  httpsRule,
  sessionAffinityRule,
  statelessRule,
  rollingUpdateRule,
  configExternalRule,
  secretsGitopsRule,
  vaultMountRule,
  sopsEncryptedRule,
  obsMetricsRule,
  obsHealthRule,
  obsAlertsRule,
  obsDashboardsRule,
  haReplicasRule,
  haSpreadRule,
  haPdbRule,
  autoscalingRule,
  backupRule,
  backupS3Rule,
  gracefulStopRule,
  guaranteedQosRule,
  resourceFitRule,
];
