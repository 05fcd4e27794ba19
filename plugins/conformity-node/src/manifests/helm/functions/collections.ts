import { asMap, readYaml } from '../../../parse/yaml';
import { Budget } from '../budget';
import {
  entriesOf,
  entry,
  fromEntries,
  HelmFunction,
  isNil,
  isObject,
  isTrue,
  listOf,
  merged,
  text,
  Value,
} from './values';

const MAX_RANGE = 10_000;

const picked = (holder: Value, keep: (key: string) => boolean) =>
  fromEntries(
    isObject(holder) ? Object.entries(holder).filter(([key]) => keep(key)) : [],
  );

const numbers = (budget: Budget, from: number, to: number, step: number) => {
  const count = step === 0 ? 0 : Math.max(0, Math.ceil((to - from) / step));
  budget.spendParts(count);
  return Array.from(
    { length: Math.min(count, MAX_RANGE) },
    (_, index) => from + index * step,
  );
};

const parsed: HelmFunction = (_, source) => {
  const read = readYaml(text(source));
  return ('documents' in read && asMap(read.documents[0])) || {};
};

const mergedAll = (budget: Budget, holders: readonly Value[]) =>
  holders.reduce((all, one) => merged(budget, all, one), {});

const dig: HelmFunction = (_, ...args) => {
  const found = args.slice(0, -2).reduce(entry, args.at(-1));
  return isNil(found) ? args.at(-2) : found;
};

/** Functions of Helm on lists and on mappings. */
export const collections: Record<string, HelmFunction> = {
  get: (_, holder, key) => entry(holder, key) ?? '',
  index: (_, holder, ...keys) => keys.reduce<Value>(entry, holder),
  dig,
  hasKey: (_, holder, key) =>
    isObject(holder) && Object.hasOwn(holder, text(key)),
  keys: (_, ...holders) =>
    holders.flatMap(holder => entriesOf(holder).map(([key]) => key)),
  values: (_, holder) => entriesOf(holder).map(([, value]) => value),
  pick: (_, holder, ...keys) => {
    const wanted = new Set(keys.map(text));
    return picked(holder, key => wanted.has(key));
  },
  omit: (_, holder, ...keys) => {
    const unwanted = new Set(keys.map(text));
    return picked(holder, key => !unwanted.has(key));
  },
  unset: (_, holder, key) => {
    if (isObject(holder)) Reflect.deleteProperty(holder, text(key));
    return holder;
  },
  merge: (budget, ...holders) => mergedAll(budget, [...holders].reverse()),
  mergeOverwrite: (budget, ...holders) => mergedAll(budget, holders),
  deepCopy: (budget, holder) =>
    isObject(holder) ? merged(budget, holder, {}) : holder,
  len: (_, value) => {
    if (typeof value === 'string' || Array.isArray(value)) return value.length;
    return isObject(value) ? Object.keys(value).length : 0;
  },
  first: (_, list) => listOf(list)[0],
  last: (_, list) => listOf(list).at(-1),
  rest: (_, list) => listOf(list).slice(1),
  initial: (_, list) => listOf(list).slice(0, -1),
  concat: (_, ...lists) => lists.flatMap(listOf),
  uniq: (_, list) => [...new Set(listOf(list))],
  compact: (_, list) => listOf(list).filter(isTrue),
  reverse: (_, list) => [...listOf(list)].reverse(),
  sortAlpha: (_, list) => listOf(list).map(text).sort(),
  has: (_, item, list) => listOf(list).includes(item),
  without: (_, list, ...items) => {
    const unwanted = new Set(items);
    return listOf(list).filter(item => !unwanted.has(item));
  },
  splitList: (_, separator, value) => text(value).split(text(separator)),
  split: (_, separator, value) =>
    fromEntries(
      text(value)
        .split(text(separator))
        .map((part, index) => [`_${index}`, part]),
    ),
  until: (budget, count) => numbers(budget, 0, Number(count), 1),
  untilStep: (budget, from, to, step) =>
    numbers(budget, Number(from), Number(to), Number(step)),
  fromYaml: parsed,
  fromJson: parsed,
};
