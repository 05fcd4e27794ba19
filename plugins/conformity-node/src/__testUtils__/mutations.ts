import fc from 'fast-check';
import { readYaml } from '../parse/yaml';
import { RawFile } from '../snapshot/buildSnapshot';
import { FRAGMENTS, PATHS } from './fragments';
import { dumped, grafted, pathsIn, STRANGE } from './grafts';
import { Sample, SAMPLES } from './repositories';

/** Files by path, as bytes. */
type Bytes = Map<string, Uint8Array>;

/** A change to a repository. */
type Mutation = (files: Bytes) => void;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

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
