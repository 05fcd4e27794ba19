import { asList, asMap, asText, get, Yaml } from '../parse/yaml';
import { Manifest } from './Manifest';

/** What a reader knows of a manifest beside what it holds. */
export type Origin = Pick<
  Manifest,
  'file' | 'document' | 'origin' | 'confidence' | 'environment' | 'base'
>;

/** What looks like an object of the cluster, and is read by other tools. */
const OF_OTHERS =
  /^((.*\.)?backstage\.io|cloud-pi-native\.fr|skaffold|kind\.x-k8s\.io|(.*\.)?config\.k8s\.io|client\.authentication\.k8s\.io|config\.kubernetes\.io|tilt\.dev|devfile\.io)\//;

const isOfOthers = (apiVersion: string, kind: string) =>
  OF_OTHERS.test(apiVersion) || (apiVersion === 'v1' && kind === 'Config');

/** A list of lists is no use to anybody. */
const MAX_NESTING = 3;

/** The objects of a document: one, those of a `List`, or none. */
export function manifestsOf(value: Yaml, rest: Origin, depth = 0): Manifest[] {
  const object = asMap(value);
  const kind = asText(get(object, 'kind'));
  const apiVersion = asText(get(object, 'apiVersion'));
  if (
    !object ||
    kind === undefined ||
    apiVersion === undefined ||
    isOfOthers(apiVersion, kind)
  ) {
    return [];
  }
  if (kind === 'List') {
    return depth >= MAX_NESTING
      ? []
      : asList(get(object, 'items')).flatMap((item, index) =>
          manifestsOf(
            item,
            { ...rest, base: [...(rest.base ?? []), 'items', index] },
            depth + 1,
          ),
        );
  }
  const name = asText(get(asMap(get(object, 'metadata')), 'name'));
  return [{ ...rest, kind, apiVersion, name, object }];
}
