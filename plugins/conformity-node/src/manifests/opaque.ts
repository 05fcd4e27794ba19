import { asMap, get, Yaml } from '../parse/yaml';

/**
 * Stands for what only Helm, or the cluster, could tell. A character of the
 * private use area: no file holds it by chance.
 */
export const OPAQUE = '\uE000';

/** True for a value that is not known, in whole or in part. */
export const isOpaque = (value: unknown): boolean =>
  typeof value === 'string' && value.includes(OPAQUE);

/** What {@link lookAt} finds where only Helm could tell. */
export const UNCLEAR = Symbol('unclear');

/** True for a mapping or a list to which a helper that only Helm knows adds. */
export const isPartlyOpaque = (value: Yaml | undefined): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) ? value : Object.keys(value)).some(isOpaque);

/** What is at a path of keys; {@link UNCLEAR} where it, or whether it is there, is not known. */
export function lookAt(
  value: Yaml | undefined,
  path: readonly string[],
): Yaml | undefined | typeof UNCLEAR {
  let node = value;
  for (const key of path) {
    if (isOpaque(node)) return UNCLEAR;
    const next = get(asMap(node), key);
    if (next === undefined && isPartlyOpaque(node)) return UNCLEAR;
    node = next;
  }
  return isOpaque(node) ? UNCLEAR : node;
}
