import { k8sNoForcedUid } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Place } from '../../manifests/Manifest';
import { isOpaque, lookAt, UNCLEAR } from '../../manifests/opaque';
import { scalarText } from '../../parse/scalar';
import { asList, get, YamlMap } from '../../parse/yaml';
import { Rule } from '../../Rule';
import { find, Found, onPods, podPlace } from './support';
import { isYes } from './yes';

const CONTEXT = 'securityContext';
const IDENTITIES = ['runAsUser', 'runAsGroup', 'fsGroup'];
const PRIVILEGES = ['privileged', 'allowPrivilegeEscalation'];

/** What a security context imposes, of a pod or of a container. */
function imposed(place: Place, spec: YamlMap): Found[] {
  const context = get(spec, CONTEXT);
  if (isOpaque(context)) return [find('unclear', place, [CONTEXT])];
  const identities = IDENTITIES.flatMap(key => {
    const value = lookAt(context, [key]);
    // What a helper would add to the context is not looked for.
    if (value === undefined || value === null || value === UNCLEAR) return [];
    return [
      find('bad', place, [CONTEXT, key], `${key}: ${scalarText(value) ?? ''}`),
    ];
  });
  const privileges = PRIVILEGES.flatMap(key => {
    const value = lookAt(context, [key]);
    return value !== UNCLEAR && isYes(value)
      ? [find('bad', place, [CONTEXT, key], `${key}: true`)]
      : [];
  });
  const added = lookAt(context, ['capabilities', 'add']);
  const capabilities = added === UNCLEAR ? [] : asList(added);
  return [
    ...identities,
    ...privileges,
    ...(capabilities.length > 0
      ? [
          find(
            'bad',
            place,
            [CONTEXT, 'capabilities', 'add'],
            `capabilities.add: ${capabilities.map(scalarText).join(', ')}`,
          ),
        ]
      : []),
  ];
}

export const noForcedUidRule: Rule = {
  description: k8sNoForcedUid,
  check: repository =>
    onPods(repository, workload => [
      ...imposed(podPlace(workload), workload.spec),
      ...workload.containers.flatMap(container =>
        imposed(container, container.spec),
      ),
    ]),
};
