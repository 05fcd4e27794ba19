import { z } from 'zod';
import { confidenceSchema, verdictSchema } from './vocabulary';

/** A text in the portal's two languages. @public */
export const localizedSchema = z.object({ fr: z.string(), en: z.string() });

/** Where a verdict was read. @public */
export const evidenceSchema = z.object({
  /** Path from the root of the repository. */
  file: z.string().optional(),
  /** From 1. */
  line: z.number().int().min(1).optional(),
  /** What is written there, cut to a line; never a secret. */
  value: z.string().optional(),
  /** What is right or wrong with it. */
  detail: localizedSchema.optional(),
});

/** See {@link evidenceSchema}. @public */
export type Evidence = z.infer<typeof evidenceSchema>;

/** What a rule says of a repository. @public */
export const findingSchema = z.object({
  /** Identifier of the rule. */
  rule: z.string(),
  verdict: verdictSchema,
  confidence: confidenceSchema,
  /** Why, where the evidence does not say it all; always there for `unknown`. */
  reason: localizedSchema.optional(),
  evidence: z.array(evidenceSchema),
});

/** See {@link findingSchema}. @public */
export type Finding = z.infer<typeof findingSchema>;

/** What all the rules say of a repository. @public */
export const evaluationSchema = z.object({
  findings: z.array(findingSchema),
  /** How charts were read: by Helm, without it, or there is none. */
  charts: z.enum({ rendered: 'rendered', read: 'read', none: 'none' }),
  /** What of the repository was not looked at, and why. */
  limits: z.array(localizedSchema),
});

/** See {@link evaluationSchema}. @public */
export type Evaluation = z.infer<typeof evaluationSchema>;
