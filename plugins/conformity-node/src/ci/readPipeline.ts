import { YamlFiles } from '../parse/YamlFiles';
import {
  asList,
  asMap,
  asText,
  get,
  Reference,
  Yaml,
  YamlMap,
} from '../parse/yaml';
import { Snapshot } from '../snapshot/Snapshot';
import { ExternalInclude, Job, Pipeline } from './Pipeline';

/** The platform's pipeline file, at the root of a mirrored repository. */
export const DSO_FILE = '.gitlab-ci-dso.yml';
/** GitLab's own, at the root of a standalone one. */
export const GITLAB_FILE = '.gitlab-ci.yml';

const MAX_FILES = 50;
const MAX_EXTENDS = 20;
const DEFAULT_STAGES = ['build', 'test', 'deploy'];

const KEYWORDS = [
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
  'pages:deploy',
];

interface Declared {
  file: string;
  document: number;
  map: YamlMap;
}

interface Files {
  roots: YamlMap[];
  declared: Map<string, Declared>;
  includes: ExternalInclude[];
  missing: Pipeline['missing'][number][];
}

/** The file that GitLab starts from, where there is one. */
export function pipelineFile({
  files,
  platform,
}: Snapshot): string | undefined {
  const order =
    platform.standalone === true
      ? [GITLAB_FILE, DSO_FILE]
      : [DSO_FILE, GITLAB_FILE];
  return order.find(path => files.has(path));
}

const listOf = (value: Yaml | undefined): readonly Yaml[] =>
  value === undefined || value === null ? [] : [value].flat();

function gather(snapshot: Snapshot, yaml: YamlFiles, start: string): Files {
  const found: Files = {
    roots: [],
    declared: new Map(),
    includes: [],
    missing: [],
  };
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path) || seen.size >= MAX_FILES) return;
    seen.add(path);
    for (const [document, value] of yaml.documents(path).entries()) {
      const map = asMap(value);
      if (!map) continue;
      for (const [index, item] of listOf(get(map, 'include')).entries()) {
        const single = !Array.isArray(get(map, 'include'));
        include(item, path, {
          document,
          path: single ? ['include'] : ['include', index],
        });
      }
      found.roots.push(map);
      for (const [name, job] of Object.entries(map)) {
        const declared = asMap(job);
        if (declared && !KEYWORDS.includes(name)) {
          found.declared.set(name, { file: path, document, map: declared });
        }
      }
    }
  };
  const local = (
    wanted: string,
    file: string,
    at: ExternalInclude['at'],
  ): void => {
    const path = wanted.replace(/^\/+/, '');
    const paths = path.includes('*')
      ? matching(snapshot, path)
      : [path].filter(one => snapshot.files.has(one));
    if (paths.length === 0) found.missing.push({ file, at, path });
    paths.forEach(visit);
  };
  const include = (item: Yaml, file: string, at: ExternalInclude['at']) => {
    const text = asText(item);
    const map = asMap(item);
    if (text !== undefined && !/^https?:/.test(text)) {
      local(text, file, at);
      return;
    }
    const wanted = asText(get(map, 'local'));
    if (wanted !== undefined) {
      local(wanted, file, at);
      return;
    }
    for (const kind of [
      'project',
      'remote',
      'template',
      'component',
    ] as const) {
      const from =
        asText(get(map, kind)) ?? (kind === 'remote' ? text : undefined);
      if (from !== undefined) {
        const files = listOf(get(map, 'file')).flatMap(
          one => asText(one) ?? [],
        );
        found.includes.push({ file, at, from, kind, files });
        return;
      }
    }
  };
  visit(start);
  return found;
}

const escape = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** Files that a pattern of `include:local` names. */
function matching({ files }: Snapshot, pattern: string): string[] {
  const source = pattern
    .split('**')
    .map(part => part.split('*').map(escape).join('[^/]*'))
    .join('.*');
  const expression = new RegExp(`^${source}$`);
  return [...files.keys()].filter(path => expression.test(path)).sort();
}

function merge(base: YamlMap, over: YamlMap): YamlMap {
  const merged: YamlMap = { ...base };
  for (const key of Object.keys(over)) {
    const known = asMap(get(merged, key));
    const more = asMap(get(over, key));
    const value = known && more ? merge(known, more) : (get(over, key) ?? null);
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
function dereference(
  value: Yaml,
  declared: ReadonlyMap<string, Declared>,
  depth = 0,
): Yaml {
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

function resolve(
  name: string,
  declared: ReadonlyMap<string, Declared>,
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

/** The pipeline of a repository; undefined where it has none. */
export function readPipeline(
  snapshot: Snapshot,
  yaml: YamlFiles,
): Pipeline | undefined {
  const file = pipelineFile(snapshot);
  if (file === undefined) {
    return undefined;
  }
  const { roots, declared, includes, missing } = gather(snapshot, yaml, file);
  const jobs = [...declared].map(([name, { file: own, document }]): Job => {
    const { merged, extended } = resolve(name, declared);
    const put = asMap(dereference(merged, declared)) ?? {};
    return {
      name,
      hidden: name.startsWith('.'),
      file: own,
      at: { document, path: [name] },
      merged: put,
      extends: extended,
      stage: asText(get(put, 'stage')) ?? 'test',
    };
  });
  const variables = new Map(
    roots.flatMap(root =>
      Object.entries(asMap(get(root, 'variables')) ?? {}).map(
        ([name, value]): [string, string] => [name, variableText(value)],
      ),
    ),
  );
  const stages = roots.flatMap(root => asList(get(root, 'stages')));
  return {
    file,
    jobs,
    includes,
    missing,
    variables,
    stages:
      stages.length > 0
        ? stages.flatMap(stage => asText(stage) ?? [])
        : DEFAULT_STAGES,
  };
}

const variableText = (value: Yaml): string => {
  const described = asMap(value);
  const text = described ? get(described, 'value') : value;
  return text === undefined || text === null ? '' : String(text);
};
