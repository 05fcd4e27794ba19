import { HelmFunction, isNil, isObject, text, Value } from './values';

const kindOf = (value: Value): string => {
  if (isNil(value)) return 'invalid';
  if (Array.isArray(value)) return 'slice';
  if (isObject(value)) return 'map';
  if (typeof value === 'boolean') return 'bool';
  return typeof value === 'number' ? 'float64' : 'string';
};

/** Go tells `nil` from nothing at all only where it fails. */
const isSame = (a: Value, b: Value) => a === b || (isNil(a) && isNil(b));

const fold =
  (combine: (all: number, one: number) => number): HelmFunction =>
  (_, first, ...others) =>
    others.reduce<number>(
      (all, one) => combine(all, Number(one)),
      Number(first),
    );

const integer: HelmFunction = (_, value) => Math.trunc(Number(value)) || 0;

const compared =
  (holds: (a: number | string, b: number | string) => boolean): HelmFunction =>
  (_, a, b) =>
    typeof a === 'string' && typeof b === 'string'
      ? holds(a, b)
      : holds(Number(a), Number(b));

const isKind: HelmFunction = (_, kind, value) =>
  kind === kindOf(value) ||
  (typeof value === 'number' && /^(int|int64|float64)$/.test(text(kind))) ||
  (isObject(value) && kind === 'map[string]interface {}') ||
  (Array.isArray(value) && kind === '[]interface {}');

/** Functions of Helm on numbers, texts and kinds. */
export const scalars: Record<string, HelmFunction> = {
  eq: (_, first, ...others) => others.some(other => isSame(other, first)),
  ne: (_, a, b) => !isSame(a, b),
  gt: compared((a, b) => a > b),
  ge: compared((a, b) => a >= b),
  lt: compared((a, b) => a < b),
  le: compared((a, b) => a <= b),
  add: fold((all, one) => all + one),
  sub: fold((all, one) => all - one),
  mul: fold((all, one) => all * one),
  div: fold((all, one) => Math.trunc(all / one)),
  mod: fold((all, one) => all % one),
  max: fold(Math.max),
  min: fold(Math.min),
  add1: (_, value) => Number(value) + 1,
  int: integer,
  int64: integer,
  atoi: integer,
  float64: (_, value) => Number(value) || 0,
  contains: (_, part, whole) => text(whole).includes(text(part)),
  hasPrefix: (_, prefix, value) => text(value).startsWith(text(prefix)),
  hasSuffix: (_, suffix, value) => text(value).endsWith(text(suffix)),
  b64enc: (_, value) => Buffer.from(text(value)).toString('base64'),
  b64dec: (_, value) => Buffer.from(text(value), 'base64').toString(),
  kindOf: (_, value) => kindOf(value),
  kindIs: isKind,
  typeOf: (_, value) => kindOf(value),
  typeIs: isKind,
};
