import { Entity } from '@backstage/catalog-model';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { z } from 'zod';
import { REPOSITORY_LOCATION } from '../origin';

const locationSchema = z
  .object({
    kind: z.literal('Location'),
    metadata: z.object({
      annotations: z.object({
        [ANNOTATION.projectId]: z.string(),
        [ANNOTATION.projectSlug]: z.string(),
        [ANNOTATION.repositoryId]: z.string(),
        [ANNOTATION.repositoryName]: z.string(),
        [ANNOTATION.repositoryInfra]: z.string(),
      }),
    }),
    spec: z.object({
      type: z.literal(REPOSITORY_LOCATION),
      target: z.string(),
    }),
  })
  .transform(({ metadata: { annotations }, spec }) => ({
    slug: annotations[ANNOTATION.projectSlug],
    name: annotations[ANNOTATION.repositoryName],
    infra: annotations[ANNOTATION.repositoryInfra] === 'true',
    webUrl: spec.target,
    annotations,
  }));

/** What the platform says of a repository; its file has no say in it. */
export type RepositoryFacts = z.infer<typeof locationSchema>;

/** The facts that our provider put on a repository's location. */
export function repositoryFacts(location: Entity): RepositoryFacts {
  return locationSchema.parse(location);
}
