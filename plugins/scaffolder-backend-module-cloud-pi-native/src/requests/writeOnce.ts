import { promises as fs } from 'node:fs';
import { dirname } from 'node:path';
import { StepError } from '../support/StepError';

/** Writes a file that is not there; one that holds this very text is done, and any other is kept. */
export async function writeOnce(file: string, text: string): Promise<void> {
  const refused = new StepError(
    'Le fichier de la demande existe déjà dans l’espace de travail, avec un autre contenu : donnez un autre chemin.',
  );
  await fs.mkdir(dirname(file), { recursive: true }).catch(() => {
    throw refused;
  });
  const stat = await fs.lstat(file).catch(() => undefined);
  if (!stat) {
    await fs.writeFile(file, text, { flag: 'wx' });
    return;
  }
  if (!stat.isFile() || (await fs.readFile(file, 'utf8')) !== text) {
    throw refused;
  }
}
