import { dump } from 'js-yaml';
import { readYaml, Yaml } from '../parse/yaml';
import { Sample } from './repositories';

/** Values that are not of the kind that a reader expects. */
export const STRANGE: readonly Yaml[] = [
  null,
  true,
  0,
  -1.5,
  1e300,
  '',
  ' ',
  '*',
  '../..',
  '$A${B:-$C}',
  '{{ .Values }}',
  '\u0000\uD83D\uE000',
  'https://a:b@c.example/d?ref=e',
  'x'.repeat(3000),
  new Date(0),
  [],
  [[]],
  [null, 1, 'a', [], {}],
  {},
  { a: { b: { c: [] } } },
  { toString: 1, valueOf: 2, length: -1 },
  { name: { toString: null }, value: { value: [] } },
  { kind: 'List', apiVersion: 'v1', items: [{ kind: 'Pod', spec: [] }] },
];

/** Keys and indexes that lead to a place. */
type Path = readonly (string | number)[];

/** Every place in a value, its own included. */
export function pathsIn(value: Yaml, path: Path = []): Path[] {
  const inside: [string | number, Yaml][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(
        typeof value === 'object' && value !== null ? value : {},
      ).filter(() => !(value instanceof Date));
  return [
    path,
    ...inside.flatMap(([key, item]) => pathsIn(item, [...path, key])),
  ];
}

/** A value with another in one place. */
export function grafted(value: Yaml, [key, ...rest]: Path, by: Yaml): Yaml {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      index === key ? grafted(item, rest, by) : item,
    );
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).map(([name, item]) => [
          name,
          name === key ? grafted(item, rest, by) : item,
        ]),
      )
    : value;
}

/** Documents, as a file. */
export const dumped = (documents: readonly Yaml[]): string =>
  documents.map(value => dump(value, { skipInvalid: true })).join('---\n');

/** Kinds of values that no reader should stumble on, whatever they stand for. */
const KINDS: readonly Yaml[] = [null, 'x', [null], { toString: { a: 1 } }];

/** A sample with one value replaced, and where. */
export interface Grafted {
  where: string;
  files: Record<string, string>;
}

/** A sample, with each kind of value in the place of each value of its YAML. */
export function* everyGraft({ files }: Sample): Generator<Grafted> {
  for (const [file, text] of Object.entries(files)) {
    const read = readYaml(text);
    const documents = 'documents' in read ? read.documents : [];
    for (const [document, value] of documents.entries()) {
      for (const path of pathsIn(value)) {
        for (const by of KINDS) {
          const made = documents.with(document, grafted(value, path, by));
          yield {
            where: `${file} ${path.join('.')} ${JSON.stringify(by)}`,
            files: { ...files, [file]: dumped(made) },
          };
        }
      }
    }
  }
}
