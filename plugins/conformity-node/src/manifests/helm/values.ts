import { asMap, get, readYaml, Yaml, YamlMap } from '../../parse/yaml';
import { Snapshot } from '../../snapshot/Snapshot';
import { Budget } from './budget';
import { Dependency } from './chart';

function merge(base: YamlMap, over: YamlMap, budget: Budget): YamlMap {
  const merged: YamlMap = { ...base };
  for (const [key, value] of Object.entries(over)) {
    budget.spendParts(1);
    const known = asMap(get(merged, key));
    const more = asMap(value);
    const both: Yaml = known && more ? merge(known, more, budget) : value;
    Object.defineProperty(merged, key, {
      value: both,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return merged;
}

/** Values of some files, the last one's first; undefined where one does not parse. */
export function readValues(
  { files }: Snapshot,
  paths: readonly string[],
  budget: Budget = new Budget(),
): YamlMap | undefined {
  let values: YamlMap = {};
  for (const path of paths) {
    const read = readYaml(files.get(path)?.text ?? '');
    if (!('documents' in read)) return undefined;
    values = merge(values, asMap(read.documents[0]) ?? {}, budget);
  }
  return values;
}

/** Values of a dependency: its own, under those that its parent gives it. */
export function valuesOfPart(
  own: YamlMap,
  parent: YamlMap,
  alias: string,
  budget: Budget,
): YamlMap {
  const given = merge(own, asMap(get(parent, alias)) ?? {}, budget);
  const shared = asMap(get(parent, 'global'));
  return shared ? merge(given, { global: shared }, budget) : given;
}

/** True unless the values switch the dependency off. */
export function isEnabled(
  { conditions }: Pick<Dependency, 'conditions'>,
  values: YamlMap,
): boolean {
  for (const condition of conditions) {
    const value = condition
      .split('.')
      .reduce<Yaml | undefined>((node, key) => get(asMap(node), key), values);
    if (typeof value === 'boolean') return value;
  }
  return true;
}
