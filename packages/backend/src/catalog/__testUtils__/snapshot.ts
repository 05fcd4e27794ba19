import { stringifyEntityRef } from '@backstage/catalog-model';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

const relationSchema = z.object({ type: z.string(), targetRef: z.string() });

const entitySchema = z
  .looseObject({
    kind: z.string(),
    // Of the row, not of the thing.
    metadata: z
      .looseObject({
        name: z.string(),
        namespace: z.string().default('default'),
        annotations: z.record(z.string(), z.string()).default({}),
      })
      .transform(({ uid: _uid, etag: _etag, ...metadata }) => metadata),
    spec: z.record(z.string(), z.unknown()).optional(),
    relations: z.array(relationSchema).default([]),
  })
  // Of the last reading, not of the thing.
  .transform(({ status: _status, ...entity }) => entity);

/** An entity, without what says nothing of the platform. */
export type Seen = z.infer<typeof entitySchema>;

/** Everything that a catalogue shows, by reference. */
export type Snapshot = ReadonlyMap<string, Seen>;

/** Reads what the catalogue answers. */
export function snapshotOf(entities: unknown): Snapshot {
  const parsed = z.array(entitySchema).parse(entities);
  return new Map(
    parsed.map(entity => {
      const { name, namespace } = entity.metadata;
      const ref = stringifyEntityRef({ kind: entity.kind, name, namespace });
      return [ref, entity];
    }),
  );
}

/** The snapshot, had an entity been changed. */
export function changed(
  snapshot: Snapshot,
  ref: string,
  change: (entity: Seen) => Seen,
): Snapshot {
  const entity = snapshot.get(ref);
  if (!entity) {
    throw new Error(`Not there to be changed: ${ref}`);
  }
  return new Map([...snapshot, [ref, change(entity)]]);
}

/** The snapshot, had an entity been removed, with the relations that lead to it. */
export function removed(snapshot: Snapshot, ref: string): Snapshot {
  const rest = [...snapshot].filter(([other]) => other !== ref);
  return new Map(
    rest.map(([other, entity]) => [
      other,
      {
        ...entity,
        relations: entity.relations.filter(r => r.targetRef !== ref),
      },
    ]),
  );
}

/** What is there no more as it was, nor as it became; references. */
export function damage(now: Snapshot, before: Snapshot, after: Snapshot) {
  const asIn = (other: Snapshot, ref: string) =>
    isDeepStrictEqual(now.get(ref), other.get(ref));
  return [...new Set([...before.keys(), ...now.keys()])].filter(
    ref => !asIn(before, ref) && !asIn(after, ref),
  );
}

/** Locations of repositories of which nothing is shown yet; references. */
export function repositoriesWithoutEntity(snapshot: Snapshot): string[] {
  const repositoryOf = ({ metadata }: Seen) =>
    metadata.annotations[ANNOTATION.repositoryId];
  const isLocation = ({ kind }: Seen) => kind === 'Location';
  const shown = new Set(
    [...snapshot.values()].filter(one => !isLocation(one)).map(repositoryOf),
  );
  return [...snapshot]
    .filter(([, one]) => isLocation(one) && !shown.has(repositoryOf(one)))
    .map(([ref]) => ref);
}
