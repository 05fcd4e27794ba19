import {
  Localized,
  obsMetrics,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { sameEnvironment } from '../../manifests/environments';
import { Manifest } from '../../manifests/Manifest';
import { isOpaque } from '../../manifests/opaque';
import { any, Match, selects } from '../../manifests/selectors';
import { Workload } from '../../manifests/workloads';
import { judge, unknown } from '../../outcomes';
import { asList, asMap, at, get, Yaml } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';
import { isPartial, lacking, onServices, titleOf } from './support';

const NONE: Localized = {
  fr: 'Ni ServiceMonitor ni PodMonitor dans le dépôt.',
  en: 'No ServiceMonitor or PodMonitor in the repository.',
};

const NO_TARGET: Localized = {
  fr: 'Ce sélecteur ne désigne rien dans le dépôt.',
  en: 'This selector picks nothing in the repository.',
};

const NO_PORT: Localized = {
  fr: 'Aucun port de ce nom sur ce qui est désigné.',
  en: 'No port of that name on what is picked.',
};

const TARGET_ELSEWHERE: Localized = {
  fr: 'Ce qui est désigné vient peut-être d’une dépendance du chart, ou de ce qui n’a pas été lu.',
  en: 'What is picked may come from a dependency of the chart, or from what was not read.',
};

/** What a monitor may pick: a Service, or the pods of a workload. */
interface Target {
  manifest: Manifest;
  labels: Yaml | undefined;
  ports: readonly Yaml[];
}

const servicesOf = (repository: Repository): Target[] =>
  repository.ofKind('Service').map(manifest => ({
    manifest,
    labels: at(manifest.object, ['metadata', 'labels']),
    ports: asList(at(manifest.object, ['spec', 'ports'])),
  }));

const podsOf = (workloads: readonly Workload[]): Target[] =>
  workloads.map(({ manifest, template, containers }) => ({
    manifest,
    labels: at(template, ['metadata', 'labels']),
    ports: containers.flatMap(({ spec }) => [...asList(get(spec, 'ports'))]),
  }));

type Found = { clue: Clue; match: Exclude<Match, 'yes'> };

/** Endpoints whose port no target has. */
function wrongPorts(
  manifest: Manifest,
  path: readonly string[],
  targets: readonly Target[],
): Found[] {
  const names = targets
    .flatMap(({ ports }) => ports)
    .map(port => get(asMap(port), 'name'));
  return asList(at(manifest.object, path)).flatMap((endpoint, index) => {
    const port = get(asMap(endpoint), 'port');
    if (port === undefined || names.includes(port)) return [];
    const isUnclear = isOpaque(port) || names.some(isOpaque);
    return [
      {
        clue: {
          place: { manifest, path: [...path, index, 'port'] },
          value: titleOf(manifest),
          detail: NO_PORT,
        },
        match: isUnclear ? 'unclear' : 'no',
      },
    ];
  });
}

function breachesOf(manifest: Manifest, all: readonly Target[]): Found[] {
  const path = ['spec', 'selector'];
  const matches = all
    .filter(target => sameEnvironment(target.manifest, manifest))
    .map(target => ({
      target,
      match: selects(at(manifest.object, path), target.labels),
    }));
  const match = any(matches.map(one => one.match));
  if (match !== 'yes') {
    const clue = {
      place: { manifest, path },
      value: titleOf(manifest),
      detail: NO_TARGET,
    };
    return [{ clue, match }];
  }
  const key =
    manifest.kind === 'PodMonitor' ? 'podMetricsEndpoints' : 'endpoints';
  const targets = matches.filter(one => one.match === 'yes');
  return wrongPorts(
    manifest,
    ['spec', key],
    targets.map(({ target }) => target),
  );
}

export const obsMetricsRule: Rule = {
  description: obsMetrics,
  check: repository =>
    onServices(repository, workloads => {
      const monitors = repository.ofKind('ServiceMonitor', 'PodMonitor');
      const [first] = workloads;
      if (monitors.length === 0) {
        const place = first && { manifest: first.manifest, path: ['kind'] };
        return lacking(repository, [{ place, detail: NONE }]);
      }
      const services = servicesOf(repository);
      const pods = podsOf(workloads);
      const found = monitors.flatMap(monitor =>
        breachesOf(monitor, monitor.kind === 'PodMonitor' ? pods : services),
      );
      const clues = (match: Match) =>
        found.flatMap(one => (one.match === match ? [one.clue] : []));
      const bad = clues('no');
      return bad.length > 0 && isPartial(repository)
        ? unknown(TARGET_ELSEWHERE, bad)
        : judge({ bad, unclear: clues('unclear') });
    }),
};
