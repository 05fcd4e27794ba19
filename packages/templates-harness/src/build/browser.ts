import { access, constants } from 'node:fs/promises';
import { command } from './command';

const { CHROMIUM_PATH = '/usr/bin/chromium' } = process.env;

/**
 * Runs the tests in a browser of an application of Node.js.
 *
 * @returns what was not done, if anything
 */
export async function testInBrowser(
  folder: string,
): Promise<string | undefined> {
  const isHere = await access(CHROMIUM_PATH, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!isHere) return 'there is no Chromium here: pages were not opened';
  await command(folder, 'env', [
    `CHROMIUM_PATH=${CHROMIUM_PATH}`,
    'npm',
    'run',
    'e2e',
  ]);
  return undefined;
}
