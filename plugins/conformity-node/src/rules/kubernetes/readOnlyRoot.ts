import { k8sReadOnlyRoot } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { lookAt, UNCLEAR } from '../../manifests/opaque';
import { Container } from '../../manifests/workloads';
import { Rule } from '../../Rule';
import { containerTitle, find, Found, onContainers } from './support';
import { isYes } from './yes';

const PATH = ['securityContext', 'readOnlyRootFilesystem'];

function check(container: Container): Found[] {
  const value = lookAt(container.spec, PATH);
  if (value !== UNCLEAR && isYes(value)) return [];
  const as = value === UNCLEAR ? 'unclear' : 'bad';
  return [find(as, container, PATH, containerTitle(container))];
}

export const readOnlyRootRule: Rule = {
  description: k8sReadOnlyRoot,
  check: repository => onContainers(repository, check),
};
