import { Clue } from '../../Rule';

/** A file that should be there: as a value, for a place would lead nowhere. */
export const absent = (path: string): Clue => ({
  value: path,
  detail: { fr: 'Fichier absent', en: 'Missing file' },
});
