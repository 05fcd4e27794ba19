import { z } from 'zod';
import { LIMITS } from '../limits';
import { NavEntry } from './schema';

const single = z.record(z.string(), z.unknown());

/** Thrown for what no reader of a navigation could follow. */
class TooMuch extends Error {}

function readEntry(
  value: unknown,
  depth: number,
  count: () => void,
): NavEntry[] {
  count();
  if (typeof value === 'string') return [{ target: value }];
  const record = single.safeParse(value);
  if (!record.success) return [];
  return Object.entries(record.data).flatMap(([title, content]): NavEntry[] => {
    if (typeof content === 'string') return [{ title, target: content }];
    if (!Array.isArray(content)) return [];
    return [{ title, children: readEntries(content, depth + 1, count) }];
  });
}

function readEntries(
  values: unknown[],
  depth: number,
  count: () => void,
): NavEntry[] {
  if (depth > LIMITS.navDepth) {
    throw new TooMuch(`nav is more than ${LIMITS.navDepth} levels deep`);
  }
  return values.flatMap(value => readEntry(value, depth, count));
}

/** Reads `nav`; tells why where it cannot. */
export function readNav(
  value: unknown,
  warn: (message: string) => void,
): NavEntry[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) {
    warn('nav is not a list: pages are listed as their folders are');
    return undefined;
  }
  let entries = 0;
  const count = () => {
    entries += 1;
    if (entries > LIMITS.navEntries) {
      throw new TooMuch(`nav has more than ${LIMITS.navEntries} entries`);
    }
  };
  try {
    return readEntries(value, 1, count);
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    warn(`${error.message}: pages are listed as their folders are`);
    return undefined;
  }
}
