/**
 * Stands for what only Helm, or the cluster, could tell. A character of the
 * private use area: no file holds it by chance.
 */
export const OPAQUE = '\uE000';

/** True for a value that is not known, in whole or in part. */
export const isOpaque = (value: unknown): boolean =>
  typeof value === 'string' && value.includes(OPAQUE);
