import { isOpaque, OPAQUE } from '../../opaque';
import { HelmFunction, isTrue } from './values';

/** Functions of Helm that choose. */
export const conditions: Record<string, HelmFunction> = {
  and: (_, ...args) => {
    const untrue = args.find(arg => !isTrue(arg));
    if (args.some(arg => !isTrue(arg))) return untrue;
    return args.some(isOpaque) ? OPAQUE : args.at(-1);
  },
  or: (_, ...args) => args.find(isTrue) ?? args.at(-1),
  not: (_, arg) => (isOpaque(arg) ? OPAQUE : !isTrue(arg)),
  empty: (_, arg) => (isOpaque(arg) ? OPAQUE : !isTrue(arg)),
  default: (_, fallback, value) => (isTrue(value) ? value : fallback),
  coalesce: (_, ...args) => args.find(isTrue),
  ternary: (_, yes, no, test) => {
    if (isOpaque(test)) return OPAQUE;
    return isTrue(test) ? yes : no;
  },
  /** What is required and missing is given when it is deployed. */
  required: (_, _message, value) => (isTrue(value) ? value : OPAQUE),
  /** As `helm template` has it: there is no cluster. */
  lookup: () => ({}),
  /** A chart that refuses its values is not what is judged. */
  fail: () => '',
};
