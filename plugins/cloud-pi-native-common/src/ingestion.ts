import { z } from 'zod';

/**
 * Where the ingestion's API is, below the catalogue's own: `GET` for the state,
 * `POST …/refresh` for a full pass now, `POST …/shrink/approve` to accept the
 * shrink that is pending.
 *
 * @public
 */
export const INGESTION_PATH = '/cloud-pi-native/ingestion';

/** Listings of the console that the shrink guard compares. @public */
export const INGESTION_LISTINGS = [
  'projects',
  'environments',
  'repositories',
  'users',
  'clusters',
  'zones',
  'stages',
  'adminRoles',
] as const;

/** One of {@link INGESTION_LISTINGS}. @public */
export type IngestionListing = (typeof INGESTION_LISTINGS)[number];

/** One reading of the console; instants are ISO 8601, here and below. @public */
export const ingestionPassSchema = z.object({
  kind: z.enum(['full', 'poll']),
  startedAt: z.string(),
  durationMs: z.number(),
  /** `held`: the shrink guard kept what a listing no longer has. */
  outcome: z.enum(['done', 'partial', 'held', 'failed']),
  /** Why it failed; never holds a secret. */
  error: z.string().optional(),
  /** Projects whose environments and repositories were read. */
  projectsRead: z.number(),
  /** Entities handed to the catalogue, and taken from it. */
  written: z.number(),
  removed: z.number(),
});

/** See {@link ingestionPassSchema}. @public */
export type IngestionPass = z.infer<typeof ingestionPassSchema>;

/** A listing that is too short to be believed. @public */
export const ingestionShrinkSchema = z.object({
  listing: z.enum(INGESTION_LISTINGS),
  before: z.number(),
  /** How many of them are not listed any more. */
  missing: z.number(),
});

/** See {@link ingestionShrinkSchema}. @public */
export type IngestionShrink = z.infer<typeof ingestionShrinkSchema>;

/** Something that the catalogue does not show, and why. @public */
export const ingestionSkippedSchema = z.object({
  what: z.string(),
  reason: z.string(),
});

/** See {@link ingestionSkippedSchema}. @public */
export type IngestionSkipped = z.infer<typeof ingestionSkippedSchema>;

/** What a repository's file claimed and was refused. @public */
export const ingestionRefusedClaimsSchema = z.object({
  /** Web address of the repository. */
  repository: z.string(),
  /** In French, for the people of the project, or the key that was dropped. */
  claims: z.array(z.string()),
  at: z.string(),
});

/** See {@link ingestionRefusedClaimsSchema}. @public */
export type IngestionRefusedClaims = z.infer<
  typeof ingestionRefusedClaimsSchema
>;

/**
 * How much the portal's console account may read. With `limited` access no
 * project is known that has no environment, unless it was known before or the
 * account is one of its members.
 *
 * @public
 */
export const ingestionAccessSchema = z.object({
  mode: z.enum(['full', 'limited']),
  /** Whether the console lists its users; otherwise people are known by their projects, and platform roles are not known. */
  users: z.boolean(),
  /** Whether every cluster is listed; otherwise dedicated ones are not, nor the environments on them. */
  clusters: z.boolean(),
  /** Projects whose owner the console does not tell. */
  unknownOwners: z.number(),
});

/** See {@link ingestionAccessSchema}. @public */
export type IngestionAccess = z.infer<typeof ingestionAccessSchema>;

/** Answer of `GET` on {@link INGESTION_PATH}. @public */
export const ingestionStateSchema = z.object({
  /** The last of each kind; absent before the first one. */
  lastFullPass: ingestionPassSchema.optional(),
  lastPoll: ingestionPassSchema.optional(),
  /** The last poll that changed something. */
  lastChange: ingestionPassSchema.optional(),
  /** Absent where it is not known, as with a cron schedule. */
  nextFullPassAt: z.string().optional(),
  nextPollAt: z.string().optional(),
  /** What was read last, by listing. */
  read: z.partialRecord(z.enum(INGESTION_LISTINGS), z.number()),
  /** Entities of the last translation, by kind. */
  entities: z.record(z.string(), z.number()),
  skipped: z.array(ingestionSkippedSchema),
  refusedClaims: z.array(ingestionRefusedClaimsSchema),
  /** What the shrink guard holds; absent when nothing is pending. */
  shrink: z
    .object({
      since: z.string(),
      listings: z.array(ingestionShrinkSchema),
      /** An operator said yes; the next pass applies it. */
      approved: z.boolean(),
    })
    .optional(),
  /** Absent before the first pass. */
  access: ingestionAccessSchema.optional(),
  /** Whether the server that answers is reading the console. */
  running: z.boolean(),
  /** When the portal's own console token expires, where the console tells. */
  consoleTokenExpiresAt: z.string().optional(),
  webhookLastSeenAt: z.string().optional(),
});

/** See {@link ingestionStateSchema}. @public */
export type IngestionState = z.infer<typeof ingestionStateSchema>;
