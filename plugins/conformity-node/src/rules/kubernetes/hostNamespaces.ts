import { k8sHostNamespaces } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { isOpaque, lookAt, UNCLEAR } from '../../manifests/opaque';
import { Workload } from '../../manifests/workloads';
import { asList, asMap, get } from '../../parse/yaml';
import { Rule } from '../../Rule';
import {
  containerTitle,
  find,
  Found,
  onPods,
  podPlace,
  titleOf,
} from './support';
import { isYes } from './yes';

const OF_POD = ['hostNetwork', 'hostPID', 'hostIPC'];

function ofPod(workload: Workload): Found[] {
  const title = titleOf(workload.manifest);
  return OF_POD.flatMap(key => {
    const value = get(workload.spec, key);
    if (isOpaque(value))
      return [find('unclear', podPlace(workload), [key], title)];
    return isYes(value)
      ? [find('bad', podPlace(workload), [key], `${title}: ${key}`)]
      : [];
  });
}

const PRIVILEGED = ['securityContext', 'privileged'];

const ofContainers = ({ containers }: Workload): Found[] =>
  containers.flatMap(container => {
    const title = containerTitle(container);
    const privileged = lookAt(container.spec, PRIVILEGED);
    const ports = asList(get(container.spec, 'ports')).flatMap(
      (port, index) => {
        const value = get(asMap(port), 'hostPort');
        return value === undefined || value === null || value === 0
          ? []
          : [
              find(
                isOpaque(value) ? 'unclear' : 'bad',
                container,
                ['ports', index, 'hostPort'],
                `${title}: hostPort`,
              ),
            ];
      },
    );
    if (privileged !== UNCLEAR && !isYes(privileged)) return ports;
    return [
      ...ports,
      find(
        privileged === UNCLEAR ? 'unclear' : 'bad',
        container,
        PRIVILEGED,
        `${title}: privileged`,
      ),
    ];
  });

export const hostNamespacesRule: Rule = {
  description: k8sHostNamespaces,
  check: repository =>
    onPods(repository, workload => [
      ...ofPod(workload),
      ...ofContainers(workload),
    ]),
};
