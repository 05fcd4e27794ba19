import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { LIMITS } from '../limits';
import { Warn } from '../warnings';
import { Settings, readSettings } from './readSettings';

const NAMES = ['mkdocs.yml', 'mkdocs.yaml'];

/**
 * A repository's settings; without a file of them, those that most have.
 *
 * @public
 */
export async function findSettings(
  inputDir: string,
  warn: Warn,
): Promise<Settings> {
  for (const name of NAMES) {
    const path = join(inputDir, name);
    const stat = await fs.lstat(path).catch(() => undefined);
    if (!stat) continue;
    if (!stat.isFile() || stat.nlink > 1 || stat.size > LIMITS.settingsBytes) {
      warn({ file: name, message: 'is no ordinary file of its size: ignored' });
      continue;
    }
    return readSettings(await fs.readFile(path, 'utf8'), name, warn);
  }
  return readSettings('', NAMES[0], warn);
}
