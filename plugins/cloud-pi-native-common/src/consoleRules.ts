import { z } from 'zod';

/**
 * The console's own rules on names, and how to say them. Source: the console
 * 9.24 (`packages/shared/src/schemas`).
 *
 * @public
 */
export const NAME_RULES = {
  project: { pattern: /^[a-z0-9]+$/, min: 2, max: 20 },
  environment: { pattern: /^[a-z0-9]+$/, min: 2, max: 11 },
  repository: { pattern: /^[a-z0-9][a-z0-9-]*[a-z0-9]$/, min: 2, max: 20 },
} as const;

/** Repositories that the console creates by itself in every project. @public */
export const RESERVED_REPOSITORY_NAMES: readonly string[] = [
  'mirror',
  'infra-apps',
  'infra-observability',
];

const named = (rule: { pattern: RegExp; min: number; max: number }) =>
  z.string().min(rule.min).max(rule.max).regex(rule.pattern);

/** A project's name: 2 to 20 lower-case letters and digits. @public */
export const projectNameSchema = named(NAME_RULES.project);

/** An environment's name: 2 to 11 lower-case letters and digits. @public */
export const environmentNameSchema = named(NAME_RULES.environment);

/** A repository's internal name: 2 to 20 lower-case letters, digits and inner hyphens. @public */
export const repositoryNameSchema = named(NAME_RULES.repository).refine(
  name => !RESERVED_REPOSITORY_NAMES.includes(name),
);

/** Longest description of a project, in characters. @public */
export const PROJECT_DESCRIPTION_MAX = 280;

/** The address that the platform knows a person by. @public */
export const personEmailSchema = z
  .string()
  .max(254)
  .regex(/^[^\s@<>"'\p{C}]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/iu);
