import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Options {
  help: boolean;
  source?: string;
  out?: string;
  portal?: string;
  version?: string;
}

/** A command line that cannot be followed; its message says why. */
export class UsageError extends Error {}

export const HELP = `Fait de la documentation d’un dépôt un site qui se lit sans serveur ni réseau.

  npm run docs:offline -- --out DOSSIER [--source DOSSIER] [--portal ADRESSE] [--version TEXTE]

  --out      où écrire le site : un dossier vide, absent, ou d’un site précédent
  --source   le dossier de mkdocs.yml ; celle du portail si rien n’est dit
  --portal   l’adresse du portail, pour que les liens vers ses pages y mènent
  --version  la version que le site annonce
`;

/** Reads the command line. */
export function readOptions(args: string[]): Options {
  let values;
  try {
    values = parseArgs({
      args,
      options: {
        out: { type: 'string', short: 'o' },
        source: { type: 'string', short: 's' },
        portal: { type: 'string' },
        version: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : undefined);
  }
  const { help = false, out, portal } = values;
  if (!help && !out) {
    throw new UsageError('Dites où écrire le site : --out DOSSIER');
  }
  const isAddress = /^https?:$/.test(
    URL.parse(portal ?? 'http:x')?.protocol ?? '',
  );
  if (!isAddress) {
    throw new UsageError(`--portal attend une adresse en http(s) : ${portal}`);
  }
  return { ...values, help };
}
