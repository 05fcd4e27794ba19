import fc from 'fast-check';
import { dump } from 'js-yaml';
import { readYaml, Yaml } from '../parse/yaml';
import { RawFile } from '../snapshot/buildSnapshot';
import { Sample, SAMPLES } from './repositories';

/** Files by path, as bytes. */
type Bytes = Map<string, Uint8Array>;

/** A change to a repository. */
type Mutation = (files: Bytes) => void;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Fragments that readers of YAML, templates, images and pipelines trip over. */
const FRAGMENTS = [
  '---',
  '- ',
  '  ? [a, b]: c',
  'a: &a [*a]',
  'kind: List\nitems: [{ kind: List, apiVersion: v1, items: [null, 1, []] }]',
  'apiVersion: v1',
  'kind: 12',
  'metadata: null',
  'metadata: []',
  'metadata: { name: { toString: 1 }, labels: 5 }',
  'spec: ~',
  'spec: { template: { spec: { containers: { a: 1 } } } }',
  'spec: { template: { spec: { containers: [null, 1, [], { image: [] }] } } }',
  'containers: [{ name: [], env: 1, envFrom: {}, resources: [], ports: {} }]',
  'replicas: { valueOf: null, toString: null }',
  'selector: { matchLabels: { app: { a: b } }, matchExpressions: [1, {}] }',
  'data: [1, 2]',
  '__proto__: { kind: Deployment }',
  'constructor: { prototype: 1 }',
  '<<: [1, 2]',
  'extends: [a, [b], { c: d }]',
  'include: [{ local: "/**/*.yml" }, { local: 5 }, { project: [] }, null]',
  'include: .gitlab-ci-dso.yml',
  'variables: { A: { value: { toString: 1 } }, B: [] }',
  'stages: { a: b }',
  'script: !reference [docker-build, script]',
  'rules: 5',
  'resources: [., .., ../.., /, "https://a.example/x?ref=y", { a: b }]',
  'patches: [{ patch: "{" }, { path: 5 }, { target: [], patch: "- op: remove" }]',
  'images: [{ name: 5 }, null]',
  'dependencies: [{ name: cluster, version: 1.2 }, { name: [] }, 7]',
  'sops: { mac: [] }',
  '{{ include "demo.labels" . }}',
  '{{- range .Values }}',
  '{{ end }}',
  '{{ define "demo.labels" }}{{ include "demo.labels" . }}{{ end }}',
  '{{ .Values.a.b.c | default (dict "a" 1) | toYaml | nindent 999999 }}',
  '{{ index .Values "x" 1 2 }}{{ printf "%s %d" }}{{ "a" | repeat 1000000 }}',
  'FROM',
  'FROM ${A:-${B}} AS',
  'USER ${UID:+',
  'RUN [',
  'COPY <<EOF /a',
  'EXPOSE a-b/c 99999999999999',
  'date: 2026-01-01',
  'n: .nan\nm: -.inf\no: 0x1F\nb: !!binary aGk=',
  '\u0000',
  '\uFEFF',
  '\u2028\uD83D',
  '\t\t- x',
  '"',
  "'",
  '{'.repeat(200),
  '['.repeat(3000),
];

/** Names that readers look for. */
const PATHS = [
  'Chart.yaml',
  'templates/x.yaml',
  'templates/_x.tpl',
  'charts/a/Chart.yaml',
  'values.yaml',
  'values-dev.yaml',
  'kustomization.yaml',
  'overlays/dev/kustomization.yaml',
  'base/patch.yaml',
  'k8s/x.yaml',
  'Dockerfile',
  'docker/Dockerfile.prod',
  '.gitlab-ci.yml',
  '.gitlab-ci-dso.yml',
  'ci/x.yml',
  '.github/workflows/x.yml',
  'catalog-info.yaml',
  'package.json',
  'openapi.json',
  'mkdocs.yml',
  'CODEOWNERS',
  'x.sops.yaml',
  'files/rules/x.yaml.tpl',
  '__proto__',
  'constructor/toString',
];

const pathOf = (files: Bytes, index: number): string =>
  [...files.keys()][index % Math.max(1, files.size)] ?? '';

const bytesOf = (files: Bytes, path: string) =>
  files.get(path) ?? new Uint8Array();

