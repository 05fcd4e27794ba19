import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { z } from 'zod';

const entitySchema = z
  .looseObject({
    kind: z.string(),
    metadata: z.looseObject({
      uid: z.string().optional(),
      name: z.string(),
      namespace: z.string().default('default'),
      annotations: z.record(z.string(), z.string()).default({}),
    }),
    spec: z.looseObject({ privacy: z.string().optional() }).optional(),
    relations: z
      .array(z.object({ type: z.string(), targetRef: z.string() }))
      .default([]),
  })
  .transform(entity => {
    const { kind, metadata } = entity;
    const { annotations, name, namespace } = metadata;
    return {
      ref: `${kind}:${namespace}/${name}`.toLowerCase(),
      uid: metadata.uid,
      kind,
      project: annotations[ANNOTATION.projectSlug],
      projectId: annotations[ANNOTATION.projectId],
      repository: annotations[ANNOTATION.repositoryId],
      isDedicated: entity.spec?.privacy === 'dedicated',
      relations: entity.relations,
      text: JSON.stringify(entity),
    };
  });

/** What a test needs to know of an entity. */
export type Thing = z.infer<typeof entitySchema>;

/** Reads a list of entities; what is missing of it is left out. */
export const thingsOf = (entities: unknown): Thing[] =>
  z
    .array(entitySchema.nullish())
    .parse(entities)
    .flatMap(thing => thing ?? []);

export const refsOf = (things: Thing[]): string[] =>
  things.map(({ ref }) => ref).sort();

/** Locations of repositories of which nothing is shown yet; references. */
export function bareRepositories(things: Thing[]): string[] {
  const isLocation = ({ kind }: Thing) => kind === 'Location';
  const shown = things.filter(thing => !isLocation(thing));
  return things
    .filter(
      thing =>
        isLocation(thing) &&
        thing.repository &&
        !shown.some(({ repository }) => repository === thing.repository),
    )
    .map(({ ref }) => ref);
}
