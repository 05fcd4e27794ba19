import {
  k8sSelfProvisioner,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Manifest } from '../../manifests/Manifest';
import { lookAt, UNCLEAR } from '../../manifests/opaque';
import { Rule } from '../../Rule';
import { find, Found, onKinds, titleOf, whole } from './support';

const ROLE = ['roleRef', 'name'];
const NAMES = ['self-provisioner', 'self-provisioners'];

const NO_BINDING: Localized = {
  fr: 'Le dépôt ne déclare ni RoleBinding, ni ClusterRoleBinding.',
  en: 'The repository declares no RoleBinding or ClusterRoleBinding.',
};

function check(manifest: Manifest): Found[] {
  const role = lookAt(manifest.object, ROLE);
  const place = whole(manifest);
  if (role === UNCLEAR)
    return [find('unclear', place, ROLE, titleOf(manifest))];
  return typeof role === 'string' && NAMES.includes(role)
    ? [find('bad', place, ROLE, titleOf(manifest))]
    : [];
}

export const selfProvisionerRule: Rule = {
  description: k8sSelfProvisioner,
  check: repository =>
    onKinds(
      repository,
      ['RoleBinding', 'ClusterRoleBinding'],
      NO_BINDING,
      bindings => bindings.flatMap(check),
    ),
};
