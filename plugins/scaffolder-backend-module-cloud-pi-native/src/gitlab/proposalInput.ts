import { SourceFile } from '../git/sourceFiles';
import { StepError } from '../support/StepError';

const TITLE_MAX = 255;
const DESCRIPTION_MAX = 50_000;

const withoutControls = (text: string) => text.replace(/(?!\n)\p{Cc}/gu, ' ');

/** The texts of a merge request, bounded; a line of them is never a command to GitLab. */
export function mergeRequestText(input: {
  title: string;
  description?: string;
  commitMessage?: string;
}): { title: string; description: string; commitMessage: string } {
  const title = input.title.replace(/\p{Cc}+/gu, ' ').trim();
  if (title === '' || title.length > TITLE_MAX) {
    throw new StepError(
      `Le titre de la demande de fusion doit compter 1 à ${TITLE_MAX} caractères.`,
    );
  }
  const description = withoutControls(input.description ?? '');
  if (description.length > DESCRIPTION_MAX) {
    throw new StepError(
      'La description de la demande de fusion est trop longue.',
    );
  }
  return {
    title,
    // GitLab obeys lines such as « /merge », with the rights of the user.
    description: description.replace(/^(\s*)\//gm, '$1\\/'),
    commitMessage: withoutControls(input.commitMessage ?? '').trim() || title,
  };
}

/** Puts files below a folder of the repository. */
export function placeFiles(
  targetPath: string = '',
): (files: SourceFile[]) => SourceFile[] {
  const parts = targetPath
    .split('/')
    .filter(part => part !== '' && part !== '.');
  if (
    targetPath.startsWith('/') ||
    targetPath.length > 500 ||
    /[\p{Cc}\\%:]|^~/u.test(targetPath) ||
    parts.some(part => part === '..' || part.toLowerCase() === '.git')
  ) {
    throw new StepError(
      'Le dossier du dépôt doit être un chemin relatif, à l’intérieur du dépôt.',
    );
  }
  const prefix = parts.map(part => `${part}/`).join('');
  return files =>
    files.map(file => ({ ...file, path: `${prefix}${file.path}` }));
}
