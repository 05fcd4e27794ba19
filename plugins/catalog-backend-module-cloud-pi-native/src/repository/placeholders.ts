import { JsonValue } from '@backstage/types';

const STAND_IN = 'placeholder';

/** The value without its `$text`, `$json`… placeholders, as it may be once they are read. */
export function withoutPlaceholders(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    return value.map(withoutPlaceholders);
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  if (Object.keys(value).some(key => key.startsWith('$'))) {
    return STAND_IN;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      withoutPlaceholders(item ?? null),
    ]),
  );
}

/**
 * True if a placeholder leads out of the repository: the catalogue reads what it
 * names with the portal's own rights.
 *
 * @param base - address of the file, below which every file of the repository is
 */
export function leavesRepository(value: JsonValue, base: string): boolean {
  if (value === null || typeof value !== 'object') {
    return false;
  }
  if (Array.isArray(value)) {
    return value.some(item => leavesRepository(item, base));
  }
  return Object.entries(value).some(([key, item]) => {
    if (!key.startsWith('$')) {
      return item !== undefined && leavesRepository(item, base);
    }
    if (typeof item !== 'string' || /[\\%]/.test(item)) {
      return true;
    }
    const root = new URL('.', base).href;
    return !URL.parse(item, base)?.href.startsWith(root);
  });
}
