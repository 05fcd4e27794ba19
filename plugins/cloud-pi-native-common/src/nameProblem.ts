import { NAME_RULES, RESERVED_REPOSITORY_NAMES } from './consoleRules';

/** What has a name that the console rules on. @public */
export type NamedThing = keyof typeof NAME_RULES;

/** Why the console would refuse a name. @public */
export type NameProblem = 'too-short' | 'too-long' | 'characters' | 'reserved';

/** How many characters a name may have, once something else is to be named after it. @public */
export function nameLengths(
  of: NamedThing,
  suffix = '',
): { min: number; max: number } {
  const { min, max } = NAME_RULES[of];
  return { min, max: max - suffix.length };
}

/**
 * Why the console would refuse a name, or the name with a suffix that something
 * else will have; nothing where it would take both.
 *
 * @public
 */
export function nameProblem(
  of: NamedThing,
  name: string,
  suffix = '',
): NameProblem | undefined {
  const { min, max } = nameLengths(of, suffix);
  if (name.length > max) {
    return 'too-long';
  }
  // A character that is wrong stays wrong however long the name becomes.
  if (name.length >= min && !NAME_RULES[of].pattern.test(name)) {
    return 'characters';
  }
  if (name.length < min) {
    return /^[a-z0-9]*$/.test(name) ? 'too-short' : 'characters';
  }
  const isReserved =
    of === 'repository' &&
    [name, `${name}${suffix}`].some(one =>
      RESERVED_REPOSITORY_NAMES.includes(one),
    );
  return isReserved ? 'reserved' : undefined;
}
