import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ASSETS } from './assets';

const isOurs = (folder: string) =>
  existsSync(join(folder, ASSETS, 'search.js'));

/**
 * Fills a folder beside the one that is wanted, and puts it there once it is
 * whole: a site is never half of one, and nothing else is overwritten.
 */
export async function replaceFolder<T>(
  out: string,
  fill: (folder: string) => Promise<T>,
): Promise<T> {
  const target = resolve(out);
  if (existsSync(target) && readdirSync(target).length > 0 && !isOurs(target)) {
    throw new Error(
      `Le dossier « ${out} » contient autre chose qu’un site de documentation. Choisissez un dossier vide ou qui n’existe pas.`,
    );
  }
  mkdirSync(dirname(target), { recursive: true });
  const folder = mkdtempSync(`${target}.`);
  try {
    const result = await fill(folder);
    rmSync(target, { recursive: true, force: true });
    renameSync(folder, target);
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
