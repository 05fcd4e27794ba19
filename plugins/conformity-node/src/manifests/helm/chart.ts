import {
  asList,
  asMap,
  asText,
  get,
  readYaml,
  YamlMap,
} from '../../parse/yaml';
import { Snapshot } from '../../snapshot/Snapshot';

/** A Helm chart of the repository. */
export interface Chart {
  /** Folder with a slash at its end, or the empty root. */
  folder: string;
  /** Of `Chart.yaml`. */
  description: YamlMap;
  /** `values.yaml`, where it has one. */
  values: readonly string[];
  /** Value files to read it with, once for each environment; `values.yaml` first. */
  variants: readonly Variant[];
  /** Environments beyond those that it is read for. */
  moreVariants: number;
  /** What it declares to depend on. */
  dependencies: readonly Dependency[];
}

/** A chart as an environment is deployed. */
export interface Variant {
  environment?: string;
  valueFiles: readonly string[];
}

/** A chart that another one is made of. */
export interface Dependency {
  name: string;
  /** What its values are under. */
  alias: string;
  /** Keys of the values that switch it on or off, the first that is there counts. */
  conditions: readonly string[];
  /** Folder in the repository, where it is there. */
  folder?: string;
}

export { readValues } from './values';

/** Environments that a chart is read for. */
const MAX_VARIANTS = 12;

const CHART = 'Chart.yaml';

const isChart = (path: string) => path === CHART || path.endsWith(`/${CHART}`);

/** Folder that a relative path leads to; undefined where it leaves the repository. */
function resolve(folder: string, relative: string): string | undefined {
  const parts = folder.split('/').filter(Boolean);
  for (const part of relative.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.map(part => `${part}/`).join('');
}

function dependenciesOf(
  { files }: Snapshot,
  folder: string,
  description: YamlMap,
): Dependency[] {
  return asList(get(description, 'dependencies')).flatMap(item => {
    const map = asMap(item);
    const name = asText(get(map, 'name'));
    if (name === undefined) return [];
    const [, local] =
      /^file:\/\/(.+)$/.exec(asText(get(map, 'repository')) ?? '') ?? [];
    const found = [
      `${folder}charts/${name}/`,
      local === undefined ? undefined : resolve(folder, local),
    ].find(one => one !== undefined && files.has(`${one}${CHART}`));
    return [
      {
        name,
        alias: asText(get(map, 'alias')) ?? name,
        conditions: (asText(get(map, 'condition')) ?? '')
          .split(',')
          .map(one => one.trim())
          .filter(Boolean),
        folder: found,
      },
    ];
  });
}

function variantsOf(
  folder: string,
  paths: readonly string[],
  base: readonly string[],
): Pick<Chart, 'variants' | 'moreVariants'> {
  const found = paths.flatMap((path): Variant[] => {
    if (!path.startsWith(folder)) return [];
    const rest = path.slice(folder.length);
    const environment =
      /^values[-.]([a-z0-9-]+)\.ya?ml$/.exec(rest)?.[1] ??
      /^values\/([a-z0-9-]+)(?:\/values)?\.ya?ml$/.exec(rest)?.[1];
    return environment === undefined
      ? []
      : [{ environment, valueFiles: [...base, path] }];
  });
  return {
    variants:
      found.length === 0
        ? [{ valueFiles: base }]
        : found.slice(0, MAX_VARIANTS),
    moreVariants: Math.max(0, found.length - MAX_VARIANTS),
  };
}

/** True for a chart that only defines templates for others. */
export const isLibrary = ({ description }: Chart): boolean =>
  get(description, 'type') === 'library';

/** Reads what a folder with a `Chart.yaml` declares. */
export function chartIn(snapshot: Snapshot, folder: string): Chart {
  const { files } = snapshot;
  const read = readYaml(files.get(`${folder}${CHART}`)?.text ?? '');
  const description = ('documents' in read && asMap(read.documents[0])) || {};
  const values = [`${folder}values.yaml`].filter(path => files.has(path));
  return {
    folder,
    description,
    values,
    ...variantsOf(folder, [...files.keys()], values),
    dependencies: dependenciesOf(snapshot, folder, description),
  };
}

/** Folders of charts that are in another one's `charts/`. */
export function subchartsOf({ files }: Snapshot, folder: string): string[] {
  const inside = `${folder}charts/`;
  return [...files.keys()]
    .filter(path => path.startsWith(inside) && isChart(path))
    .map(path => path.slice(0, -CHART.length))
    .filter(one => /^[^/]+\/$/.test(one.slice(inside.length)));
}

/**
 * Charts of the repository. One in the `charts/` of another is part of it; in a
 * `charts/` that belongs to none, it is one of its own.
 */
export function findCharts(snapshot: Snapshot): Chart[] {
  const folders = [...snapshot.files.keys()]
    .filter(isChart)
    .map(path => path.slice(0, -CHART.length));
  const all = new Set(folders);
  const isPart = (folder: string) => {
    const [, outer] = /^((?:.*\/)?)charts\/[^/]+\/$/.exec(folder) ?? [];
    return outer !== undefined && all.has(outer);
  };
  return folders
    .filter(folder => !isPart(folder))
    .map(folder => chartIn(snapshot, folder));
}
