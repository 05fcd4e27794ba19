import {
  k8sResources,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { lookAt, UNCLEAR } from '../../manifests/opaque';
import { Container } from '../../manifests/workloads';
import { Rule } from '../../Rule';
import { containerTitle, find, Found, onContainers } from './support';

const NEEDED = ['requests', 'limits'].flatMap(side =>
  ['cpu', 'memory'].map(measure => [side, measure]),
);

const missing = (paths: readonly string[]): Localized => ({
  fr: `Absents : ${paths.join(', ')}.`,
  en: `Absent: ${paths.join(', ')}.`,
});

function check(container: Container): Found[] {
  // Kubernetes takes no resources for what is added to a pod to debug it.
  if (container.role === 'ephemeral') return [];
  const values = NEEDED.map(path => ({
    name: path.join('.'),
    value: lookAt(container.spec, ['resources', ...path]),
  }));
  const absent = values.filter(
    ({ value }) => value === undefined || value === null || value === '',
  );
  const title = containerTitle(container);
  if (absent.length > 0) {
    const detail = missing(absent.map(({ name }) => name));
    return [find('bad', container, ['resources'], title, detail)];
  }
  return values.some(({ value }) => value === UNCLEAR)
    ? [find('unclear', container, ['resources'], title)]
    : [];
}

export const resourcesRule: Rule = {
  description: k8sResources,
  check: repository => onContainers(repository, check),
};
