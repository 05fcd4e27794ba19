import { asMap, get, readYaml, Yaml, YamlMap } from '../../parse/yaml';
import { Snapshot } from '../../snapshot/Snapshot';
import { BadExpression } from './expression';
import { evaluateTemplate, Scope, TooLarge } from './evaluate';
import { Definitions, Node, NotUnderstood, parseTemplate } from './template';

/** A Helm chart of the repository. */
export interface Chart {
  /** Folder with a slash at its end, or the empty root. */
  folder: string;
  /** Of `Chart.yaml`. */
  description: YamlMap;
  /** Value files to read it with, once for each environment; `values.yaml` first. */
  variants: readonly { environment?: string; valueFiles: readonly string[] }[];
}

/** What a template made, with the file that it is. */
export interface Rendered {
  file: string;
  text: string;
  environment?: string;
}

/** Folders that hold a chart; one inside another's `charts/` is a dependency. */
export function findCharts({ files }: Snapshot): Chart[] {
  const folders = [...files.keys()]
    .filter(path => /(^|\/)Chart\.yaml$/.test(path))
    .map(path => path.slice(0, -'Chart.yaml'.length))
    .filter(
      folder => !/(^|\/)charts\//.test(folder.slice(0, -1)) || isOwn(folder),
    );
  return folders.map(folder => {
    const read = readYaml(files.get(`${folder}Chart.yaml`)?.text ?? '');
    return {
      folder,
      description: ('documents' in read && asMap(read.documents[0])) || {},
      variants: variantsOf(folder, [...files.keys()]),
    };
  });
}

// `charts/<name>` of a repository of charts, not of a chart with dependencies.
const isOwn = (folder: string) => /^charts\/[^/]+\/$/.test(folder);

function variantsOf(
  folder: string,
  paths: readonly string[],
): Chart['variants'] {
  const own = paths.filter(path => path.startsWith(folder));
  const base = own.filter(path => path === `${folder}values.yaml`);
  const found = own.flatMap(path => {
    const rest = path.slice(folder.length);
    const environment =
      /^values[-.]([a-z0-9-]+)\.ya?ml$/.exec(rest)?.[1] ??
      /^values\/([a-z0-9-]+)(?:\/values)?\.ya?ml$/.exec(rest)?.[1];
    return environment === undefined ? [] : [{ environment, path }];
  });
  return found.length === 0
    ? [{ valueFiles: base }]
    : found.map(({ environment, path }) => ({
        environment,
        valueFiles: [...base, path],
      }));
}

function merge(base: YamlMap, over: YamlMap): YamlMap {
  const merged: YamlMap = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const known = asMap(get(merged, key));
    const more = asMap(value);
    const both: Yaml = known && more ? merge(known, more) : value;
    Object.defineProperty(merged, key, {
      value: both,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return merged;
}

/** Values of a chart's variant; undefined where a file of them cannot be read. */
export function readValues(
  { files }: Snapshot,
  valueFiles: readonly string[],
): YamlMap | undefined {
  let values: YamlMap = {};
  for (const path of valueFiles) {
    const read = readYaml(files.get(path)?.text ?? '');
    if (!('documents' in read)) {
      return undefined;
    }
    values = merge(values, asMap(read.documents[0]) ?? {});
  }
  return values;
}

/** Why a chart could not be read. */
export class Unreadable extends Error {
  constructor(readonly file: string) {
    super(file);
  }
}

const isExpected = (error: unknown) =>
  error instanceof NotUnderstood ||
  error instanceof BadExpression ||
  error instanceof TooLarge ||
  error instanceof RangeError;

/**
 * Reads the templates of a chart with its values, without Helm: simple charts
 * come out as Helm would make them, and what is not simple comes out unknown.
 *
 * @throws Unreadable for a template that is no template
 */
export function readChart(snapshot: Snapshot, chart: Chart): Rendered[] {
  const { folder, description, variants } = chart;
  const definitions: Definitions = new Map();
  const templates: { file: string; nodes: Node[] }[] = [];
  const prefix = `${folder}templates/`;
  for (const { path, text } of snapshot.files.values()) {
    if (!path.startsWith(prefix) || text === undefined) continue;
    try {
      const nodes = parseTemplate(text, definitions);
      const isOutput =
        /\.ya?ml$/.test(path) && !path.startsWith(`${prefix}tests/`);
      if (isOutput) templates.push({ file: path, nodes });
    } catch (error) {
      if (isExpected(error)) throw new Unreadable(path);
      throw error;
    }
  }
  const name = get(description, 'name');
  return variants.flatMap(({ environment, valueFiles }) => {
    const values = readValues(snapshot, valueFiles);
    if (!values)
      throw new Unreadable(valueFiles.at(-1) ?? `${folder}values.yaml`);
    const root = {
      Values: values,
      Chart: {
        Name: name,
        Version: get(description, 'version'),
        AppVersion: get(description, 'appVersion'),
      },
      Release: {
        Name: typeof name === 'string' ? name : 'release',
        Namespace: 'default',
        Service: 'Helm',
        Revision: 1,
      },
      Capabilities: { KubeVersion: { Version: 'v1.31.0' } },
    };
    const scope: Scope = { dot: root, root, variables: new Map(), definitions };
    return templates.map(({ file, nodes }) => {
      try {
        return { file, text: evaluateTemplate(nodes, scope), environment };
      } catch (error) {
        if (isExpected(error)) throw new Unreadable(file);
        throw error;
      }
    });
  });
}
