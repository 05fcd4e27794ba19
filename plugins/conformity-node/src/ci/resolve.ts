import { asMap, asText, get, Reference, Yaml, YamlMap } from '../parse/yaml';
import { listOf } from './gather';
import { CiDocument } from './Pipeline';

/** As GitLab has it, or more. */
const MAX_NESTING = 20;
/** Keys and items that resolving a pipeline may put together. */
const MAX_WORK = 200_000;

const KEYWORDS = new Set([
  'default',
  'include',
  'stages',
  'variables',
  'workflow',
  'image',
  'services',
  'cache',
  'before_script',
  'after_script',
  'spec',
]);

/** Jobs and templates of a pipeline, by name. */
export type Declared = ReadonlyMap<string, CiDocument>;

/** A job with what it extends, and the names of all that it extends, nearest first. */
export interface Resolved {
  merged: YamlMap;
  extended: readonly string[];
}

/** Puts the parts of a pipeline's jobs together, within bounds. */
export class Resolver {
  readonly declared: Declared;
  private readonly known = new Map<string, Resolved>();
  private work = 0;

  constructor(documents: readonly CiDocument[]) {
    this.declared = this.jobsOf(documents);
  }

  /** A job with what it extends and what `!reference` names. */
  resolve(name: string): Resolved {
    const { merged, extended } = this.extend(name, []);
    return { merged: asMap(this.dereference(merged, 0)) ?? {}, extended };
  }

  /** A job of a name that several files have is that of the last, over the others. */
  private jobsOf(documents: readonly CiDocument[]): Declared {
    const declared = new Map<string, CiDocument>();
    for (const { file, document, map } of documents) {
      for (const [name, value] of Object.entries(map)) {
        const job = asMap(value);
        if (!job || KEYWORDS.has(name)) continue;
        const before = declared.get(name)?.map;
        declared.set(name, {
          file,
          document,
          map: before ? this.merge(before, job) : job,
        });
      }
    }
    return declared;
  }

  /** False once it has all become too much. */
  private spend(work: number): boolean {
    this.work += work;
    return this.work <= MAX_WORK;
  }

  private merge(base: YamlMap, over: YamlMap): YamlMap {
    // Counting is work too: once it is too much, nothing is counted.
    if (!this.spend(1)) return over;
    const keys = Object.keys(over);
    if (!this.spend(Object.keys(base).length + keys.length)) return over;
    const merged: YamlMap = { ...base };
    for (const key of keys) {
      const known = asMap(get(merged, key));
      const more = asMap(get(over, key));
      const value =
        known && more ? this.merge(known, more) : (get(over, key) ?? null);
      // An assignment to `__proto__` would not make an own property.
      Object.defineProperty(merged, key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return merged;
  }

  private extend(name: string, within: readonly string[]): Resolved {
    const known = this.known.get(name);
    if (known) return known;
    const own = this.declared.get(name)?.map;
    if (!own || within.includes(name) || within.length > MAX_NESTING) {
      return { merged: {}, extended: [] };
    }
    const parents = listOf(get(own, 'extends')).flatMap(
      one => asText(one) ?? [],
    );
    const resolved = parents.map(one => this.extend(one, [...within, name]));
    const made = {
      merged:
        parents.length === 0
          ? own
          : this.merge(
              resolved
                .map(({ merged }) => merged)
                .reduce((all, one) => this.merge(all, one)),
              own,
            ),
      extended: [
        ...new Set([
          ...[...parents].reverse(),
          ...resolved.flatMap(({ extended }) => extended),
        ]),
      ],
    };
    this.known.set(name, made);
    return made;
  }

  /** Puts what `!reference` names in its place; what is elsewhere stays away. */
  private dereference(value: Yaml, depth: number): Yaml {
    if (!this.spend(1)) return value;
    if (value instanceof Reference) {
      const [job = '', ...keys] = value.path;
      const target = keys.reduce<Yaml | undefined>(
        (node, key) => get(asMap(node), key),
        this.declared.get(job)?.map,
      );
      return target === undefined || depth > MAX_NESTING
        ? []
        : this.dereference(target, depth + 1);
    }
    if (Array.isArray(value)) {
      return value.flatMap(item => {
        const put = this.dereference(item, depth);
        return item instanceof Reference && Array.isArray(put) ? put : [put];
      });
    }
    const map = asMap(value);
    return map
      ? Object.fromEntries(
          Object.entries(map).map(([key, item]) => [
            key,
            this.dereference(item, depth),
          ]),
        )
      : value;
  }
}
