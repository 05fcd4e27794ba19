import { FixturesByRule } from '../../../testing/fixtures';
import { autoscalingFixtures } from './autoscaling';
import { backupFixtures } from './backup';
import { backupS3Fixtures } from './backupS3';
import { chartPinnedFixtures } from './chartPinned';
import { chartValuesFixtures } from './chartValues';
import { configExternalFixtures } from './configExternal';
import { gitopsTagFixtures } from './gitopsTag';
import { gracefulStopFixtures } from './gracefulStop';
import { guaranteedQosFixtures } from './guaranteedQos';
import { haPdbFixtures } from './haPdb';
import { haReplicasFixtures } from './haReplicas';
import { haSpreadFixtures } from './haSpread';
import { httpsFixtures } from './https';
import { infraCodeFixtures } from './infraCode';
import { netpolFixtures } from './netpol';
import { obsAlertsFixtures } from './obsAlerts';
import { obsDashboardsFixtures } from './obsDashboards';
import { obsHealthFixtures } from './obsHealth';
import { obsMetricsFixtures } from './obsMetrics';
import { resourceFitFixtures } from './resourceFit';
import { rollingUpdateFixtures } from './rollingUpdate';
import { secretsGitopsFixtures } from './secretsGitops';
import { sessionAffinityFixtures } from './sessionAffinity';
import { sopsEncryptedFixtures } from './sopsEncrypted';
import { statelessFixtures } from './stateless';
import { vaultMountFixtures } from './vaultMount';

export const operationsFixtures: FixturesByRule = {
  'infra-code': infraCodeFixtures,
  'chart-values': chartValuesFixtures,
  'chart-pinned': chartPinnedFixtures,
  'gitops-tag': gitopsTagFixtures,
  netpol: netpolFixtures,
  https: httpsFixtures,
  'session-affinity': sessionAffinityFixtures,
  stateless: statelessFixtures,
  'rolling-update': rollingUpdateFixtures,
  'config-external': configExternalFixtures,
  'secrets-gitops': secretsGitopsFixtures,
  'vault-mount': vaultMountFixtures,
  'sops-encrypted': sopsEncryptedFixtures,
  'obs-metrics': obsMetricsFixtures,
  'obs-health': obsHealthFixtures,
  'obs-alerts': obsAlertsFixtures,
  'obs-dashboards': obsDashboardsFixtures,
  'ha-replicas': haReplicasFixtures,
  'ha-spread': haSpreadFixtures,
  'ha-pdb': haPdbFixtures,
  autoscaling: autoscalingFixtures,
  backup: backupFixtures,
  'backup-s3': backupS3Fixtures,
  'graceful-stop': gracefulStopFixtures,
  'guaranteed-qos': guaranteedQosFixtures,
  'resource-fit': resourceFitFixtures,
};
