import { Yaml } from './yaml';

/**
 * A text, a number or a boolean as it would be written; undefined for anything
 * else, that `String` could choke on.
 */
export const scalarText = (value: Yaml | undefined): string | undefined =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  typeof value === 'boolean'
    ? String(value)
    : undefined;
