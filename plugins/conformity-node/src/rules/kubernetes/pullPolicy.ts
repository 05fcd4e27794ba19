import {
  k8sPullPolicy,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { isOpaque } from '../../manifests/opaque';
import { Container } from '../../manifests/workloads';
import { scalarText } from '../../parse/scalar';
import { get } from '../../parse/yaml';
import { Rule } from '../../Rule';
import { tagBreach } from './images';
import { find, Found, onContainers } from './support';

const KEY = 'imagePullPolicy';

const OTHER: Localized = {
  fr: 'Seul IfNotPresent convient, s’il est écrit.',
  en: 'Only IfNotPresent will do, where it is written.',
};

function policyBreach(container: Container): Found[] {
  const value = scalarText(get(container.spec, KEY)) ?? '';
  if (value === '' || value === 'IfNotPresent') return [];
  return [
    find(isOpaque(value) ? 'unclear' : 'bad', container, [KEY], value, OTHER),
  ];
}

export const pullPolicyRule: Rule = {
  description: k8sPullPolicy,
  check: repository =>
    onContainers(repository, container => [
      ...policyBreach(container),
      ...tagBreach(container),
    ]),
};
