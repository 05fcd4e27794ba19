import { OPAQUE } from '../../opaque';
import { Budget } from '../budget';

/** What a template computes with. */
export type Value = unknown;

/** A function of Helm; it asks the budget before it makes what may be large. */
export type HelmFunction = (budget: Budget, ...args: Value[]) => Value;

/** True for what has keys. */
export const isObject = (value: Value): value is Record<string, Value> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date);

/** True where there is nothing, as Go's `nil`. */
export const isNil = (value: Value): value is undefined | null =>
  value === undefined || value === null;

/** A value as a template writes it; how Go writes a collection is of no use. */
export const text = (value: Value): string => {
  if (isNil(value)) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? OPAQUE : String(value);
};

/** As Go's templates have it: empty collections and zero are false too. */
export const isTrue = (value: Value): boolean => {
  if (Array.isArray(value)) return value.length > 0;
  return isObject(value) ? Object.keys(value).length > 0 : Boolean(value);
};

/** Own entry of a collection, whatever the name of its key. */
export const entry = (holder: Value, key: Value): Value => {
  const name = text(key);
  if (Array.isArray(holder)) {
    const item: unknown = /^\d+$/.test(name) ? holder[Number(name)] : undefined;
    return item;
  }
  return isObject(holder) && Object.hasOwn(holder, name)
    ? holder[name]
    : undefined;
};

/** The value as a list; an empty one where it is none. */
export const listOf = (value: Value): readonly Value[] =>
  Array.isArray(value) ? value : [];

/** Entries of a collection, as `range` goes through them. */
export const entriesOf = (holder: Value): [Value, Value][] => {
  if (!isObject(holder)) {
    return listOf(holder).map((item, index) => [index, item]);
  }
  return Object.keys(holder)
    .sort()
    .map(key => [key, holder[key]]);
};

/** Puts an own property, also where the key is one of JavaScript's own. */
export const put = (
  holder: Record<string, Value>,
  key: string,
  value: Value,
): void => {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
};

/** An object of entries; those that come later count. */
export const fromEntries = (
  entries: Iterable<[string, Value]>,
): Record<string, Value> => {
  const made: Record<string, Value> = {};
  for (const [key, value] of entries) put(made, key, value);
  return made;
};

/** Both, deeply; the second one's values count. */
export function merged(
  budget: Budget,
  base: Value,
  over: Value,
): Record<string, Value> {
  const made: Record<string, Value> = {};
  for (const holder of [base, over]) {
    if (!isObject(holder)) continue;
    for (const [key, value] of Object.entries(holder)) {
      budget.spendParts(1);
      const known = entry(made, key);
      const both = isObject(known) && isObject(value);
      put(made, key, both ? merged(budget, known, value) : value);
    }
  }
  return made;
}

/** Spends what writing a value out would take, however often its parts are shared. */
export function measure(budget: Budget, value: Value): void {
  budget.spendParts(1);
  if (typeof value === 'string') budget.spend(value.length);
  if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) measure(budget, item);
  }
}
