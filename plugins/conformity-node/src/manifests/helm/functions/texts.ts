import { dump } from 'js-yaml';
import { HelmFunction, listOf, measure, text, Value } from './values';

const MAX_WIDTH = 200;
const VERB = /%([-+# 0]*)(\d*)(?:\.(\d+))?([a-zA-Z%])/g;

function formatted(verb: string, precision: string | undefined, value: Value) {
  if (verb === 'q') return JSON.stringify(text(value));
  if (verb === 'f' && typeof value === 'number') {
    return value.toFixed(Math.min(Number(precision ?? 6), 20));
  }
  return text(value);
}

function printf(format: Value, values: readonly Value[]): string {
  let next = 0;
  return text(format).replace(
    VERB,
    (_, flags: string, width: string, precision, verb: string) => {
      if (verb === '%') return '%';
      const made = formatted(verb, precision, values[next]);
      next += 1;
      const size = Math.min(Number(width), MAX_WIDTH);
      if (flags.includes('-')) return made.padEnd(size);
      return made.padStart(size, flags.includes('0') ? '0' : ' ');
    },
  );
}

const toText: HelmFunction = (_, value) => text(value);

const indent: HelmFunction = (budget, width, value) => {
  const pad = ' '.repeat(Math.min(Math.max(Number(width) || 0, 0), MAX_WIDTH));
  const lines = text(value).split('\n');
  budget.spend(lines.length * pad.length);
  return lines.map(line => (line === '' ? '' : pad + line)).join('\n');
};

const without = (
  value: Value,
  part: Value,
  has: 'startsWith' | 'endsWith',
): string => {
  const [whole, cut] = [text(value), text(part)];
  if (!cut || !whole[has](cut)) return whole;
  return has === 'endsWith'
    ? whole.slice(0, -cut.length)
    : whole.slice(cut.length);
};

/** Functions of Helm that write. */
export const texts: Record<string, HelmFunction> = {
  toString: toText,
  quote: (_, ...args) => args.map(arg => JSON.stringify(text(arg))).join(' '),
  squote: (_, ...args) => args.map(arg => `'${text(arg)}'`).join(' '),
  print: (_, ...args) => args.map(text).join(''),
  println: (_, ...args) => `${args.map(text).join(' ')}\n`,
  printf: (_, format, ...values) => printf(format, values),
  cat: (_, ...args) => args.map(text).join(' '),
  indent,
  nindent: (budget, width, value) => `\n${indent(budget, width, value)}`,
  trim: (_, value) => text(value).trim(),
  trimSuffix: (_, suffix, value) => without(value, suffix, 'endsWith'),
  trimPrefix: (_, prefix, value) => without(value, prefix, 'startsWith'),
  trunc: (_, length, value) => {
    const size = Number(length) || 0;
    return size < 0 ? text(value).slice(size) : text(value).slice(0, size);
  },
  lower: (_, value) => text(value).toLowerCase(),
  upper: (_, value) => text(value).toUpperCase(),
  title: (_, value) =>
    text(value).replace(/(^|\s)\S/g, first => first.toUpperCase()),
  replace: (budget, from, to, value) => {
    const parts = text(value).split(text(from));
    budget.spend(parts.length * text(to).length);
    return parts.join(text(to));
  },
  join: (budget, separator, list) => {
    if (!Array.isArray(list)) return text(list);
    const items = listOf(list).map(text);
    budget.spendParts(items.length);
    budget.spend(items.length * text(separator).length);
    items.forEach(item => budget.spend(item.length));
    return items.join(text(separator));
  },
  toYaml: (budget, value) => {
    if (value === undefined) return 'null';
    measure(budget, value);
    // What a template makes may hold what YAML has no word for.
    const options = { lineWidth: -1, noRefs: true, skipInvalid: true };
    return dump(value, options).trimEnd();
  },
  toJson: (budget, value) => {
    measure(budget, value);
    return JSON.stringify(value ?? null);
  },
};
