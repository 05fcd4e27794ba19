import {
  ANNOTATION,
  SERVICE_CATEGORIES,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { z } from 'zod';
import { fullReference } from './references';

// The catalogue is outside input: a page shows what has the expected shape and
// leaves the rest out.
const metadata = z.object({
  name: z.string(),
  namespace: z.string().default('default'),
  title: z.string().optional(),
  description: z.string().optional(),
  annotations: z.record(z.string(), z.string()).default({}),
});

const reference = (defaultKind: string) =>
  z.string().transform((text, context) => {
    const full = fullReference(text, defaultKind);
    if (!full) {
      context.addIssue({ code: 'custom', message: 'not a reference' });
      return z.NEVER;
    }
    return full;
  });

const resources = z.object({
  cpu: z.number(),
  memory: z.number(),
  gpu: z.number(),
});

export const serviceSchema = z.object({
  metadata,
  spec: z.object({
    category: z.enum(SERVICE_CATEGORIES),
    availability: z.enum([
      'available',
      'on-request',
      'in-construction',
      'external',
    ]),
    included: z.boolean(),
    provides: z.array(z.string()).default([]),
    access: z.array(z.string()).default([]),
    limits: z.array(z.string()).default([]),
  }),
});

export const environmentSchema = z.object({
  metadata,
  spec: z.object({
    stage: z.string(),
    system: reference('system'),
    cluster: reference('cluster'),
    namespace: z.string(),
    quota: resources,
    autosync: z.boolean(),
  }),
});

export const clusterSchema = z.object({
  metadata,
  spec: z.object({
    zone: reference('zone'),
    privacy: z.enum(['public', 'dedicated']),
    stages: z.array(z.string()),
    capacity: resources,
  }),
});

export const projectSchema = z.object({ metadata });

export const zoneSchema = z.object({ metadata });

export const personSchema = z.object({
  metadata,
  spec: z.object({
    profile: z
      .object({
        displayName: z.string().optional(),
        email: z.string().optional(),
      })
      .default({}),
  }),
});

/** What stands for a repository: a component, an API or a resource of a project. */
export const repositorySchema = z.object({
  kind: z.string(),
  metadata,
  spec: z.object({ type: z.string().optional() }).default({}),
});

export type Service = z.infer<typeof serviceSchema>;
export type ProjectEnvironment = z.infer<typeof environmentSchema>;
export type ClusterFacts = z.infer<typeof clusterSchema>;
export type Project = z.infer<typeof projectSchema>;
export type ZoneFacts = z.infer<typeof zoneSchema>;
export type Person = z.infer<typeof personSchema>;
export type RepositoryEntity = z.infer<typeof repositorySchema>;

/** The label shown for an entity. */
export function titleOf({
  metadata: { title, name },
}: {
  metadata: { title?: string; name: string };
}): string {
  return title ?? name;
}

/** The name of an environment within its project. */
export function environmentName(
  environment: ProjectEnvironment,
): string | undefined {
  return environment.metadata.annotations[ANNOTATION.environmentName];
}

/** The internal name of the repository that an entity stands for. */
export function repositoryName(
  repository: RepositoryEntity,
): string | undefined {
  return repository.metadata.annotations[ANNOTATION.repositoryName];
}

/** The label that the console knows a cluster by. */
export function clusterLabel(cluster: ClusterFacts): string {
  return cluster.metadata.annotations[ANNOTATION.cluster] ?? titleOf(cluster);
}

/** The slug that the console knows a zone by. */
export function zoneSlug(zone: ZoneFacts): string {
  return zone.metadata.annotations[ANNOTATION.zone] ?? zone.metadata.name;
}

/** The items of a list that have the expected shape. */
export function parseAll<T>(schema: z.ZodType<T>, items: unknown[]): T[] {
  return items.flatMap(item => schema.safeParse(item).data ?? []);
}
