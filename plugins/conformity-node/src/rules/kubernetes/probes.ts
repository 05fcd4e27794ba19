import {
  k8sProbes,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { isPartlyOpaque, lookAt, UNCLEAR } from '../../manifests/opaque';
import { Container } from '../../manifests/workloads';
import { conforming, notApplicable, unreadManifests } from '../../outcomes';
import { Repository } from '../../Repository';
import { Rule } from '../../Rule';
import { containerTitle, find, Found, onContainers } from './support';

const KINDS = ['Deployment', 'StatefulSet', 'DaemonSet'];
const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];
const BEST = ['livenessProbe', 'readinessProbe'];

const NO_SERVICE: Localized = {
  fr: 'Le dépôt ne déclare ni Deployment, ni StatefulSet, ni DaemonSet.',
  en: 'The repository declares no Deployment, StatefulSet or DaemonSet.',
};

const NONE: Localized = {
  fr: 'Ce conteneur n’a aucune sonde.',
  en: 'This container has no probe.',
};

const better = (names: readonly string[]): Localized => ({
  fr: `Conforme ; ajoutez aussi ${names.join(' et ')}.`,
  en: `Conforming; add ${names.join(' and ')} too.`,
});

const isProbed = ({ manifest, role }: Container) =>
  role === 'main' && KINDS.includes(manifest.kind);

const has = (container: Container, name: string) => {
  const probe = lookAt(container.spec, [name]);
  return probe !== undefined && probe !== null && probe !== UNCLEAR;
};

function check(container: Container): Found[] {
  if (!isProbed(container) || PROBES.some(name => has(container, name))) {
    return [];
  }
  const isUnclear =
    isPartlyOpaque(container.spec) ||
    PROBES.some(name => lookAt(container.spec, [name]) === UNCLEAR);
  return [
    isUnclear
      ? find('unclear', container, [], containerTitle(container))
      : find('bad', container, [], containerTitle(container), NONE),
  ];
}

/** What is conforming, and could be better. */
const improvable = ({ workloads }: Repository) =>
  workloads
    .flatMap(({ containers }) => containers)
    .filter(isProbed)
    .flatMap(container => {
      const names = BEST.filter(
        name => lookAt(container.spec, [name]) === undefined,
      );
      return names.length === 0
        ? []
        : [
            find(
              'doubtful',
              container,
              [],
              containerTitle(container),
              better(names),
            ).clue,
          ];
    });

export const probesRule: Rule = {
  description: k8sProbes,
  check: repository => {
    if (
      !repository.workloads.some(({ manifest }) =>
        KINDS.includes(manifest.kind),
      )
    ) {
      return unreadManifests(repository) ?? notApplicable(NO_SERVICE);
    }
    const outcome = onContainers(repository, check);
    return outcome.verdict === 'conforming'
      ? conforming(improvable(repository))
      : outcome;
  },
};
