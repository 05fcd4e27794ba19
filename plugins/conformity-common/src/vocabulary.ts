import { z } from 'zod';

// Enumerations are given as objects: of a list, the order in which the compiler
// writes them into the API report depends on everything else it compiles.

/**
 * A text in the portal's two languages.
 *
 * @public
 */
export interface Localized {
  fr: string;
  en: string;
}

/**
 * Levels of conformity, from the first one to reach to the last: each counts
 * only once those before it are reached.
 *
 * @public
 */
export const levelSchema = z.enum({
  prerequisites: 'prerequisites',
  security: 'security',
  'good-practices': 'good-practices',
  operations: 'operations',
  organisation: 'organisation',
});

/** See {@link levelSchema}. @public */
export type Level = z.infer<typeof levelSchema>;

/** All of {@link levelSchema}, in order. @public */
export const LEVELS: readonly Level[] = levelSchema.options;

/** Names of the levels, as the platform says them. @public */
export const LEVEL_NAMES: Record<Level, Localized> = {
  prerequisites: { fr: 'Prérequis', en: 'Prerequisites' },
  security: { fr: 'Sécurité', en: 'Security' },
  'good-practices': { fr: 'Bonnes pratiques', en: 'Good practices' },
  operations: { fr: 'Exploitation', en: 'Operations' },
  organisation: { fr: 'Organisation', en: 'Organisation' },
};

/** How bad it is not to conform, in Kyverno's words. @public */
export const severitySchema = z.enum({
  low: 'low',
  medium: 'medium',
  high: 'high',
});

/** See {@link severitySchema}. @public */
export type Severity = z.infer<typeof severitySchema>;

/** All of {@link severitySchema}, in order. @public */
export const SEVERITIES: readonly Severity[] = severitySchema.options;

/**
 * What a rule says of a repository. `unknown` means that nobody can tell, and
 * comes with a reason; it is never a guess.
 *
 * @public
 */
export const verdictSchema = z.enum({
  conforming: 'conforming',
  'not-conforming': 'not-conforming',
  warning: 'warning',
  'not-applicable': 'not-applicable',
  unknown: 'unknown',
});

/** See {@link verdictSchema}. @public */
export type Verdict = z.infer<typeof verdictSchema>;

/** All of {@link verdictSchema}, in order. @public */
export const VERDICTS: readonly Verdict[] = verdictSchema.options;

/**
 * How sure a verdict is: `certain` on what a file says or a renderer made of it,
 * `probable` on a chart that was read without being rendered.
 *
 * @public
 */
export const confidenceSchema = z.enum({
  certain: 'certain',
  probable: 'probable',
});

/** See {@link confidenceSchema}. @public */
export type Confidence = z.infer<typeof confidenceSchema>;

/** All of {@link confidenceSchema}, in order. @public */
export const CONFIDENCES: readonly Confidence[] = confidenceSchema.options;

/**
 * Kinds of stages of the platform: only a stage named `prod` is production, and
 * the platform enforces there what it audits elsewhere.
 *
 * @public
 */
export const stageSchema = z.enum({
  'non-production': 'non-production',
  production: 'production',
});

/** See {@link stageSchema}. @public */
export type Stage = z.infer<typeof stageSchema>;

/** All of {@link stageSchema}, in order. @public */
export const STAGES: readonly Stage[] = stageSchema.options;

/** Kind of a console's stage, by its name. @public */
export const stageOf = (name: string): Stage =>
  name === 'prod' ? 'production' : 'non-production';
