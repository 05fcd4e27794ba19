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
export const LEVELS = [
  'prerequisites',
  'security',
  'good-practices',
  'operations',
  'organisation',
] as const;

/** One of {@link LEVELS}. @public */
export type Level = (typeof LEVELS)[number];

/** Names of the levels, as the platform says them. @public */
export const LEVEL_NAMES: Record<Level, Localized> = {
  prerequisites: { fr: 'Prérequis', en: 'Prerequisites' },
  security: { fr: 'Sécurité', en: 'Security' },
  'good-practices': { fr: 'Bonnes pratiques', en: 'Good practices' },
  operations: { fr: 'Exploitation', en: 'Operations' },
  organisation: { fr: 'Organisation', en: 'Organisation' },
};

/** How bad it is not to conform, in Kyverno's words. @public */
export const SEVERITIES = ['low', 'medium', 'high'] as const;

/** One of {@link SEVERITIES}. @public */
export type Severity = (typeof SEVERITIES)[number];

/**
 * What a rule says of a repository. `unknown` means that nobody can tell, and
 * comes with a reason; it is never a guess.
 *
 * @public
 */
export const VERDICTS = [
  'conforming',
  'not-conforming',
  'warning',
  'not-applicable',
  'unknown',
] as const;

/** One of {@link VERDICTS}. @public */
export type Verdict = (typeof VERDICTS)[number];

/**
 * How sure a verdict is: `certain` on what a file says or a renderer made of it,
 * `probable` on a chart that was read without being rendered.
 *
 * @public
 */
export const CONFIDENCES = ['certain', 'probable'] as const;

/** One of {@link CONFIDENCES}. @public */
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * Kinds of stages of the platform: only a stage named `prod` is production, and
 * the platform enforces there what it audits elsewhere.
 *
 * @public
 */
export const STAGES = ['non-production', 'production'] as const;

/** One of {@link STAGES}. @public */
export type Stage = (typeof STAGES)[number];

/** Kind of a console's stage, by its name. @public */
export const stageOf = (name: string): Stage =>
  name === 'prod' ? 'production' : 'non-production';
