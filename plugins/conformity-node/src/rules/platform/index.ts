import { Rule } from '../../Rule';
import { applicationMetricsRule } from './applicationMetrics';
import { argocdHealthRule } from './argocdHealth';
import { collectedLogsRule } from './collectedLogs';
import { dataZoneRule } from './dataZone';
import { deployFrequencyRule } from './deployFrequency';
import { mirrorFreshnessRule } from './mirrorFreshness';
import { productionClustersRule } from './productionClusters';
import { projectQuotaRule } from './projectQuota';
import { provisioningVersionRule } from './provisioningVersion';
import { qualityGateRule } from './qualityGate';
import { signedImagesRule } from './signedImages';
import { testCoverageRule } from './testCoverage';
import { vulnerabilitiesRule } from './vulnerabilities';

export const platformRules: readonly Rule[] = [
  projectQuotaRule,
  provisioningVersionRule,
  productionClustersRule,
  dataZoneRule,
  argocdHealthRule,
  vulnerabilitiesRule,
  qualityGateRule,
  testCoverageRule,
  deployFrequencyRule,
  mirrorFreshnessRule,
  applicationMetricsRule,
  collectedLogsRule,
  signedImagesRule,
];
