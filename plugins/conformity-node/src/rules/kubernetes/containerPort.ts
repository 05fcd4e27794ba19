import {
  k8sContainerPort,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { isOpaque } from '../../manifests/opaque';
import { Container } from '../../manifests/workloads';
import { notApplicable, onWorkloads } from '../../outcomes';
import { scalarText } from '../../parse/scalar';
import { asList, asMap, get } from '../../parse/yaml';
import { Rule } from '../../Rule';
import { containerTitle, find, Found, verdict } from './support';

const RESERVED = 1024;

const NO_PORT: Localized = {
  fr: 'Aucun conteneur ne déclare de port.',
  en: 'No container declares a port.',
};

function check(container: Container): Found[] {
  const ports = get(container.spec, 'ports');
  const title = containerTitle(container);
  if (isOpaque(ports)) return [find('unclear', container, ['ports'], title)];
  return asList(ports).flatMap((port, index): Found[] => {
    const path = ['ports', index, 'containerPort'];
    const value = isOpaque(port)
      ? scalarText(port)
      : scalarText(get(asMap(port), 'containerPort'));
    if (isOpaque(value)) return [find('unclear', container, path, title)];
    return value !== undefined && Number(value) <= RESERVED
      ? [find('bad', container, path, `${title}: ${value}`)]
      : [];
  });
}

export const containerPortRule: Rule = {
  description: k8sContainerPort,
  check: repository =>
    onWorkloads(repository, () => {
      const containers = repository.workloads.flatMap(one => one.containers);
      const has = containers.some(
        ({ spec }) =>
          isOpaque(get(spec, 'ports')) || asList(get(spec, 'ports')).length > 0,
      );
      return has ? verdict(containers.flatMap(check)) : notApplicable(NO_PORT);
    }),
};
