import {
  asList,
  asMap,
  asText,
  get,
  readYaml,
  Yaml,
  YamlMap,
} from '../../parse/yaml';
import { Manifest } from '../Manifest';
import { changeAt, mergePatch } from './merge';

/** A change to the objects that it fits. */
export interface Patch {
  /** Of `target`; a strategic merge patch without one names its object itself. */
  target?: YamlMap;
  documents: readonly Yaml[];
}

const documentsOf = (text: string): readonly Yaml[] => {
  const read = readYaml(text);
  return 'documents' in read ? read.documents : [];
};

/** Patches of a kustomization, in the order in which they are made. */
export function patchesOf(
  map: YamlMap,
  documentsAt: (path: string) => readonly Yaml[],
): Patch[] {
  const patch = (item: Yaml): Patch[] => {
    const text = asText(item);
    if (text !== undefined) {
      // A path, or the patch itself.
      const documents = text.includes('\n')
        ? documentsOf(text)
        : documentsAt(text);
      return [{ documents }];
    }
    const declared = asMap(item);
    const path = asText(get(declared, 'path'));
    const inline = asText(get(declared, 'patch'));
    const documents =
      path === undefined ? documentsOf(inline ?? '') : documentsAt(path);
    return [{ target: asMap(get(declared, 'target')), documents }];
  };
  return ['patchesStrategicMerge', 'patchesJson6902', 'patches'].flatMap(key =>
    asList(get(map, key)).flatMap(patch),
  );
}

/** Paths of the files that hold the patches of a kustomization. */
export const patchFiles = (map: YamlMap): string[] =>
  ['patchesStrategicMerge', 'patchesJson6902', 'patches'].flatMap(key =>
    asList(get(map, key)).flatMap(
      item => asText(item) ?? asText(get(asMap(item), 'path')) ?? [],
    ),
  );

const MAX_PATTERN = 100;

/** As kustomize has it: a whole name, which may be a simple pattern. */
function fits(wanted: Yaml | undefined, name: string | undefined): boolean {
  const pattern = asText(wanted);
  if (pattern === undefined || pattern === '') return true;
  if (pattern === name || pattern === '.*') return true;
  // Nothing but `.*` is made out of what is written in a repository.
  const parts = pattern.slice(0, MAX_PATTERN).split('.*');
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  return (
    last !== undefined &&
    name !== undefined &&
    name.length >= first.length + last.length &&
    name.startsWith(first) &&
    name.endsWith(last) &&
    rest.every(part => name.includes(part))
  );
}

const hasLabels = (manifest: Manifest, selector: Yaml | undefined) =>
  (asText(selector) ?? '')
    .split(',')
    .filter(Boolean)
    .every(one => {
      const [key = '', value = ''] = one.split(/==?/).map(part => part.trim());
      const labels = asMap(
        get(asMap(get(manifest.object, 'metadata')), 'labels'),
      );
      return get(labels, key) === value;
    });

const isTarget = (manifest: Manifest, target: YamlMap): boolean =>
  fits(get(target, 'kind'), manifest.kind) &&
  fits(get(target, 'name'), manifest.name) &&
  hasLabels(manifest, get(target, 'labelSelector'));

const segments = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** One operation of a JSON patch; those that only copy are left out. */
function operate(object: YamlMap, operation: Yaml): YamlMap {
  const map = asMap(operation);
  const path = segments(asText(get(map, 'path')) ?? '');
  const value = get(map, 'value') ?? null;
  if (path.length === 0) return object;
  switch (get(map, 'op')) {
    case 'add':
      return asMap(changeAt(object, path, () => value, true)) ?? object;
    case 'replace':
      return asMap(changeAt(object, path, () => value)) ?? object;
    case 'remove':
      return asMap(changeAt(object, path, () => undefined)) ?? object;
    default:
      return object;
  }
}

function patched(object: YamlMap, document: Yaml): YamlMap {
  if (Array.isArray(document)) return document.reduce(operate, object);
  const map = asMap(document);
  return map ? mergePatch(object, map) : object;
}

const namesItself = (document: Yaml): YamlMap => {
  const map = asMap(document);
  return {
    kind: get(map, 'kind') ?? '\0',
    name: get(asMap(get(map, 'metadata')), 'name') ?? '\0',
  };
};

const isRemoved = (document: Yaml) =>
  get(asMap(document), '$patch') === 'delete';

/** Objects with the patches made. */
export function applyPatches(
  manifests: readonly Manifest[],
  patches: readonly Patch[],
): Manifest[] {
  return patches
    .flatMap(({ target, documents }) =>
      documents.map(document => ({
        target: target ?? namesItself(document),
        document,
      })),
    )
    .reduce<Manifest[]>(
      (all, { target, document }) =>
        all.flatMap(manifest => {
          if (!isTarget(manifest, target)) return [manifest];
          return isRemoved(document)
            ? []
            : [{ ...manifest, object: patched(manifest.object, document) }];
        }),
      [...manifests],
    );
}
