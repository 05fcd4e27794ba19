import { isOpaque, OPAQUE } from '../../opaque';
import { fromEntries, HelmFunction, isObject, put, text } from './values';

const append: HelmFunction = (_, list, item) =>
  Array.isArray(list) ? [...list, item] : OPAQUE;

const list: HelmFunction = (_, ...args) => args;

/** Functions of Helm that put values, known or not, into collections. */
export const builders: Record<string, HelmFunction> = {
  list,
  tuple: list,
  append,
  push: append,
  prepend: (_, items, item) =>
    Array.isArray(items) ? [item, ...items] : OPAQUE,
  dict: (_, ...pairs) =>
    pairs.some((one, index) => index % 2 === 0 && isOpaque(one))
      ? OPAQUE
      : fromEntries(
          Array.from({ length: Math.floor(pairs.length / 2) }, (__, index) => [
            text(pairs[2 * index]),
            pairs[2 * index + 1],
          ]),
        ),
  /** Changes the collection that it is given, as Helm does. */
  set: (_, holder, key, value) => {
    if (!isObject(holder) || isOpaque(key)) return OPAQUE;
    put(holder, text(key), value);
    return holder;
  },
};
