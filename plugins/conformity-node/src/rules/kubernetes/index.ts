import { Rule } from '../../Rule';
import { configmapCredentialsRule } from './configmapCredentials';
import { containerPortRule } from './containerPort';
import { cronjobHistoryRule } from './cronjobHistory';
import { hostNamespacesRule } from './hostNamespaces';
import { hostPathRule } from './hostPath';
import { jobTtlRule } from './jobTtl';
import { kustomizationLocalRule } from './kustomizationLocal';
import { labelValuesRule } from './labelValues';
import { labelsRule } from './labels';
import { latestTagRule } from './latestTag';
import { namesRule } from './names';
import { noForcedUidRule } from './noForcedUid';
import { nodePortRule } from './nodePort';
import { probesRule } from './probes';
import { pullPolicyRule } from './pullPolicy';
import { pullSecretRule } from './pullSecret';
import { pvcSizeRule } from './pvcSize';
import { readOnlyRootRule } from './readOnlyRoot';
import { registryRule } from './registry';
import { resourcesRule } from './resources';
import { restrictedRule } from './restricted';
import { scopeRule } from './scope';
import { secretsInClearRule } from './secretsInClear';
import { selfProvisionerRule } from './selfProvisioner';
import { yamlValidRule } from './yamlValid';

export const kubernetesRules: readonly Rule[] = [
  labelsRule,
  labelValuesRule,
  probesRule,
  resourcesRule,
  registryRule,
  latestTagRule,
  pullPolicyRule,
  pullSecretRule,
  hostPathRule,
  hostNamespacesRule,
  pvcSizeRule,
  nodePortRule,
  scopeRule,
  selfProvisionerRule,
  cronjobHistoryRule,
  jobTtlRule,
  configmapCredentialsRule,
  secretsInClearRule,
  restrictedRule,
  noForcedUidRule,
  readOnlyRootRule,
  containerPortRule,
  namesRule,
  yamlValidRule,
  kustomizationLocalRule,
];
