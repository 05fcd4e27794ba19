import { promises as fs } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { StepError } from '../support/StepError';

export const MAX_FILES = 10_000;
export const MAX_BYTES = 100 * 1024 * 1024;

/** A regular file to publish; `path` is relative to the source, with `/`. */
export interface SourceFile {
  path: string;
  executable: boolean;
  content: Uint8Array;
}

/** The folder of the workspace that a template names; nothing outside can be named. */
export function resolveSource(
  workspacePath: string,
  sourcePath: string,
): string {
  const refused = new StepError(
    'Le dossier à publier doit être un chemin relatif, à l’intérieur de l’espace de travail.',
  );
  if (
    sourcePath === '' ||
    isAbsolute(sourcePath) ||
    // Encoded, Windows and control characters have no place in a template's path.
    /[\p{Cc}\\%]|^~|^[a-z]:/iu.test(sourcePath) ||
    sourcePath.split('/').includes('..')
  ) {
    throw refused;
  }
  try {
    return resolveSafeChildPath(workspacePath, sourcePath);
  } catch {
    throw refused;
  }
}

/**
 * Reads every file below a folder. Symbolic links, special files and `.git` are
 * refused rather than skipped: what is published must be what the template made.
 */
export async function readSourceFiles(root: string): Promise<SourceFile[]> {
  const stat = await fs.lstat(root).catch(() => undefined);
  if (!stat?.isDirectory()) {
    throw new StepError(
      'Le dossier à publier n’existe pas dans l’espace de travail.',
    );
  }
  const files: SourceFile[] = [];
  let bytes = 0;
  const walk = async (folder: string, prefix: string): Promise<void> => {
    const entries = await fs.readdir(folder, { withFileTypes: true });
    for (const entry of entries) {
      const path = `${prefix}${entry.name}`;
      const file = join(folder, entry.name);
      if (entry.name.toLowerCase() === '.git') {
        throw new StepError(
          `Le dossier à publier ne doit pas contenir « ${path} ».`,
        );
      }
      if (entry.isDirectory()) {
        await walk(file, `${path}/`);
      } else if (entry.isFile()) {
        const { mode, size } = await fs.lstat(file);
        bytes += size;
        if (files.length >= MAX_FILES || bytes > MAX_BYTES) {
          throw new StepError(
            'Le dossier à publier est trop grand : 10 000 fichiers et 100 Mio au plus.',
          );
        }
        files.push({
          path,
          // eslint-disable-next-line no-bitwise
          executable: (mode & 0o100) !== 0,
          content: await fs.readFile(file),
        });
      } else {
        throw new StepError(
          `« ${path} » est un lien symbolique ou un fichier spécial : il ne peut pas être publié.`,
        );
      }
    }
  };
  await walk(root, '');
  if (files.length === 0) {
    throw new StepError('Le dossier à publier est vide.');
  }
  return files;
}
