import { asMap, asText, get, Reference, Yaml, YamlMap } from '../parse/yaml';
import { listOf } from './gather';
import { CiDocument } from './Pipeline';

const MAX_EXTENDS = 20;

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

/** Jobs and templates of a pipeline, by name; the last one of a name counts. */
export type Declared = ReadonlyMap<string, CiDocument>;

/** Jobs and templates of a pipeline's files. */
export function declaredJobs(documents: readonly CiDocument[]): Declared {
  return new Map(
    documents.flatMap(({ file, document, map }) =>
      Object.entries(map).flatMap(([name, value]): [string, CiDocument][] => {
        const job = asMap(value);
        return job && !KEYWORDS.has(name)
          ? [[name, { file, document, map: job }]]
          : [];
      }),
    ),
  );
}

function merge(base: YamlMap, over: YamlMap): YamlMap {
  const merged: YamlMap = { ...base };
  for (const key of Object.keys(over)) {
    const known = asMap(get(merged, key));
    const more = asMap(get(over, key));
    const value = known && more ? merge(known, more) : (get(over, key) ?? null);
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

/** Puts what `!reference` names in its place; what is elsewhere stays away. */
export function dereference(value: Yaml, declared: Declared, depth = 0): Yaml {
  if (value instanceof Reference) {
    const [job = '', ...keys] = value.path;
    const target = keys.reduce<Yaml | undefined>(
      (node, key) => get(asMap(node), key),
      declared.get(job)?.map,
    );
    return target === undefined || depth > MAX_EXTENDS
      ? []
      : dereference(target, declared, depth + 1);
  }
  if (Array.isArray(value)) {
    return value.flatMap(item => {
      const put = dereference(item, declared, depth);
      return item instanceof Reference && Array.isArray(put) ? put : [put];
    });
  }
  const map = asMap(value);
  return map
    ? Object.fromEntries(
        Object.entries(map).map(([key, item]) => [
          key,
          dereference(item, declared, depth),
        ]),
      )
    : value;
}

/** A job with what it extends, and the names of all that it extends, nearest first. */
export function resolve(
  name: string,
  declared: Declared,
  seen: readonly string[] = [],
): { merged: YamlMap; extended: string[] } {
  const own = declared.get(name)?.map;
  if (!own || seen.includes(name) || seen.length > MAX_EXTENDS) {
    return { merged: {}, extended: [] };
  }
  const parents = listOf(get(own, 'extends')).flatMap(one => asText(one) ?? []);
  const resolved = parents.map(parent =>
    resolve(parent, declared, [...seen, name]),
  );
  return {
    merged: merge(
      resolved.reduce<YamlMap>((all, { merged }) => merge(all, merged), {}),
      own,
    ),
    extended: [
      ...new Set([
        ...[...parents].reverse(),
        ...resolved.flatMap(({ extended }) => extended),
      ]),
    ],
  };
}
