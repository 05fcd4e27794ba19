import { FixturesByRule } from '../../../testing/fixtures';
import { dataZoneFixtures } from './dataZone';
import { productionClustersFixtures } from './productionClusters';
import { projectQuotaFixtures } from './projectQuota';
import { provisioningVersionFixtures } from './provisioningVersion';
import {
  analysedFixtures,
  builtFixtures,
  deployedFixtures,
  mirroredFixtures,
  runFixtures,
} from './tools';

export const platformFixtures: FixturesByRule = {
  quota: projectQuotaFixtures,
  'prov-version': provisioningVersionFixtures,
  'prod-two-clusters': productionClustersFixtures,
  'zone-for-data': dataZoneFixtures,
  'argocd-healthy': deployedFixtures,
  cve: runFixtures,
  'sonar-gate': analysedFixtures,
  'sonar-coverage': analysedFixtures,
  'deploy-frequency': deployedFixtures,
  'mirror-fresh': mirroredFixtures,
  'app-metrics': runFixtures,
  'logs-collected': runFixtures,
  'image-signed': builtFixtures,
};
