import {
  k8sScope,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { isKustomization } from '../../manifests/kustomize/Kustomization';
import { Manifest } from '../../manifests/Manifest';
import { isOpaque } from '../../manifests/opaque';
import { RELEASE_NAMESPACE } from '../../manifests/release';
import { asMap, asText, at, get } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Rule } from '../../Rule';
import { find, Found, onManifests, titleOf, whole } from './support';

/** Kinds that belong to no namespace. */
const OF_CLUSTER = new Set([
  ...['Namespace', 'Node', 'PersistentVolume', 'StorageClass'],
  ...['ClusterRole', 'ClusterRoleBinding', 'CustomResourceDefinition'],
  ...['PriorityClass', 'IngressClass', 'RuntimeClass', 'GatewayClass'],
  ...['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'],
  ...['ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'],
  ...['MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding'],
  ...['APIService', 'CSIDriver', 'CSINode', 'VolumeAttachment'],
  ...['VolumeSnapshotClass', 'VolumeSnapshotContent'],
  ...['CertificateSigningRequest', 'FlowSchema'],
  ...['PriorityLevelConfiguration', 'ClusterTrustBundle', 'DeviceClass'],
  // Of operators, and of OpenShift.
  ...['ClusterIssuer', 'ClusterPolicy', 'ClusterCleanupPolicy'],
  ...['ClusterSecretStore', 'ClusterExternalSecret', 'ClusterImageCatalog'],
  ...['ClusterTriggerAuthentication', 'ClusterPolicyReport'],
  ...['SecurityContextConstraints', 'ClusterResourceQuota'],
  ...['ProjectRequest', 'MachineConfig', 'ClusterOperator'],
]);

/** OpenShift's projects, of which others have a kind of that name. */
const isProject = ({ kind, apiVersion }: Manifest) =>
  kind === 'Project' && apiVersion.startsWith('project.openshift.io/');

const CLUSTER: Localized = {
  fr: 'Ressource de cluster : l’AppProject de l’environnement la refuse.',
  en: 'Cluster resource: the environment’s AppProject refuses it.',
};
const QUOTA: Localized = {
  fr: 'Le quota de l’environnement est donné par la console (dso-quota).',
  en: 'The environment’s quota is given by the console (dso-quota).',
};
const NAMESPACE: Localized = {
  fr: 'Espace de noms en dur : la plateforme choisit celui de chaque environnement.',
  en: 'Written namespace: the platform chooses that of each environment.',
};

const PATH = ['metadata', 'namespace'];

function check(manifest: Manifest): Found[] {
  const place = whole(manifest);
  const title = titleOf(manifest);
  if (OF_CLUSTER.has(manifest.kind) || isProject(manifest)) {
    return [find('bad', place, ['kind'], title, CLUSTER)];
  }
  if (manifest.kind === 'ResourceQuota') {
    return [find('bad', place, ['kind'], title, QUOTA)];
  }
  const namespace = at(manifest.object, PATH);
  if (isOpaque(namespace)) return [find('unclear', place, PATH, title)];
  return typeof namespace === 'string' &&
    namespace !== '' &&
    namespace !== RELEASE_NAMESPACE
    ? [find('bad', place, PATH, `${title}: ${namespace}`, NAMESPACE)]
    : [];
}

/** Namespaces that kustomizations give to all that they are made of. */
const ofKustomizations = (repository: Repository): Found[] =>
  [...repository.snapshot.files.keys()]
    .filter(isKustomization)
    .flatMap(file => {
      const map = asMap(repository.yaml.documents(file)[0]);
      const namespace = asText(get(map, 'namespace'));
      return namespace === undefined || namespace === ''
        ? []
        : [
            {
              as: 'bad' as const,
              clue: {
                file,
                at: { document: 0, path: ['namespace'] },
                value: namespace,
                detail: NAMESPACE,
              },
            },
          ];
    });

export const scopeRule: Rule = {
  description: k8sScope,
  check: repository =>
    onManifests(repository, manifests => [
      ...manifests.flatMap(check),
      ...ofKustomizations(repository),
    ]),
};
