import { ConsoleError } from './errors';

/** Errors after which a write may be done all the same. */
const DOUBTFUL: readonly string[] = [
  'unavailable',
  'provisioning',
  'unexpected-answer',
];

/**
 * Writes once. Where the outcome is in doubt, looks whether the thing exists
 * now, rather than writing again:
 *
 * - the answer was lost: what was found is the answer;
 * - the console said that its tools failed: the error carries the id of what
 *   exists;
 * - nothing is found, or nothing can be read: the first error stands.
 */
export async function settleWrite<T>(options: {
  /** Subject of the French sentences, such as « L’environnement dev ». */
  what: string;
  write: () => Promise<T>;
  find: () => Promise<T | undefined>;
  idOf: (found: T) => string;
  /** Whether what was found is what was asked for. */
  matches: (found: T) => boolean;
  signal?: AbortSignal;
}): Promise<T> {
  try {
    return await options.write();
  } catch (error) {
    if (!(error instanceof ConsoleError) || !DOUBTFUL.includes(error.kind)) {
      throw error;
    }
    const found = await options.find().catch(() => undefined);
    options.signal?.throwIfAborted();
    if (!found) {
      throw error;
    }
    if (!options.matches(found)) {
      throw new ConsoleError(
        'conflict',
        `${options.what} existe déjà dans la console, avec d’autres réglages.`,
        { status: error.status, cause: error },
      );
    }
    if (error.kind === 'provisioning') {
      throw new ConsoleError(
        'provisioning',
        `${options.what} existe dans la console, mais ses outils ont échoué. Relancez le provisionnement du projet ; si l’échec persiste, prévenez l’équipe de la plateforme.`,
        { status: error.status, cause: error, existingId: options.idOf(found) },
      );
    }
    return found;
  }
}
