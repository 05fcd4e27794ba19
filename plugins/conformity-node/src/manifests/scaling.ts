import { Repository } from '../Repository';
import { scalarText } from '../parse/scalar';
import { asMap, asText, at, get, Yaml } from '../parse/yaml';
import { sameEnvironment } from './environments';
import { Manifest } from './Manifest';
import { isOpaque } from './opaque';
import { any, Match } from './selectors';
import { Workload } from './workloads';

/** What changes the number of replicas of a workload. */
export interface Autoscaler {
  manifest: Manifest;
  /** Path of its target. */
  targetPath: readonly string[];
  kind: string;
  target?: string;
  min: Count;
  max: Count;
}

/** A number of replicas; `unclear` where only Helm could tell. */
export type Count = number | 'unclear';

const KINDS = {
  HorizontalPodAutoscaler: { min: 'minReplicas', max: 'maxReplicas', least: 1 },
  ScaledObject: { min: 'minReplicaCount', max: 'maxReplicaCount', least: 0 },
} as const;

const NO_LIMIT = 100;

/** Reads a number of replicas, which a chart may leave as a text. */
export function count(value: Yaml | undefined, absent: number): Count {
  if (value === undefined || value === null) return absent;
  const text = scalarText(value) ?? '';
  return /^\d{1,6}$/.test(text) ? Number(text) : 'unclear';
}

/** Autoscalers of a repository: of Kubernetes, and of KEDA. */
export const autoscalersOf = (repository: Repository): Autoscaler[] =>
  (['HorizontalPodAutoscaler', 'ScaledObject'] as const).flatMap(kind =>
    repository.ofKind(kind).map((manifest): Autoscaler => {
      const spec = asMap(get(manifest.object, 'spec'));
      const targetPath = ['spec', 'scaleTargetRef'];
      const target = asMap(at(manifest.object, targetPath));
      const { min, max, least } = KINDS[kind];
      return {
        manifest,
        targetPath,
        kind: asText(get(target, 'kind')) ?? 'Deployment',
        target: asText(get(target, 'name')),
        min: count(get(spec, min), least),
        max: count(get(spec, max), NO_LIMIT),
      };
    }),
  );

/** Whether an autoscaler is that of a workload. */
export function scales(
  { manifest: own, kind, target }: Autoscaler,
  { manifest }: Pick<Workload, 'manifest'>,
): Match {
  if (kind !== manifest.kind || !sameEnvironment(own, manifest)) return 'no';
  if (target !== undefined && target === manifest.name) return 'yes';
  return isOpaque(target) || isOpaque(manifest.name) ? 'unclear' : 'no';
}

/** The autoscaler of a workload, or whether only Helm could tell. */
export function autoscalerOf(
  workload: Pick<Workload, 'manifest'>,
  autoscalers: readonly Autoscaler[],
): Autoscaler | Match {
  return (
    autoscalers.find(one => scales(one, workload) === 'yes') ??
    any(autoscalers.map(one => scales(one, workload)))
  );
}

/** Replicas that a workload starts with, and that it may reach. */
export function replicasOf(
  workload: Pick<Workload, 'manifest'>,
  autoscalers: readonly Autoscaler[],
): { min: Count; max: Count } {
  const scaler = autoscalerOf(workload, autoscalers);
  if (typeof scaler === 'object') return { min: scaler.min, max: scaler.max };
  if (scaler === 'unclear') return { min: 'unclear', max: 'unclear' };
  const own = count(at(workload.manifest.object, ['spec', 'replicas']), 1);
  return { min: own, max: own };
}
