import {
  autoscaling,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { keepsState } from '../../manifests/databases';
import {
  Autoscaler,
  autoscalerOf,
  autoscalersOf,
  scales,
} from '../../manifests/scaling';
import { any } from '../../manifests/selectors';
import { Workload } from '../../manifests/workloads';
import { judge, notApplicable } from '../../outcomes';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';
import {
  DATA_TIERS,
  isPartial,
  onProduction,
  tierOf,
  titleOf,
} from './support';

const NOTHING_TO_SCALE: Localized = {
  fr: 'Le dépôt ne déclare que des bases, des caches ou des StatefulSet.',
  en: 'The repository only declares databases, caches or StatefulSets.',
};

const NONE: Localized = {
  fr: 'Aucun HorizontalPodAutoscaler ne désigne ce Deployment.',
  en: 'No HorizontalPodAutoscaler picks this Deployment.',
};

const NO_TARGET: Localized = {
  fr: 'Le Deployment désigné n’est pas dans le dépôt.',
  en: 'The Deployment that it picks is not in the repository.',
};

const FIXED: Localized = {
  fr: 'Le minimum et le maximum sont égaux : rien ne s’adapte.',
  en: 'The minimum and the maximum are equal: nothing adapts.',
};

const clue = (workload: Workload): Clue => ({
  place: { manifest: workload.manifest, path: ['kind'] },
  value: titleOf(workload.manifest),
  detail: NONE,
});

const isFixed = ({ min, max }: Autoscaler) => min !== 'unclear' && min === max;

/** Autoscalers that pick nothing, which Kubernetes takes without a word. */
const lostOf = (
  repository: Repository,
  autoscalers: readonly Autoscaler[],
): Clue[] =>
  isPartial(repository)
    ? []
    : autoscalers
        .filter(
          one =>
            one.kind === 'Deployment' &&
            any(repository.workloads.map(each => scales(one, each))) === 'no',
        )
        .map(({ manifest, targetPath, target }) => ({
          place: { manifest, path: targetPath },
          value: target,
          detail: NO_TARGET,
        }));

export const autoscalingRule: Rule = {
  description: autoscaling,
  check: repository =>
    onProduction(repository, workloads => {
      const scalable = workloads.filter(
        one =>
          one.manifest.kind === 'Deployment' &&
          !keepsState(one) &&
          !DATA_TIERS.includes(tierOf(one) ?? ''),
      );
      if (scalable.length === 0) return notApplicable(NOTHING_TO_SCALE);
      const autoscalers = autoscalersOf(repository);
      const found = scalable.map(workload => ({
        workload,
        scaler: autoscalerOf(workload, autoscalers),
      }));
      const without = (match: string) =>
        found
          .filter(({ scaler }) => scaler === match)
          .map(({ workload }) => clue(workload));
      return judge({
        bad: lostOf(repository, autoscalers),
        unclear: without('unclear'),
        doubtful: [
          ...autoscalers.filter(isFixed).map(({ manifest }) => ({
            place: { manifest, path: ['spec'] },
            value: titleOf(manifest),
            detail: FIXED,
          })),
          ...without('no'),
        ],
      });
    }),
};
