import { z } from 'zod';
import { evaluationSchema, localizedSchema } from './finding';
import { levelSchema, verdictSchema } from './vocabulary';

/** Instant, ISO 8601. */
const instant = z.string();

/** How many findings have each verdict. @public */
export const countsSchema = z.record(verdictSchema, z.number());

/** See {@link countsSchema}. @public */
export type Counts = z.infer<typeof countsSchema>;

/**
 * A repository at a glance. `level` is absent where not even the first one is
 * reached; `evaluatedAt`, before the first evaluation.
 *
 * @public
 */
export const repositorySummarySchema = z.object({
  /** Slug of its project. */
  project: z.string(),
  /** Name in the console. */
  repository: z.string(),
  /** Address of the repository in GitLab. */
  webUrl: z.string(),
  level: levelSchema.optional(),
  counts: countsSchema.optional(),
  /** Breaches that the platform would refuse in production, exemptions taken off. */
  blocking: z.number(),
  /** Those of them that it refuses everywhere, development included. */
  refusedToday: z.number(),
  evaluatedAt: instant.optional(),
  /** When it was last judged, or could not be. */
  triedAt: instant.optional(),
  /** Commit that was judged. */
  commit: z.string().optional(),
  /** Why the last try told nothing. */
  problem: localizedSchema.optional(),
});

/** See {@link repositorySummarySchema}. @public */
export type RepositorySummary = z.infer<typeof repositorySummarySchema>;

/** A point of the trend. @public */
export const historyPointSchema = z.object({
  at: instant,
  level: levelSchema.optional(),
  breaches: z.number(),
  commit: z.string().optional(),
});

/** See {@link historyPointSchema}. @public */
export type HistoryPoint = z.infer<typeof historyPointSchema>;

/** States of an exemption (dérogation). @public */
export const exemptionStateSchema = z.enum({
  asked: 'asked',
  granted: 'granted',
  refused: 'refused',
  expired: 'expired',
});

/** Leave not to follow a rule, for a time. @public */
export const exemptionSchema = z.object({
  id: z.string(),
  project: z.string(),
  /** For the whole project where absent. */
  repository: z.string().optional(),
  rule: z.string(),
  reason: z.string(),
  askedBy: z.string(),
  askedAt: instant,
  /** Day after which it ends. */
  until: instant,
  state: exemptionStateSchema,
  decidedBy: z.string().optional(),
  decidedAt: instant.optional(),
  /** What who decided says of it. */
  decision: z.string().optional(),
});

/** See {@link exemptionSchema}. @public */
export type Exemption = z.infer<typeof exemptionSchema>;

const longText = z.string().trim().min(10).max(2000);
const proofUrl = z.url({ protocol: /^https?$/ }).max(2000);

/** What asks for an exemption. @public */
export const askExemptionSchema = z.object({
  repository: z.string().optional(),
  rule: z.string(),
  reason: longText,
  until: z.iso.date(),
});

/** What decides on one. @public */
export const decideExemptionSchema = z.object({
  granted: z.boolean(),
  decision: longText,
  /** An earlier end than was asked for; a later one is refused. */
  until: z.iso.date().optional(),
});

/** Somebody's word that a project meets a requirement that no file can show. @public */
export const attestationSchema = z.object({
  id: z.string(),
  project: z.string(),
  requirement: z.string(),
  proof: z.string(),
  comment: z.string().optional(),
  author: z.string(),
  at: instant,
  until: instant,
});

/** See {@link attestationSchema}. @public */
export type Attestation = z.infer<typeof attestationSchema>;

/** What attests a requirement. @public */
export const attestSchema = z.object({
  requirement: z.string(),
  proof: proofUrl,
  comment: z.string().trim().max(2000).optional(),
  until: z.iso.date(),
});

/** What the caller may do in a project. @public */
export const rightsSchema = z.object({
  may: z.object({ attest: z.boolean(), ask: z.boolean(), decide: z.boolean() }),
  /** Longest lives that may be asked for, in days. */
  maxDays: z.object({ exemption: z.number(), attestation: z.number() }),
});

/** See {@link rightsSchema}. @public */
export type Rights = z.infer<typeof rightsSchema>;

/** `GET /projects/:project/repositories/:repository`. @public */
export const repositoryConformitySchema = repositorySummarySchema.extend({
  ...rightsSchema.shape,
  evaluation: evaluationSchema.optional(),
  history: z.array(historyPointSchema),
  exemptions: z.array(exemptionSchema),
});

/** See {@link repositoryConformitySchema}. @public */
export type RepositoryConformity = z.infer<typeof repositoryConformitySchema>;

/** `GET /projects/:project`. @public */
export const projectConformitySchema = z.object({
  project: z.string(),
  /** The lowest of its repositories' levels. */
  level: levelSchema.optional(),
  repositories: z.array(repositorySummarySchema),
  exemptions: z.array(exemptionSchema),
  attestations: z.array(attestationSchema),
  ...rightsSchema.shape,
});

/** See {@link projectConformitySchema}. @public */
export type ProjectConformity = z.infer<typeof projectConformitySchema>;

/** `GET /overview`, for readers of the whole platform. @public */
export const overviewSchema = z.object({
  projects: z.array(
    z.object({
      project: z.string(),
      level: levelSchema.optional(),
      repositories: z.number(),
      breaches: z.number(),
      blocking: z.number(),
      evaluatedAt: instant.optional(),
    }),
  ),
  /** Repositories by verdict, for each rule. */
  rules: z.array(z.object({ rule: z.string(), counts: countsSchema })),
  /** Projects by what is known of each requirement. */
  requirements: z.array(
    z.object({
      requirement: z.string(),
      met: z.number(),
      missed: z.number(),
      attested: z.number(),
      unknown: z.number(),
    }),
  ),
  /** Exemptions that wait for a decision. */
  asked: z.array(exemptionSchema),
  /** The caller decides on them. */
  mayDecide: z.boolean(),
});

/** See {@link overviewSchema}. @public */
export type Overview = z.infer<typeof overviewSchema>;

/** `GET /mine`: what the caller's projects should mend first. @public */
export const mineSchema = z.array(
  z.object({
    project: z.string(),
    repository: z.string(),
    rule: z.string(),
    /** Refused in production. */
    blocking: z.boolean(),
  }),
);

/** See {@link mineSchema}. @public */
export type Mine = z.infer<typeof mineSchema>;
