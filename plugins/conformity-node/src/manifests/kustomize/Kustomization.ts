import { YamlFiles } from '../../parse/YamlFiles';
import { asList, asMap, asText, get, YamlMap } from '../../parse/yaml';
import { Snapshot } from '../../snapshot/Snapshot';

/** A `kustomization.yaml`. */
export interface Kustomization {
  file: string;
  /** With a slash at its end, or the empty root. */
  folder: string;
  map: YamlMap;
  /** What it is made of, as written: files, folders, addresses. */
  named: readonly Named[];
}

/** Something that a kustomization names. */
export interface Named {
  key: 'resources' | 'bases' | 'components';
  index: number;
  text: string;
}

const FILE = /(^|\/)(kustomization\.ya?ml|Kustomization)$/;
const REMOTE =
  /^([a-z+]+:(\/\/|:)|git@|(github|gitlab|bitbucket)\.[\w.]+[/:]|[\w.-]+\/\/)|[?&]ref=/;

export const isKustomization = (path: string): boolean => FILE.test(path);

/** True for what is not in the repository, and so would be fetched. */
export const isRemote = (text: string): boolean => REMOTE.test(text);

/** Path from the root of what a kustomization names; undefined outside the repository. */
export function pathFrom(folder: string, relative: string): string | undefined {
  const parts = folder.split('/').filter(Boolean);
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') {
      parts.push(part);
    }
  }
  return parts.join('/');
}

/** Kustomizations of the repository, by their folders. */
export function findKustomizations(
  { files }: Snapshot,
  yaml: YamlFiles,
): Map<string, Kustomization> {
  const found = new Map<string, Kustomization>();
  for (const file of files.keys()) {
    if (!isKustomization(file)) continue;
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const map = asMap(yaml.documents(file)[0]) ?? {};
    const named = (['resources', 'bases', 'components'] as const).flatMap(key =>
      asList(get(map, key)).flatMap((item, index) => {
        const text = asText(item);
        return text === undefined ? [] : [{ key, index, text }];
      }),
    );
    found.set(folder, { file, folder, map, named });
  }
  return found;
}
