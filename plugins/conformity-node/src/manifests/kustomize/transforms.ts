import { scalarText } from '../../parse/scalar';
import {
  asList,
  asMap,
  asText,
  at,
  get,
  Yaml,
  YamlMap,
} from '../../parse/yaml';
import { Manifest } from '../Manifest';
import { podTemplateOf } from '../workloads';
import { changeAt } from './merge';

const change = (
  object: YamlMap,
  path: readonly string[],
  made: (known: Yaml | undefined) => Yaml | undefined,
): YamlMap => asMap(changeAt(object, path, made)) ?? object;

const withLabels = (object: YamlMap, path: readonly string[], pairs: YamlMap) =>
  change(object, [...path, 'metadata', 'labels'], known => ({
    ...asMap(known),
    ...pairs,
  }));

function label(manifest: Manifest, pairs: YamlMap, templates: boolean) {
  const path = podTemplateOf(manifest);
  const object = withLabels(manifest.object, [], pairs);
  return {
    ...manifest,
    object:
      templates && path && path.length > 0
        ? withLabels(object, path, pairs)
        : object,
  };
}

function labelled(manifests: readonly Manifest[], map: YamlMap): Manifest[] {
  const common = asMap(get(map, 'commonLabels'));
  const all = [
    ...(common ? [{ pairs: common, templates: true }] : []),
    ...asList(get(map, 'labels')).map(item => ({
      pairs: asMap(get(asMap(item), 'pairs')) ?? {},
      templates:
        get(asMap(item), 'includeTemplates') === true ||
        get(asMap(item), 'includeSelectors') === true,
    })),
  ];
  return all.reduce<Manifest[]>(
    (found, { pairs, templates }) =>
      found.map(manifest => label(manifest, pairs, templates)),
    [...manifests],
  );
}

const imageName = (image: string) =>
  image.replace(/@[^@/]*$/, '').replace(/:[^:/]*$/, '');

function otherImage(image: string, changes: readonly YamlMap[]): string {
  const wanted = changes.find(one => get(one, 'name') === imageName(image));
  if (!wanted) return image;
  const name = asText(get(wanted, 'newName')) ?? imageName(image);
  const digest = asText(get(wanted, 'digest'));
  const tag = scalarText(get(wanted, 'newTag'));
  if (digest !== undefined) return `${name}@${digest}`;
  return tag === undefined
    ? name + image.slice(imageName(image).length)
    : `${name}:${tag}`;
}

function withImages(manifests: readonly Manifest[], map: YamlMap): Manifest[] {
  const changes = asList(get(map, 'images'))
    .map(asMap)
    .filter(one => one !== undefined);
  if (changes.length === 0) return [...manifests];
  return manifests.map(manifest => {
    const path = podTemplateOf(manifest);
    if (!path || !asMap(at(manifest.object, [...path, 'spec'])))
      return manifest;
    const object = ['containers', 'initContainers'].reduce(
      (made, key) =>
        change(made, [...path, 'spec', key], known =>
          Array.isArray(known)
            ? known.map(item => {
                const container = asMap(item);
                const image = asText(get(container, 'image'));
                return container && image !== undefined
                  ? { ...container, image: otherImage(image, changes) }
                  : item;
              })
            : known,
        ),
      manifest.object,
    );
    return { ...manifest, object };
  });
}

function renamed(manifests: readonly Manifest[], map: YamlMap): Manifest[] {
  const prefix = asText(get(map, 'namePrefix')) ?? '';
  const suffix = asText(get(map, 'nameSuffix')) ?? '';
  if (prefix === '' && suffix === '') return [...manifests];
  const accounts = new Set(
    manifests.flatMap(({ kind, name }) =>
      kind === 'ServiceAccount' && name !== undefined ? [name] : [],
    ),
  );
  return manifests.map(manifest => {
    if (manifest.name === undefined) return manifest;
    const name = prefix + manifest.name + suffix;
    const object = change(manifest.object, ['metadata', 'name'], () => name);
    const path = podTemplateOf(manifest);
    const account = [...(path ?? []), 'spec', 'serviceAccountName'];
    const used = path && asText(at(object, account));
    return {
      ...manifest,
      name,
      object:
        used !== undefined && accounts.has(used)
          ? change(object, account, () => prefix + used + suffix)
          : object,
    };
  });
}

function scaled(manifests: readonly Manifest[], map: YamlMap): Manifest[] {
  const counts = new Map(
    asList(get(map, 'replicas')).map(item => [
      get(asMap(item), 'name'),
      get(asMap(item), 'count') ?? null,
    ]),
  );
  return manifests.map(manifest => {
    const count = counts.get(manifest.name);
    return count === undefined || !asMap(get(manifest.object, 'spec'))
      ? manifest
      : {
          ...manifest,
          object: change(manifest.object, ['spec', 'replicas'], () => count),
        };
  });
}

/**
 * Objects as a kustomization changes them. The namespace that it sets is not
 * among the changes: it is judged where it is written.
 */
export const transform = (
  manifests: readonly Manifest[],
  map: YamlMap,
): Manifest[] =>
  [scaled, withImages, labelled, renamed].reduce<Manifest[]>(
    (made, step) => step(made, map),
    [...manifests],
  );
