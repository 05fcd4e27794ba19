import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Repository } from './Repository';
import { Clue, Outcome } from './Rule';

export const conforming = (clues: readonly Clue[] = []): Outcome => ({
  verdict: 'conforming',
  clues,
});

export const notConforming = (clues: readonly Clue[]): Outcome => ({
  verdict: 'not-conforming',
  clues,
});

export const warning = (clues: readonly Clue[]): Outcome => ({
  verdict: 'warning',
  clues,
});

export const notApplicable = (reason: Localized): Outcome => ({
  verdict: 'not-applicable',
  reason,
});

export const unknown = (
  reason: Localized,
  clues?: readonly Clue[],
): Outcome => ({
  verdict: 'unknown',
  reason,
  clues,
});

/** Why rules on workloads do not apply. */
export const NO_WORKLOAD: Localized = {
  fr: 'Le dépôt ne déclare aucune charge de travail Kubernetes.',
  en: 'The repository declares no Kubernetes workload.',
};

/** Why rules on images do not apply. */
export const NO_DOCKERFILE: Localized = {
  fr: 'Le dépôt n’a pas de Dockerfile.',
  en: 'The repository has no Dockerfile.',
};

/** Why rules on manifests do not apply. */
export const NO_MANIFEST: Localized = {
  fr: 'Le dépôt ne déclare aucun objet Kubernetes.',
  en: 'The repository declares no Kubernetes object.',
};

/** Why rules on the pipeline do not apply. */
export const NO_PIPELINE: Localized = {
  fr: 'Le dépôt n’a pas de chaîne d’intégration GitLab.',
  en: 'The repository has no GitLab pipeline.',
};

/**
 * The verdict on a list of things: bad ones first, then ones that nobody can
 * tell, then ones to warn of.
 */
export function judge(lists: {
  bad?: readonly Clue[];
  unclear?: readonly Clue[];
  doubtful?: readonly Clue[];
}): Outcome {
  const { bad = [], unclear = [], doubtful = [] } = lists;
  if (bad.length > 0) return notConforming(bad);
  if (unclear.length > 0) {
    return unknown(
      {
        fr: 'La valeur n’est connue qu’une fois le chart Helm rendu.',
        en: 'The value is only known once the Helm chart is rendered.',
      },
      unclear,
    );
  }
  return doubtful.length > 0 ? warning(doubtful) : conforming();
}

/**
 * Why nothing can be said of manifests that were not found: some were not read, and
 * may be among those. Undefined where all of them were read.
 */
export function unreadManifests(repository: Repository): Outcome | undefined {
  const [first] = repository.manifests.unread;
  return first && unknown(first.reason, [{ file: first.file }]);
}

/** The verdict of a rule on workloads, or why it has none. */
export function onWorkloads(
  repository: Repository,
  check: () => Outcome,
): Outcome {
  if (repository.workloads.length > 0) return check();
  return unreadManifests(repository) ?? notApplicable(NO_WORKLOAD);
}
