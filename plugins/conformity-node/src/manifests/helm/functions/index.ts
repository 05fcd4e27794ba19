import { isOpaque, OPAQUE } from '../../opaque';
import { Budget } from '../budget';
import { builders } from './builders';
import { collections } from './collections';
import { conditions } from './conditions';
import { scalars } from './scalars';
import { texts } from './texts';
import { HelmFunction, Value } from './values';

/** Functions that work on what is not known, and keep it where it is. */
const TOLERANT: Record<string, HelmFunction> = {
  ...builders,
  ...conditions,
  ...texts,
};

/** Functions that nobody can tell the result of on what is not known. */
const STRICT: Record<string, HelmFunction> = { ...collections, ...scalars };

const find = (
  functions: Record<string, HelmFunction>,
  name: string,
): HelmFunction | undefined => {
  // `must…` only fails where the other does not.
  const plain = name.replace(/^must(?=[A-Z])/, '');
  const key = plain === name ? name : plain[0]?.toLowerCase() + plain.slice(1);
  return Object.hasOwn(functions, key) ? functions[key] : undefined;
};

/**
 * What a function of Helm makes. Those that charts of applications use are here;
 * what others make cannot be told without Helm.
 */
export function callFunction(
  name: string,
  args: readonly Value[],
  budget: Budget,
): Value {
  args.forEach(arg => budget.made(arg));
  const tolerant = find(TOLERANT, name);
  if (tolerant) {
    return budget.made(tolerant(budget, ...args));
  }
  const strict = find(STRICT, name);
  return !strict || args.some(isOpaque)
    ? OPAQUE
    : budget.made(strict(budget, ...args));
}
