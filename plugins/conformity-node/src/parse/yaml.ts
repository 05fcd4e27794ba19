import {
  DEFAULT_SCHEMA,
  loadAll,
  LoadOptions,
  Type,
  YAMLException,
} from 'js-yaml';

/** What a YAML document may hold; mappings are plain objects without prototype tricks. */
export type Yaml =
  | string
  | number
  | boolean
  | null
  | Date
  | Yaml[]
  | { [key: string]: Yaml };

/** A sequence under GitLab's `!reference`. */
export class Reference {
  constructor(readonly path: readonly string[]) {}
}

const reference = new Type('!reference', {
  kind: 'sequence',
  construct: data => new Reference(Array.isArray(data) ? data.map(String) : []),
});

// Tags of other tools are no reason not to read the rest: the empty prefix is any.
const unknownTags = (['scalar', 'sequence', 'mapping'] as const).map(
  kind => new Type('', { kind, multi: true, construct: data => data }),
);

const SCHEMA = DEFAULT_SCHEMA.extend({
  implicit: [],
  explicit: [reference, ...unknownTags],
});

/** Nodes that may be looked at in one file, aliases followed. */
const MAX_NODES = 100_000;
const MAX_DEPTH = 100;

/** Why a file has no documents. */
export interface YamlProblem {
  /** From 1, where the parser tells. */
  line?: number;
  kind: 'syntax' | 'size';
}

/** Documents of a file, or why there are none. */
export type YamlFile =
  | { documents: readonly Yaml[] }
  | { problem: YamlProblem };

/** Counts as a reader would walk: an alias costs each time it is followed. */
function isBounded(documents: readonly unknown[]): boolean {
  let left = MAX_NODES;
  const walk = (node: unknown, depth: number): boolean => {
    left -= 1;
    if (left < 0 || depth > MAX_DEPTH) {
      return false;
    }
    if (typeof node === 'object' && node !== null) {
      for (const child of Array.isArray(node) ? node : Object.values(node)) {
        if (!walk(child, depth + 1)) return false;
      }
    }
    return true;
  };
  return documents.every(document => walk(document, 0));
}

// How js-yaml words what it will not read to the end.
const EXCESSIVE = /exceeded max|abnormal merge sequence/;

// js-yaml's own type of what it loads is `unknown`; these are the kinds it makes.
const isYaml = (_value: unknown): _value is Yaml => true;

/**
 * Reads every document of a file, quickly and without positions. What would
 * explode when walked, through anchors or depth, is a problem as a mistake is.
 */
export function readYaml(
  text: string,
  listener?: LoadOptions['listener'],
): YamlFile {
  try {
    const loaded: unknown[] = [];
    loadAll(text, document => loaded.push(document), {
      schema: SCHEMA,
      json: true,
      listener,
    });
    if (!isBounded(loaded)) {
      return { problem: { kind: 'size' } };
    }
    return { documents: loaded.filter(isYaml) };
  } catch (error) {
    if (error instanceof YAMLException) {
      const line: unknown = error.mark?.line;
      return {
        problem: {
          kind: EXCESSIVE.test(error.reason) ? 'size' : 'syntax',
          ...(typeof line === 'number' && {
            // A mistake at the very end is told on the last line with something.
            line: Math.min(line + 1, text.trimEnd().split('\n').length),
          }),
        },
      };
    }
    // A stack that overflows on absurd nesting.
    return { problem: { kind: 'size' } };
  }
}

/** A mapping of a document. */
export type YamlMap = { [key: string]: Yaml };

/** The value as a mapping, or undefined. */
export const asMap = (value: Yaml | undefined): YamlMap | undefined =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !(value instanceof Reference)
    ? value
    : undefined;

/** The value as a sequence; an empty one where it is none. */
export const asList = (value: Yaml | undefined): readonly Yaml[] =>
  Array.isArray(value) ? value : [];

/** The value as a text, or undefined. */
export const asText = (value: Yaml | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Own property of a mapping, whatever its name. */
export const get = (map: YamlMap | undefined, key: string): Yaml | undefined =>
  map && Object.hasOwn(map, key) ? map[key] : undefined;

/** What is at a path of keys and indexes. */
export function at(
  value: Yaml | undefined,
  path: readonly (string | number)[],
): Yaml | undefined {
  return path.reduce<Yaml | undefined>(
    (node, key) =>
      typeof key === 'number' ? asList(node)[key] : get(asMap(node), key),
    value,
  );
}
