/**
 * Checks a repository against what the platform asks of an application: a
 * snapshot in, findings out.
 *
 * @packageDocumentation
 */
export { buildSnapshot, type RawFile } from './snapshot/buildSnapshot';
export * from './snapshot/Snapshot';
export { evaluate, type EvaluationOptions } from './evaluate';
export { RULES } from './rules';
export type { Clue, Outcome, Rule } from './Rule';
export { Repository } from './Repository';
