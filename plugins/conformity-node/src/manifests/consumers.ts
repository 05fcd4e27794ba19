import { Repository } from '../Repository';
import { asMap, at, get } from '../parse/yaml';
import { cnpgClusters } from './databases';
import { environmentOf } from './environments';
import { Manifest } from './Manifest';
import { Amount, amountOf, amountOfPod, Measure, Side } from './resources';
import { autoscalersOf, Count, count, replicasOf } from './scaling';

/** Something that takes its part of an environment's quota for as long as it runs. */
export interface Consumer {
  manifest: Manifest;
  /** Where it says how much. */
  path: readonly (string | number)[];
  replicas: { min: Count; max: Count };
  /** Of one replica. */
  amount: (side: Side, measure: Measure) => Amount;
}

/** Kinds that run in as many replicas as they say; a DaemonSet, nobody knows. */
const LASTING = ['Deployment', 'StatefulSet', 'ReplicaSet', 'Pod'];

/** What runs in an environment, or in any, and goes on. */
export function consumersOf(
  repository: Repository,
  environment?: string,
): Consumer[] {
  const { platform } = repository.snapshot;
  const isHere = (manifest: Manifest) => {
    const own = environmentOf(manifest, platform);
    return (
      environment === undefined || own === undefined || own === environment
    );
  };
  const autoscalers = autoscalersOf(repository).filter(({ manifest }) =>
    isHere(manifest),
  );
  const workloads = repository.workloads
    .filter(
      ({ manifest }) => LASTING.includes(manifest.kind) && isHere(manifest),
    )
    .map(
      (workload): Consumer => ({
        manifest: workload.manifest,
        path: [...workload.specPath, 'containers'],
        replicas: replicasOf(workload, autoscalers),
        amount: (side, measure) => amountOfPod(workload, side, measure),
      }),
    );
  const clusters = cnpgClusters(repository)
    .filter(isHere)
    .map((manifest): Consumer => {
      const instances = count(at(manifest.object, ['spec', 'instances']), 1);
      return {
        manifest,
        path: ['spec'],
        replicas: { min: instances, max: instances },
        amount: (side, measure) =>
          amountOf(asMap(get(manifest.object, 'spec')), side, measure),
      };
    });
  return [...workloads, ...clusters];
}

/** A sum, as far as it is known. */
export interface Total {
  /** With the replicas that are started. */
  min: number;
  /** With those that autoscalers may reach. */
  max: number;
  /** The one that asks for the most. */
  largest?: Consumer;
  /** One whose part is not known. */
  unknown?: Consumer;
}

/** Adds up what consumers ask for. */
export function totalOf(
  consumers: readonly Consumer[],
  side: Side,
  measure: Measure,
): Total {
  const total: Total = { min: 0, max: 0 };
  let most = -1;
  for (const consumer of consumers) {
    const each = consumer.amount(side, measure);
    const { min, max } = consumer.replicas;
    if (min === 0 && max === 0) continue;
    if (typeof each !== 'number' || min === 'unclear' || max === 'unclear') {
      total.unknown ??= consumer;
      continue;
    }
    total.min += each * min;
    total.max += each * max;
    if (each * max > most) {
      most = each * max;
      total.largest = consumer;
    }
  }
  return total;
}
