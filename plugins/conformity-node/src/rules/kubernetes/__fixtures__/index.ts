import { FixturesByRule } from '../../../testing/fixtures';
import { configmapCredentialsFixtures } from './configmapCredentials';
import { containerPortFixtures } from './containerPort';
import { cronjobHistoryFixtures } from './cronjobHistory';
import { hostNamespacesFixtures } from './hostNamespaces';
import { hostPathFixtures } from './hostPath';
import { jobTtlFixtures } from './jobTtl';
import { kustomizationLocalFixtures } from './kustomizationLocal';
import { labelValuesFixtures } from './labelValues';
import { labelsFixtures } from './labels';
import { latestTagFixtures } from './latestTag';
import { namesFixtures } from './names';
import { noForcedUidFixtures } from './noForcedUid';
import { nodePortFixtures } from './nodePort';
import { probesFixtures } from './probes';
import { pullPolicyFixtures } from './pullPolicy';
import { pullSecretFixtures } from './pullSecret';
import { pvcSizeFixtures } from './pvcSize';
import { readOnlyRootFixtures } from './readOnlyRoot';
import { registryFixtures } from './registry';
import { resourcesFixtures } from './resources';
import { restrictedFixtures } from './restricted';
import { scopeFixtures } from './scope';
import { secretsInClearFixtures } from './secretsInClear';
import { selfProvisionerFixtures } from './selfProvisioner';
import { yamlValidFixtures } from './yamlValid';

export const kubernetesFixtures: FixturesByRule = {
  'k8s-configmap-credentials': configmapCredentialsFixtures,
  'k8s-container-port': containerPortFixtures,
  'k8s-cronjob-history': cronjobHistoryFixtures,
  'k8s-host-namespaces': hostNamespacesFixtures,
  'k8s-host-path': hostPathFixtures,
  'k8s-job-ttl': jobTtlFixtures,
  'k8s-kustomization-local': kustomizationLocalFixtures,
  'k8s-label-values': labelValuesFixtures,
  'k8s-labels': labelsFixtures,
  'k8s-latest-tag': latestTagFixtures,
  'k8s-names': namesFixtures,
  'k8s-no-forced-uid': noForcedUidFixtures,
  'k8s-node-port': nodePortFixtures,
  'k8s-probes': probesFixtures,
  'k8s-pull-policy': pullPolicyFixtures,
  'k8s-pull-secret': pullSecretFixtures,
  'k8s-pvc-size': pvcSizeFixtures,
  'k8s-read-only-root': readOnlyRootFixtures,
  'k8s-registry': registryFixtures,
  'k8s-resources': resourcesFixtures,
  'k8s-restricted': restrictedFixtures,
  'k8s-scope': scopeFixtures,
  'k8s-secrets-in-clear': secretsInClearFixtures,
  'k8s-self-provisioner': selfProvisionerFixtures,
  'k8s-yaml-valid': yamlValidFixtures,
};
