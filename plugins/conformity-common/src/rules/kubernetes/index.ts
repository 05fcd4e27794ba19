import { RuleDescription } from '../../rule';
import { k8sConfigmapCredentials } from './configmapCredentials';
import { k8sContainerPort } from './containerPort';
import { k8sCronjobHistory } from './cronjobHistory';
import { k8sHostNamespaces } from './hostNamespaces';
import { k8sHostPath } from './hostPath';
import { k8sJobTtl } from './jobTtl';
import { k8sKustomizationLocal } from './kustomizationLocal';
import { k8sLabelValues } from './labelValues';
import { labels } from './labels';
import { k8sLatestTag } from './latestTag';
import { k8sNames } from './names';
import { k8sNoForcedUid } from './noForcedUid';
import { k8sNodePort } from './nodePort';
import { k8sProbes } from './probes';
import { k8sPullPolicy } from './pullPolicy';
import { k8sPullSecret } from './pullSecret';
import { k8sPvcSize } from './pvcSize';
import { k8sReadOnlyRoot } from './readOnlyRoot';
import { k8sRegistry } from './registry';
import { k8sResources } from './resources';
import { k8sRestricted } from './restricted';
import { k8sScope } from './scope';
import { k8sSecretsInClear } from './secretsInClear';
import { k8sSelfProvisioner } from './selfProvisioner';
import { k8sYamlValid } from './yamlValid';

/** Rules of this group. @public */
export const kubernetesDescriptions: readonly RuleDescription[] = [
  labels,
  k8sLabelValues,
  k8sProbes,
  k8sResources,
  k8sRegistry,
  k8sLatestTag,
  k8sPullPolicy,
  k8sPullSecret,
  k8sHostPath,
  k8sHostNamespaces,
  k8sPvcSize,
  k8sNodePort,
  k8sScope,
  k8sSelfProvisioner,
  k8sCronjobHistory,
  k8sJobTtl,
  k8sConfigmapCredentials,
  k8sSecretsInClear,
  k8sRestricted,
  k8sNoForcedUid,
  k8sReadOnlyRoot,
  k8sContainerPort,
  k8sNames,
  k8sYamlValid,
  k8sKustomizationLocal,
];
export {
  k8sConfigmapCredentials,
  k8sContainerPort,
  k8sCronjobHistory,
  k8sHostNamespaces,
  k8sHostPath,
  k8sJobTtl,
  k8sKustomizationLocal,
  k8sLabelValues,
  k8sLatestTag,
  k8sNames,
  k8sNoForcedUid,
  k8sNodePort,
  k8sProbes,
  k8sPullPolicy,
  k8sPullSecret,
  k8sPvcSize,
  k8sReadOnlyRoot,
  k8sRegistry,
  k8sResources,
  k8sRestricted,
  k8sScope,
  k8sSecretsInClear,
  k8sSelfProvisioner,
  k8sYamlValid,
  labels,
};
