import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { command } from '../build/command';
import { ROOT } from '../paths';
import { Chosen, choicesOf, linesFor, optionsOf } from './options';
import { Lock, mergeLocks } from './merge';

const MANIFEST = 'package.json';
const LOCK = 'package-lock.json';

const lockSchema = z.object({
  packages: z.record(z.string(), z.record(z.string(), z.json())),
});

/** What npm takes for a name, in the place of an expression. */
const named = (manifest: string) => manifest.replace(/\$\{\{.*?\}\}/g, 'x');

const shifted = (text: string, spaces: number) =>
  text.replace(/^(?=[^{\n]|\{$)/gm, ' '.repeat(spaces));

/** Runs npm on a manifest; the lock that is there holds the versions. */
async function resolve(
  manifest: string,
  chosen: Chosen,
  held?: string,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'templates-lock-'));
  try {
    await writeFile(join(folder, MANIFEST), named(linesFor(manifest, chosen)));
    if (held !== undefined) await writeFile(join(folder, LOCK), held);
    await command(folder, 'npm', [
      'install',
      '--package-lock-only',
      '--ignore-scripts',
      '--omit-lockfile-registry-resolved',
      '--no-audit',
      '--no-fund',
    ]);
    return readFileSync(join(folder, LOCK), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function entriesOf(lock: string): Map<string, string> {
  const { packages } = lockSchema.parse(JSON.parse(lock));
  return new Map(
    Object.entries(packages)
      .filter(([path]) => path !== '')
      .map(([path, entry]) => [
        path,
        shifted(
          `${JSON.stringify(path)}: ${JSON.stringify(entry, null, 2)}`,
          4,
        ),
      ]),
  );
}

/** What the lock says of the application itself, with the manifest's conditions. */
function rootOf(manifest: string): string {
  const field = (name: string) =>
    new RegExp(`^  "${name}": (\\{[^]*?^  \\}|.*?),?$`, 'm').exec(
      manifest,
    )?.[1];
  const fields = [
    'name',
    'version',
    'license',
    'dependencies',
    'devDependencies',
    'engines',
  ].flatMap(name => {
    const value = field(name);
    return value === undefined ? [] : [`  "${name}": ${value}`];
  });
  return shifted(`"": {\n${fields.join(',\n')}\n}`, 4);
}

/** The lock file of a skeleton: one text for every choice of its options. */
async function lockOf(folder: string): Promise<string> {
  const manifest = readFileSync(join(folder, MANIFEST), 'utf8');
  const options = optionsOf(manifest);
  const known = join(folder, LOCK);
  const held = existsSync(known)
    ? named(linesFor(readFileSync(known, 'utf8'), new Set(options)))
    : undefined;
  // All of them together say the versions; each choice is a part of it.
  const everything = await resolve(manifest, new Set(options), held);
  const locks: Lock[] = [];
  for (const chosen of choicesOf(options)) {
    const lock = await resolve(manifest, chosen, everything);
    locks.push({ chosen, entries: entriesOf(lock) });
  }
  const name = /"name": (".*?")/.exec(manifest)?.[1];
  return [
    '{',
    `  "name": ${name},`,
    '  "version": "0.1.0",',
    '  "lockfileVersion": 3,',
    '  "requires": true,',
    '  "packages": {',
    `${rootOf(manifest)},`,
    mergeLocks(locks),
    '  }',
    '}',
    '',
  ].join('\n');
}

/** Writes the lock file of a template's application, where npm has one to write. */
export async function writeLock(template: string): Promise<boolean> {
  const folder = join(ROOT, 'templates', template, 'skeleton/app');
  if (!existsSync(join(folder, MANIFEST))) return false;
  await writeFile(join(folder, LOCK), await lockOf(folder));
  return true;
}
