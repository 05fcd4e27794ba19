import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { dependenciesOf, remoteDependencies } from '../../manifests/databases';
import { forProduction } from '../../manifests/environments';
import { Manifest } from '../../manifests/Manifest';
import { Workload } from '../../manifests/workloads';
import {
  notApplicable,
  notConforming,
  unknown,
  unreadManifests,
} from '../../outcomes';
import { scalarText } from '../../parse/scalar';
import { at } from '../../parse/yaml';
import { unlessRun } from '../../platform/tools';
import { Repository } from '../../Repository';
import { Clue, Outcome } from '../../Rule';

const SERVICES = ['Deployment', 'StatefulSet', 'DaemonSet'];

/** Workloads that run until they are stopped. */
export const servicesOf = ({ workloads }: Repository): Workload[] =>
  workloads.filter(({ manifest }) => SERVICES.includes(manifest.kind));

const NO_SERVICE: Localized = {
  fr: 'Le dépôt ne déclare ni Deployment, ni StatefulSet, ni DaemonSet.',
  en: 'The repository declares no Deployment, StatefulSet or DaemonSet.',
};

const NO_REPLICAS: Localized = {
  fr: 'Le dépôt ne déclare ni Deployment, ni StatefulSet.',
  en: 'The repository declares no Deployment or StatefulSet.',
};

const NO_PRODUCTION: Localized = {
  fr: 'Le dépôt ne décrit pas d’environnement de production.',
  en: 'The repository describes no production environment.',
};

/** The verdict of a rule on what runs until it is stopped. */
export function onServices(
  repository: Repository,
  check: (services: readonly Workload[]) => Outcome,
): Outcome {
  const services = servicesOf(repository);
  return services.length > 0
    ? check(services)
    : (unreadManifests(repository) ?? notApplicable(NO_SERVICE));
}

const replicatedOf = (services: readonly Workload[]) =>
  services.filter(({ manifest }) => manifest.kind !== 'DaemonSet');

/** What runs in production, in as many replicas as asked. */
export const productionOf = (repository: Repository): Workload[] =>
  forProduction(
    replicatedOf(servicesOf(repository)),
    repository.snapshot.platform,
  );

/** The verdict of a rule on what runs in production, in as many replicas as asked. */
export const onProduction = (
  repository: Repository,
  check: (workloads: readonly Workload[]) => Outcome,
): Outcome =>
  onServices(repository, services => {
    if (replicatedOf(services).length === 0) return notApplicable(NO_REPLICAS);
    const production = productionOf(repository);
    return production.length > 0
      ? check(production)
      : notApplicable(NO_PRODUCTION);
  });

/**
 * What lacks in manifests is only known where all of them were read; what a
 * dependency of a chart brings is for itself.
 */
export function lacking(
  repository: Repository,
  clues: readonly Clue[],
): Outcome {
  const first = repository.manifests.unread.find(
    ({ file }) => !file.endsWith('Chart.yaml'),
  );
  return first
    ? unknown(first.reason, [{ file: first.file }])
    : notConforming(clues);
}

/** Kind and name, to show. */
export const titleOf = ({ kind, name }: Manifest): string =>
  name === undefined ? kind : `${kind} ${name}`;

/** Layer that a workload says it is of: its pods' label, or its own. */
export function tierOf({ manifest, template }: Workload): string | undefined {
  const path = ['metadata', 'labels', 'tier'];
  return (
    scalarText(at(template, path)) ?? scalarText(at(manifest.object, path))
  )?.toLowerCase();
}

/** Layers that hold data or are not the team's own. */
export const DATA_TIERS = ['db', 'cache'];

/** Why rules on charts do not apply. */
export const NO_CHART: Localized = {
  fr: 'Le dépôt ne contient pas de chart Helm.',
  en: 'The repository holds no Helm chart.',
};

/** True where something of what is deployed is not in the repository, or was not read. */
export const isPartial = (repository: Repository): boolean =>
  repository.manifests.unread.length > 0 ||
  remoteDependencies(repository).length > 0;

/** True for the repository of the project's alerts and dashboards. */
export const isObservability = (repository: Repository): boolean =>
  repository.paths(/^files\/(rules|dashboards)\//).length > 0 ||
  repository.charts.some(chart =>
    dependenciesOf(chart).some(({ name }) => name === 'dso-observability'),
  );

/** What another repository usually holds is not known, unless nothing runs that needs it. */
export function elsewhere(repository: Repository, reason: Localized): Outcome {
  const nothing = unlessRun(repository);
  return nothing ? notApplicable(nothing) : unknown(reason);
}
