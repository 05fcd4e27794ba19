import { promises as fs } from 'node:fs';
import { dirname } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { StepError } from '../support/StepError';
import { SourceFile } from './sourceFiles';

/** Puts files in a folder, in place of what it holds; none leads out of it. */
export async function writeFiles(
  folder: string,
  files: SourceFile[],
): Promise<void> {
  await fs.rm(folder, { recursive: true, force: true });
  await fs.mkdir(folder, { recursive: true });
  for (const { path, content, executable } of files) {
    let file: string;
    try {
      file = resolveSafeChildPath(folder, path);
    } catch {
      throw new StepError(`« ${path} » sort du dossier : rien n’est écrit là.`);
    }
    await fs.mkdir(dirname(file), { recursive: true });
    await fs.writeFile(file, content, {
      flag: 'wx',
      mode: executable ? 0o755 : 0o644,
    });
  }
}