function withLines(
  files: Bytes,
  file: number,
  change: (lines: string[]) => void,
): void {
  const path = pathOf(files, file);
  const lines = decoder.decode(bytesOf(files, path)).split('\n');
  change(lines);
  files.set(path, encoder.encode(lines.join('\n')));
}

const place = fc.nat({ max: 1 << 20 });

const flip = fc.tuple(place, place, fc.integer({ min: 1, max: 255 })).map(
  ([file, at, mask]): Mutation =>
    files => {
      const path = pathOf(files, file);
      const bytes = bytesOf(files, path).slice();
      const index = at % Math.max(1, bytes.length);
      if (bytes.length > 0) bytes[index] = (bytes[index] ?? 0) ^ mask;
      files.set(path, bytes);
    },
);

const truncate = fc.tuple(place, place).map(
  ([file, at]): Mutation =>
    files => {
      const path = pathOf(files, file);
      const bytes = bytesOf(files, path);
      files.set(path, bytes.slice(0, at % (bytes.length + 1)));
    },
);

const duplicate = fc.tuple(place, place, fc.integer({ min: 1, max: 40 })).map(
  ([file, at, times]): Mutation =>
    files =>
      withLines(files, file, lines => {
        const index = at % lines.length;
        lines.splice(index, 0, ...Array(times).fill(lines[index] ?? ''));
      }),
);

const insertion = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

const insert = fc.tuple(place, place, insertion, fc.nat({ max: 12 })).map(
  ([file, at, text, depth]): Mutation =>
    files =>
      withLines(files, file, lines => {
        const indented = text
          .split('\n')
          .map(line => `${' '.repeat(depth)}${line}`);
        lines.splice(at % (lines.length + 1), 0, ...indented);
      }),
);

const swap = fc.tuple(place, place, fc.constantFrom(...FRAGMENTS)).map(
  ([file, at, text]): Mutation =>
    files =>
      withLines(files, file, lines => {
        const index = at % lines.length;
        const [key = ''] = (lines[index] ?? '').split(':');
        lines[index] = `${key}: ${text}`;
      }),
);

/** Values that are not of the kind that a reader expects. */
const STRANGE: readonly Yaml[] = [
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

type Path = readonly (string | number)[];

function pathsIn(value: Yaml, path: Path = []): Path[] {
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

function grafted(value: Yaml, [key, ...rest]: Path, by: Yaml): Yaml {
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

const dumped = (documents: readonly Yaml[]): string =>
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

/** Puts another kind of value in the place of one, in a file that is still YAML. */
const graft = fc.tuple(place, place, place, fc.constantFrom(...STRANGE)).map(
  ([file, document, at, by]): Mutation =>
    files => {
      const path = pathOf(files, file);
      const read = readYaml(decoder.decode(bytesOf(files, path)));
      if (!('documents' in read) || read.documents.length === 0) return;
      const which = document % read.documents.length;
      const value = read.documents[which] ?? null;
      const paths = pathsIn(value);
      const put = grafted(value, paths[at % paths.length] ?? [], by);
      const made = read.documents.with(which, put);
      files.set(path, encoder.encode(dumped(made)));
    },
);

const rename = fc
  .tuple(
    place,
    fc.oneof(fc.constantFrom(...PATHS), fc.string({ maxLength: 12 })),
  )
  .map(
    ([file, to]): Mutation =>
      files => {
        const path = pathOf(files, file);
        const bytes = bytesOf(files, path);
        files.delete(path);
        files.set(to, bytes);
      },
  );

const mutations = fc.array(
  fc.oneof(flip, truncate, duplicate, insert, swap, rename, {
    weight: 5,
    arbitrary: graft,
  }),
  { minLength: 1, maxLength: 5 },
);

/** A sample, mutated: what a reader of repositories would hand over. */
export const mutated: fc.Arbitrary<{ sample: Sample; raw: RawFile[] }> = fc
  .tuple(fc.constantFrom(...SAMPLES), mutations)
  .map(([sample, changes]) => {
    const files: Bytes = new Map(
      Object.entries(sample.files).map(([path, text]) => [
        path,
        encoder.encode(text),
      ]),
    );
    changes.forEach(change => change(files));
    return {
      sample,
      raw: [...files].map(([path, content]) => ({
        path,
        kind: 'file',
        content,
      })),
    };
  });
