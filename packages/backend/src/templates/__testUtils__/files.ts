import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

/** Files of a repository, by path. */
export type Files = ReadonlyMap<string, string>;

export function readTree(directory: string): Files {
  const entries = readdirSync(directory, {
    recursive: true,
    withFileTypes: true,
  });
  return new Map(
    entries
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [
        relative(directory, path).split(sep).join('/'),
        readFileSync(path, 'utf8'),
      ]),
  );
}

export function fileOf(files: Files, path: string): string {
  const content = files.get(path);
  if (content === undefined) {
    throw new Error(`no ${path} among ${[...files.keys()].join(', ')}`);
  }
  return content;
}

export const yamlOf = (files: Files, path: string): unknown =>
  parse(fileOf(files, path));

export function yamlDocuments(source: string): unknown[] {
  return parseAllDocuments(source)
    .map(document => {
      if (document.errors.length > 0) {
        throw document.errors[0];
      }
      return document.toJS();
    })
    .filter(document => document !== null);
}
