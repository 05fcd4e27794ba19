import { asList, asMap, get, Yaml, YamlMap } from '../../parse/yaml';

/** Lists of Kubernetes that a patch merges item by item, by what tells items apart. */
const KEYS: Record<string, readonly string[]> = {
  containers: ['name'],
  initContainers: ['name'],
  ephemeralContainers: ['name'],
  volumes: ['name'],
  env: ['name'],
  imagePullSecrets: ['name'],
  volumeMounts: ['mountPath'],
  volumeDevices: ['devicePath'],
  hostAliases: ['ip'],
  ports: ['containerPort', 'port'],
};

const DELETE = '$patch';

const own = (map: YamlMap, key: string, value: Yaml): void => {
  Object.defineProperty(map, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
};

function keyOf(list: string, items: readonly Yaml[]): string | undefined {
  const keys = Object.hasOwn(KEYS, list) ? KEYS[list] : undefined;
  return keys?.find(key =>
    items.every(item => get(asMap(item), key) !== undefined),
  );
}

function mergeLists(
  name: string,
  base: readonly Yaml[],
  patch: readonly Yaml[],
): Yaml[] {
  const key = keyOf(name, [...base, ...patch]);
  if (key === undefined) return [...patch];
  const merged = [...base];
  for (const item of patch) {
    const change = asMap(item) ?? {};
    const at = merged.findIndex(
      one => get(asMap(one), key) === get(change, key),
    );
    if (get(change, DELETE) === 'delete') {
      if (at >= 0) merged.splice(at, 1);
    } else if (at >= 0) {
      merged[at] = mergePatch(asMap(merged[at]) ?? {}, change);
    } else {
      merged.push(item);
    }
  }
  return merged;
}

/** An object with a strategic merge patch on it; neither is changed. */
export function mergePatch(base: YamlMap, patch: YamlMap): YamlMap {
  if (get(patch, DELETE) === 'replace') {
    const { [DELETE]: _, ...rest } = patch;
    return rest;
  }
  const merged: YamlMap = { ...base };
  for (const [key, value] of Object.entries(patch)) {
    const known = get(base, key);
    const [map, change] = [asMap(known), asMap(value)];
    if (value === null) {
      Reflect.deleteProperty(merged, key);
    } else if (map && change) {
      if (get(change, DELETE) === 'delete') Reflect.deleteProperty(merged, key);
      else own(merged, key, mergePatch(map, change));
    } else if (Array.isArray(known) && Array.isArray(value)) {
      own(merged, key, mergeLists(key, asList(known), value));
    } else if (key !== DELETE) {
      own(merged, key, value);
    }
  }
  return merged;
}

/** An object with what is at a path changed; a change to undefined removes it. */
export function changeAt(
  value: Yaml,
  path: readonly string[],
  change: (known: Yaml | undefined) => Yaml | undefined,
  inserts = false,
): Yaml {
  const [key, ...rest] = path;
  if (key === undefined) return change(value) ?? null;
  if (Array.isArray(value)) {
    const index = key === '-' ? value.length : Number(key);
    if (!(index >= 0 && index <= value.length)) return value;
    const items = [...value];
    if (rest.length > 0) {
      items[index] = changeAt(items[index] ?? null, rest, change, inserts);
      return items;
    }
    const made = change(inserts ? undefined : items[index]);
    items.splice(index, inserts ? 0 : 1, ...(made === undefined ? [] : [made]));
    return items;
  }
  const map: YamlMap = { ...asMap(value) };
  const made =
    rest.length > 0
      ? changeAt(get(map, key) ?? {}, rest, change, inserts)
      : change(get(map, key));
  if (made === undefined) Reflect.deleteProperty(map, key);
  else own(map, key, made);
  return map;
}
