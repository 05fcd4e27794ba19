import { RuleDescription } from '../../rule';
import { autoscaling } from './autoscaling';
import { backup } from './backup';
import { backupS3 } from './backupS3';
import { chartPinned } from './chartPinned';
import { chartValues } from './chartValues';
import { configExternal } from './configExternal';
import { gitopsTag } from './gitopsTag';
import { gracefulStop } from './gracefulStop';
import { guaranteedQos } from './guaranteedQos';
import { haPdb } from './haPdb';
import { haReplicas } from './haReplicas';
import { haSpread } from './haSpread';
import { https } from './https';
import { infraCode } from './infraCode';
import { netpol } from './netpol';
import { obsAlerts } from './obsAlerts';
import { obsDashboards } from './obsDashboards';
import { obsHealth } from './obsHealth';
import { obsMetrics } from './obsMetrics';
import { resourceFit } from './resourceFit';
import { rollingUpdate } from './rollingUpdate';
import { secretsGitops } from './secretsGitops';
import { sessionAffinity } from './sessionAffinity';
import { sopsEncrypted } from './sopsEncrypted';
import { stateless } from './stateless';
import { vaultMount } from './vaultMount';

/** Rules of this group. @public */
export const operationsDescriptions: readonly RuleDescription[] = [
  infraCode,
  chartValues,
  chartPinned,
  gitopsTag,
  netpol,
  https,
  sessionAffinity,
  stateless,
  rollingUpdate,
  configExternal,
  secretsGitops,
  vaultMount,
  sopsEncrypted,
  obsMetrics,
  obsHealth,
  obsAlerts,
  obsDashboards,
  haReplicas,
  haSpread,
  haPdb,
  autoscaling,
  backup,
  backupS3,
  gracefulStop,
  guaranteedQos,
  resourceFit,
];
export {
  autoscaling,
  backup,
  backupS3,
  chartPinned,
  chartValues,
  configExternal,
  gitopsTag,
  gracefulStop,
  guaranteedQos,
  haPdb,
  haReplicas,
  haSpread,
  https,
  infraCode,
  netpol,
  obsAlerts,
  obsDashboards,
  obsHealth,
  obsMetrics,
  resourceFit,
  rollingUpdate,
  secretsGitops,
  sessionAffinity,
  sopsEncrypted,
  stateless,
  vaultMount,
};
