import {
  k8sRegistry,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { parseImage } from '../../docker/imageReference';
import { isOfPlatform } from '../../docker/knownImages';
import { isOpaque } from '../../manifests/opaque';
import { Container } from '../../manifests/workloads';
import { Rule } from '../../Rule';
import { find, Found, onContainers } from './support';

const REGISTRIES = [
  'docker.io',
  'harbor.io',
  'registry.redhat.io',
  'quay.io',
  'ghcr.io',
];
/** What the policy lists beside hosts. */
const PREFIX = 'bitnami/';

const IMPLICIT: Localized = {
  fr: 'Registre non écrit : commencez le nom par docker.io/, ou par l’hôte du registre.',
  en: 'Registry not written: start the name with docker.io/, or with the host of the registry.',
};
const OTHER: Localized = {
  fr: 'Ce registre n’est pas de ceux que la plateforme autorise.',
  en: 'This registry is not one of those that the platform allows.',
};
const UNKNOWN: Localized = {
  fr: 'Le registre n’est connu qu’une fois le chart rendu.',
  en: 'The registry is only known once the chart is rendered.',
};

function check(container: Container): Found[] {
  const { image } = container;
  if (image === undefined || image.startsWith(PREFIX)) return [];
  const { registry } = parseImage(image);
  const tell = (as: Found['as'], detail: Localized) => [
    find(as, container, ['image'], image, detail),
  ];
  if (registry === undefined) {
    const first = image.split('/')[0];
    return isOpaque(first) ? tell('unclear', UNKNOWN) : tell('bad', IMPLICIT);
  }
  if (isOpaque(registry)) return tell('unclear', UNKNOWN);
  return REGISTRIES.includes(registry) || isOfPlatform(registry)
    ? []
    : tell('bad', OTHER);
}

export const registryRule: Rule = {
  description: k8sRegistry,
  check: repository => onContainers(repository, check),
};
