import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diffOf } from './diff';
import { Files } from './files';
import { GOLDEN } from './paths';
import { Product } from './produce';

/** Longer files, such as locks, are held by their digest. */
const MAX_BYTES = 40_000;

const held = (text: string): string =>
  Buffer.byteLength(text) > MAX_BYTES
    ? `sha256 ${createHash('sha256').update(text).digest('hex')}\n`
    : text;

const COMMIT = '0c0117e0';

/** Without what another run would have made otherwise. */
function neutral(text: string, accidents: Product['accidents']): string {
  const { platform, project, commits } = accidents;
  return commits
    .flatMap(commit => [commit, commit.slice(0, 8)])
    .reduce((all, commit) => all.replaceAll(commit, COMMIT), text)
    .replaceAll(platform, 'https://gitlab.exemple.gouv.fr')
    .replaceAll(project, 'projet');
}

/** One tree of what a run made, with names that do not depend on the run. */
export function normalised(product: Product): Files {
  const files = product.repositories.flatMap(({ role, files: all }) =>
    [...all].map(([path, text]): [string, string] => [`${role}/${path}`, text]),
  );
  return new Map(
    [
      ...files,
      ['console.yaml', product.console.text] as const,
      ['output.yaml', product.output] as const,
    ].map(([path, text]) => [path, held(neutral(text, product.accidents))]),
  );
}

const inFull = (files: Files): string =>
  [...files].map(([path, text]) => `=== ${path}\n${text}`).join('\n');

const fileOf = ({ case: { template, name } }: Product): string =>
  join(
    GOLDEN,
    template.name,
    name === 'default' ? 'default.txt' : `${name}.diff`,
  );

/** What of a product is compared: the default in full, others by what they change of it. */
export const textOf = (
  product: Product,
  reference: Product,
): Promise<string> | string =>
  product.case.name === 'default'
    ? inFull(normalised(product))
    : diffOf(normalised(reference), normalised(product));

/** What differs from what is kept, as a diff; nothing where all is as expected. */
export async function compare(
  product: Product,
  reference: Product,
): Promise<string | undefined> {
  const file = fileOf(product);
  if (!existsSync(file)) return 'nothing is kept of this combination';
  const expected = await readFile(file, 'utf8');
  const actual = await textOf(product, reference);
  return expected === actual
    ? undefined
    : diffOf(new Map([['kept', expected]]), new Map([['kept', actual]]));
}

/** Keeps a product as what is expected from now on. */
export async function keep(
  product: Product,
  reference: Product,
): Promise<void> {
  const file = fileOf(product);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await textOf(product, reference));
}
