import { k8sHostPath } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { isOpaque } from '../../manifests/opaque';
import { Workload } from '../../manifests/workloads';
import { scalarText } from '../../parse/scalar';
import { asList, asMap, at, get } from '../../parse/yaml';
import { Rule } from '../../Rule';
import { find, Found, onPods, podPlace, titleOf } from './support';

function check(workload: Workload): Found[] {
  const place = podPlace(workload);
  const volumes = get(workload.spec, 'volumes');
  if (isOpaque(volumes)) {
    return [find('unclear', place, ['volumes'], titleOf(workload.manifest))];
  }
  return asList(volumes).flatMap((volume, index): Found[] => {
    const path = ['volumes', index];
    if (isOpaque(volume)) {
      return [find('unclear', place, path, titleOf(workload.manifest))];
    }
    const held = get(asMap(volume), 'hostPath');
    return held === undefined || held === null
      ? []
      : [
          find(
            'bad',
            place,
            [...path, 'hostPath'],
            scalarText(at(held, ['path'])) ?? titleOf(workload.manifest),
          ),
        ];
  });
}

export const hostPathRule: Rule = {
  description: k8sHostPath,
  check: repository => onPods(repository, check),
};
