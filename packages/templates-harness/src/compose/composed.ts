import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../paths';
import { compose } from './compose';

const TEMPLATES = join(ROOT, 'templates');
const PARTS = join(TEMPLATES, 'parts');
const SOURCES = 'templates';

const read = (path: string) => readFileSync(join(PARTS, path), 'utf8');

/** Names of the templates that are composed. */
export const composedNames = (): string[] =>
  readdirSync(join(PARTS, SOURCES)).map(name => name.replace(/\.yaml$/, ''));

/** A template as its source and parts say it. */
export const composed = (name: string): string =>
  compose(`${SOURCES}/${name}.yaml`, read);

/** A template as it is committed. */
export const committed = (name: string): string =>
  readFileSync(join(TEMPLATES, `${name}.yaml`), 'utf8');

/** Writes every template that is composed. */
export async function composeAll(): Promise<string[]> {
  const names = composedNames();
  for (const name of names) {
    await writeFile(join(TEMPLATES, `${name}.yaml`), composed(name));
  }
  return names;
}
