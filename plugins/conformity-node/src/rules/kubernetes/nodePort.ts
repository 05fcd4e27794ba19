import {
  k8sNodePort,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Manifest } from '../../manifests/Manifest';
import { lookAt, UNCLEAR } from '../../manifests/opaque';
import { Rule } from '../../Rule';
import { find, Found, onKinds, titleOf, whole } from './support';

const TYPE = ['spec', 'type'];

const NO_SERVICE: Localized = {
  fr: 'Le dépôt ne déclare aucun Service.',
  en: 'The repository declares no Service.',
};

// Knative and others have a Service too.
const isPlain = ({ apiVersion }: Manifest) => apiVersion === 'v1';

function check(manifest: Manifest): Found[] {
  const type = lookAt(manifest.object, TYPE);
  if (type === UNCLEAR) {
    return [find('unclear', whole(manifest), TYPE, titleOf(manifest))];
  }
  return type === 'NodePort'
    ? [find('bad', whole(manifest), TYPE, titleOf(manifest))]
    : [];
}

export const nodePortRule: Rule = {
  description: k8sNodePort,
  check: repository =>
    onKinds(repository, ['Service'], NO_SERVICE, services =>
      services.filter(isPlain).flatMap(check),
    ),
};
