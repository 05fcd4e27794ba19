import { dump } from 'js-yaml';
import { OPAQUE } from '../opaque';

/** What a template computes with. */
export type Value = unknown;

const text = (value: Value): string =>
  value === undefined || value === null ? '' : String(value);

/** As Go's templates have it: empty collections and zero are false too. */
export const isTrue = (value: Value): boolean => {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) {
    return Object.keys(value).length > 0;
  }
  return Boolean(value);
};

const indent = (width: Value, value: Value) =>
  text(value).replace(/^(?=.)/gm, ' '.repeat(Math.min(Number(width) || 0, 80)));

const entry = (holder: Value, key: Value): Value => {
  const name = text(key);
  return typeof holder === 'object' &&
    holder !== null &&
    Object.hasOwn(holder, name)
    ? Object.entries(holder).find(([own]) => own === name)?.[1]
    : undefined;
};

const dict = (...pairs: Value[]) => {
  const made: Record<string, Value> = Object.create(null);
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    made[text(pairs[index])] = pairs[index + 1];
  }
  return made;
};

const merged = (...all: Value[]) =>
  Object.fromEntries(
    [...all]
      .reverse()
      .flatMap(one =>
        typeof one === 'object' && one !== null ? Object.entries(one) : [],
      ),
  );

function printf(format: Value, ...values: Value[]): string {
  let next = 0;
  return text(format).replace(/%(-?\d*)([sdvqt%])/g, (_, _width, verb) => {
    if (verb === '%') return '%';
    const value = values[next];
    next += 1;
    return verb === 'q' ? JSON.stringify(text(value)) : text(value);
  });
}

/**
 * The functions of Helm that charts of applications use. What is not here has no
 * value that could be told without Helm.
 */
export const FUNCTIONS: Record<string, (...args: Value[]) => Value> = {
  and: (...args) => args.find(arg => !isTrue(arg)) ?? args.at(-1),
  or: (...args) => args.find(isTrue) ?? args.at(-1),
  not: arg => !isTrue(arg),
  eq: (first, ...others) => others.some(other => other === first),
  ne: (a, b) => a !== b,
  gt: (a, b) => Number(a) > Number(b),
  ge: (a, b) => Number(a) >= Number(b),
  lt: (a, b) => Number(a) < Number(b),
  le: (a, b) => Number(a) <= Number(b),
  add: (...args) => args.reduce<number>((sum, arg) => sum + Number(arg), 0),
  sub: (a, b) => Number(a) - Number(b),
  mul: (...args) => args.reduce<number>((all, arg) => all * Number(arg), 1),
  int: arg => Math.trunc(Number(arg)) || 0,
  int64: arg => Math.trunc(Number(arg)) || 0,
  toString: text,
  default: (fallback, value) => (isTrue(value) ? value : fallback),
  coalesce: (...args) => args.find(isTrue),
  ternary: (yes, no, test) => (isTrue(test) ? yes : no),
  empty: arg => !isTrue(arg),
  required: (_, value) => (isTrue(value) ? value : OPAQUE),
  quote: (...args) => args.map(arg => JSON.stringify(text(arg))).join(' '),
  squote: (...args) => args.map(arg => `'${text(arg)}'`).join(' '),
  toYaml: value =>
    value === undefined ? '' : dump(value, { lineWidth: -1 }).trimEnd(),
  toJson: value => JSON.stringify(value ?? null),
  indent,
  nindent: (width, value) => `\n${indent(width, value)}`,
  trim: value => text(value).trim(),
  trunc: (length, value) => text(value).slice(0, Number(length)),
  trimSuffix: (suffix, value) => {
    const [end, whole] = [text(suffix), text(value)];
    return end && whole.endsWith(end) ? whole.slice(0, -end.length) : whole;
  },
  trimPrefix: (prefix, value) => {
    const [start, whole] = [text(prefix), text(value)];
    return whole.startsWith(start) ? whole.slice(start.length) : whole;
  },
  lower: value => text(value).toLowerCase(),
  upper: value => text(value).toUpperCase(),
  replace: (from, to, value) => text(value).split(text(from)).join(text(to)),
  contains: (part, whole) => text(whole).includes(text(part)),
  hasPrefix: (prefix, value) => text(value).startsWith(text(prefix)),
  hasSuffix: (suffix, value) => text(value).endsWith(text(suffix)),
  hasKey: (holder, key) => entry(holder, key) !== undefined,
  get: entry,
  index: (holder, ...keys) => keys.reduce<Value>(entry, holder),
  printf,
  print: (...args) => args.map(text).join(''),
  join: (separator, list) =>
    Array.isArray(list) ? list.map(text).join(text(separator)) : text(list),
  list: (...args) => args,
  dict,
  merge: merged,
  mergeOverwrite: (...args) => merged(...[...args].reverse()),
  omit: (holder, ...keys) =>
    Object.fromEntries(
      Object.entries(merged(holder)).filter(([key]) => !keys.includes(key)),
    ),
  keys: holder => Object.keys(merged(holder)),
  b64enc: value => Buffer.from(text(value)).toString('base64'),
  sha256sum: () => OPAQUE,
  kindIs: (kind, value) =>
    kind === (Array.isArray(value) ? 'slice' : typeof value),
  fail: () => '',
};
