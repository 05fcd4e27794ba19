import { Chosen } from './options';

/** Entries of a lock file, by path, as their text. */
export type Entries = ReadonlyMap<string, string>;

/** The lock file of one choice of options. */
export interface Lock {
  chosen: Chosen;
  entries: Entries;
}

const isAny = (options: readonly string[], chosen: Chosen) =>
  options.some(option => chosen.has(option));

/**
 * The options of which any one brings about what holds for some locks; all of
 * them in the empty list where it holds for every one.
 */
function causesOf(
  locks: readonly Lock[],
  holds: (lock: Lock) => boolean,
  what: string,
): string[] {
  if (locks.every(holds)) return [];
  const causes = locks
    .filter(lock => lock.chosen.size === 1 && holds(lock))
    .flatMap(({ chosen }) => [...chosen]);
  const wrong = locks.find(lock => holds(lock) !== isAny(causes, lock.chosen));
  if (causes.length === 0 || wrong) {
    throw new Error(`${what} depends on more than one option at once`);
  }
  return causes;
}

const conditionOf = (causes: readonly string[]) =>
  causes.map(option => `values.${option}`).join(' or ');

const wrapped = (text: string, causes: readonly string[]) =>
  causes.length === 0
    ? text
    : `{% if ${conditionOf(causes)} %}\n${text}\n{% endif %}`;

function entryOf(path: string, locks: readonly Lock[]): string {
  const having = locks.filter(({ entries }) => entries.has(path));
  const texts = [...new Set(having.map(({ entries }) => entries.get(path)))];
  const [first, second, ...others] = texts;
  const presence = causesOf(locks, ({ entries }) => entries.has(path), path);
  if (second === undefined) return wrapped(`${first},`, presence);
  if (others.length > 0 || presence.length > 0) {
    throw new Error(`${path} has too many forms`);
  }
  // Of development without an option, and needed to run with it.
  const causes = causesOf(
    locks,
    ({ entries }) => entries.get(path) === second,
    path,
  );
  return `{% if ${conditionOf(causes)} %}\n${second},\n{% else %}\n${first},\n{% endif %}`;
}

/** The entries of all locks in one text, each under the condition that brings it. */
export function mergeLocks(locks: readonly Lock[]): string {
  const paths = [
    ...new Set(locks.flatMap(({ entries }) => [...entries.keys()])),
  ].sort((a, b) => a.localeCompare(b, 'en'));
  const texts = paths.map(path => entryOf(path, locks));
  const last = texts.pop() ?? '';
  if (last.startsWith('{%')) {
    throw new Error('the last entry depends on an option');
  }
  return [...texts, last.replace(/,$/, '')].join('\n');
}
