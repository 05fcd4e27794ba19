import {
  INGESTION_LISTINGS,
  ingestionAccessSchema,
  ingestionPassSchema,
  ingestionShrinkSchema,
  ingestionSkippedSchema,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { z } from 'zod';

/** What the ingestion remembers across restarts, and shares between replicas. */
export const persistedSchema = z.object({
  lastFullPass: ingestionPassSchema.optional(),
  lastPoll: ingestionPassSchema.optional(),
  lastChange: ingestionPassSchema.optional(),
  /** Of the last reading that was complete and believed. */
  extent: z
    .object({
      read: z.partialRecord(z.enum(INGESTION_LISTINGS), z.number()),
      entities: z.record(z.string(), z.number()),
      /** Absent in what was kept before there was a choice: everything was read. */
      access: ingestionAccessSchema.optional(),
    })
    .optional(),
  /** Of the last reading, believed or not. */
  access: ingestionAccessSchema.optional(),
  /** Projects that no listing names to an account with limited access. */
  unlisted: z.array(z.object({ id: z.string(), slug: z.string() })).default([]),
  skipped: z.array(ingestionSkippedSchema).default([]),
  shrink: z
    .object({
      since: z.string(),
      listings: z.array(ingestionShrinkSchema),
      approved: z.boolean(),
    })
    .optional(),
  consoleTokenExpiresAt: z.string().optional(),
  webhookLastSeenAt: z.string().optional(),
});

/** See {@link persistedSchema}. */
export type Persisted = z.infer<typeof persistedSchema>;

/** Where the state is kept. */
export interface StateStore {
  read(): Promise<Persisted>;
  /** Changes the state; several changes at once all count. */
  update(change: (state: Persisted) => Persisted): Promise<Persisted>;
  /** Forgets the refused claims of repositories that are no more. */
  keepClaimsOf(repositories: ReadonlySet<string>): Promise<void>;
}

/** The state of an ingestion that did nothing yet. */
export const NOTHING_YET: Persisted = persistedSchema.parse({});
