import { YamlFiles } from '../parse/YamlFiles';
import { Pointer } from '../parse/positions';
import { asMap, asText, get, Yaml } from '../parse/yaml';
import { Snapshot } from '../snapshot/Snapshot';
import { matchesGlob } from './glob';
import { CiDocument, ExternalInclude, MissingInclude } from './Pipeline';

const MAX_FILES = 50;
/** Patterns that are looked for among all the files. */
const MAX_PATTERNS = 20;

const EXTERNAL = ['project', 'remote', 'template', 'component'] as const;

/** A value that may be alone or in a list. */
export const listOf = (value: Yaml | undefined): readonly Yaml[] =>
  value === undefined || value === null ? [] : [value].flat();

/** Files of a pipeline, and what they include from elsewhere. */
export interface Gathered {
  files: string[];
  documents: CiDocument[];
  includes: ExternalInclude[];
  missing: MissingInclude[];
}

/** The local path that an item of `include` names, or undefined. */
export function localPath(item: Yaml): string | undefined {
  const text = asText(item);
  const wanted =
    text !== undefined && !/^https?:/.test(text)
      ? text
      : asText(get(asMap(item), 'local'));
  return wanted?.replace(/^\/+/, '');
}

function externalOf(
  item: Yaml,
): Pick<ExternalInclude, 'from' | 'kind' | 'files'> | undefined {
  const map = asMap(item);
  for (const kind of EXTERNAL) {
    const from =
      asText(get(map, kind)) ?? (kind === 'remote' ? asText(item) : undefined);
    if (from !== undefined) {
      const files = listOf(get(map, 'file')).flatMap(one => asText(one) ?? []);
      return { from, kind, files };
    }
  }
  return undefined;
}

/** Reads a pipeline's file and, one after the other, those that it includes. */
export function gather(
  snapshot: Snapshot,
  yaml: YamlFiles,
  start: string,
): Gathered {
  const found: Gathered = {
    files: [],
    documents: [],
    includes: [],
    missing: [],
  };
  const seen = new Set<string>();
  const patterns = new Map<string, string[]>();

  const matching = (pattern: string): string[] => {
    const known = patterns.get(pattern);
    if (known || patterns.size >= MAX_PATTERNS) return known ?? [];
    const head = pattern.slice(0, pattern.indexOf('*'));
    const tail = pattern.slice(pattern.lastIndexOf('*') + 1);
    const paths = [...snapshot.files.keys()]
      .filter(path => path.startsWith(head) && path.endsWith(tail))
      .filter(path => matchesGlob(pattern, path))
      .sort();
    patterns.set(pattern, paths);
    return paths;
  };

  function include(item: Yaml, file: string, at: Pointer): void {
    const path = localPath(item);
    if (path === undefined) {
      const external = externalOf(item);
      if (external) found.includes.push({ file, at, ...external });
      return;
    }
    if (path.includes('$')) {
      found.includes.push({
        file,
        at,
        from: path,
        kind: 'variable',
        files: [],
      });
      return;
    }
    const paths = path.includes('*')
      ? matching(path)
      : [path].filter(one => snapshot.files.has(one));
    if (paths.length === 0) {
      const conditional = get(asMap(item), 'rules') !== undefined;
      found.missing.push({ file, at, path, conditional });
    }
    paths.forEach(visit);
  }

  function visit(file: string): void {
    if (seen.has(file) || seen.size >= MAX_FILES) return;
    seen.add(file);
    found.files.push(file);
    for (const [document, value] of yaml.documents(file).entries()) {
      const map = asMap(value);
      if (!map) continue;
      const wanted = get(map, 'include');
      for (const [index, item] of listOf(wanted).entries()) {
        const path = Array.isArray(wanted) ? ['include', index] : ['include'];
        include(item, file, { document, path });
      }
      // After what it includes, that it overrides.
      found.documents.push({ file, document, map });
    }
  }

  visit(start);
  return found;
}
