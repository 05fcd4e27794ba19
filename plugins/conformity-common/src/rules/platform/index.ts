import { RuleDescription } from '../../rule';
import { applicationMetrics } from './applicationMetrics';
import { argocdHealth } from './argocdHealth';
import { collectedLogs } from './collectedLogs';
import { testCoverage } from './testCoverage';
import { dataZone } from './dataZone';
import { deployFrequency } from './deployFrequency';
import { mirrorFreshness } from './mirrorFreshness';
import { productionClusters } from './productionClusters';
import { provisioningVersion } from './provisioningVersion';
import { qualityGate } from './qualityGate';
import { projectQuota } from './projectQuota';
import { signedImages } from './signedImages';
import { vulnerabilities } from './vulnerabilities';

/** Rules on what the console and the tools of the platform know. @public */
export const platformDescriptions: readonly RuleDescription[] = [
  projectQuota,
  provisioningVersion,
  productionClusters,
  dataZone,
  argocdHealth,
  vulnerabilities,
  qualityGate,
  testCoverage,
  deployFrequency,
  mirrorFreshness,
  applicationMetrics,
  collectedLogs,
  signedImages,
];
export {
  applicationMetrics,
  argocdHealth,
  collectedLogs,
  dataZone,
  deployFrequency,
  mirrorFreshness,
  productionClusters,
  projectQuota,
  provisioningVersion,
  qualityGate,
  signedImages,
  testCoverage,
  vulnerabilities,
};
