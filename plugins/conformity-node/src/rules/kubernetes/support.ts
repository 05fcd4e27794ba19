import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Manifest, Place } from '../../manifests/Manifest';
import { isOpaque, isPartlyOpaque } from '../../manifests/opaque';
import { Container, Workload } from '../../manifests/workloads';
import {
  judge,
  NO_MANIFEST,
  notApplicable,
  onWorkloads,
  unreadManifests,
} from '../../outcomes';
import { get, Yaml } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Clue, Outcome } from '../../Rule';

/** Something that a rule finds, and how bad it is. */
export interface Found {
  as: 'bad' | 'unclear' | 'doubtful';
  clue: Clue;
}

/** The verdict on all that was found. */
export function verdict(found: readonly Found[]): Outcome {
  const clues = (wanted: Found['as']) =>
    found.filter(one => one.as === wanted).map(one => one.clue);
  return judge({
    bad: clues('bad'),
    unclear: clues('unclear'),
    doubtful: clues('doubtful'),
  });
}

/** Something at a place below another. */
export const find = (
  as: Found['as'],
  { manifest, path }: Place,
  below: Place['path'],
  value?: string,
  detail?: Localized,
): Found => ({
  as,
  clue: { place: { manifest, path: [...path, ...below] }, value, detail },
});

/** Kind and name, to show. */
export const titleOf = ({ kind, name }: Manifest): string =>
  name === undefined ? kind : `${kind} ${name}`;

/** Workload and container, to show. */
export const containerTitle = ({ manifest, name }: Container): string =>
  `${titleOf(manifest)}: ${name ?? '?'}`;

/** Where the specification of a workload's pods is. */
export const podPlace = ({ manifest, specPath }: Workload): Place => ({
  manifest,
  path: specPath,
});

const HIDDEN: Localized = {
  fr: 'D’autres conteneurs ne sont connus qu’une fois le chart rendu.',
  en: 'Other containers are only known once the chart is rendered.',
};

const isHidden = (containers: Yaml | undefined) =>
  isOpaque(containers) || isPartlyOpaque(containers);

/** Containers that only Helm knows, of which nothing can be said. */
const hidden = (workload: Workload): Found[] =>
  ['containers', 'initContainers']
    .filter(key => isHidden(get(workload.spec, key)))
    .map(key =>
      find(
        'unclear',
        podPlace(workload),
        [key],
        titleOf(workload.manifest),
        HIDDEN,
      ),
    );

/** The verdict of a rule on each container of some workloads. */
export const onContainers = (
  repository: Repository,
  check: (container: Container, workload: Workload) => readonly Found[],
): Outcome =>
  onWorkloads(repository, () =>
    verdict(
      repository.workloads.flatMap(workload => [
        ...workload.containers.flatMap(one => check(one, workload)),
        ...hidden(workload),
      ]),
    ),
  );

/** The verdict of a rule on each workload. */
export const onPods = (
  repository: Repository,
  check: (workload: Workload) => readonly Found[],
): Outcome =>
  onWorkloads(repository, () => verdict(repository.workloads.flatMap(check)));

/** The verdict of a rule on manifests of some kinds, or why it has none. */
export function onKinds(
  repository: Repository,
  kinds: readonly string[],
  none: Localized,
  check: (manifests: readonly Manifest[]) => readonly Found[],
): Outcome {
  const manifests = repository.ofKind(...kinds);
  return manifests.length > 0
    ? verdict(check(manifests))
    : (unreadManifests(repository) ?? notApplicable(none));
}

/** The verdict of a rule on all the manifests, or why it has none. */
export function onManifests(
  repository: Repository,
  check: (manifests: readonly Manifest[]) => readonly Found[],
): Outcome {
  const { all } = repository.manifests;
  return all.length > 0
    ? verdict(check(all))
    : (unreadManifests(repository) ?? notApplicable(NO_MANIFEST));
}

/** What a path holds, as a place. */
export const whole = (manifest: Manifest): Place => ({ manifest, path: [] });
