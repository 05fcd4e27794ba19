import { isError } from '@backstage/errors';

/**
 * A failure to tell the user about. The scaffolder writes `error.stack` to the
 * run's log, so the stack of this one is its message and nothing else.
 */
export class StepError extends Error {
  constructor(message: string, name = 'StepError') {
    super(message);
    this.name = name;
    this.stack = message;
  }
}

const CANCELLED = 'L’étape a été annulée.';
const DELEGATION_REQUIRED =
  'Le portail ne peut plus agir en votre nom : votre session auprès de la plateforme a expiré ou n’a pas été transmise. ' +
  'Reconnectez-vous si on vous le demande, revenez sur la page d’exécution, puis cliquez sur « Reprendre ».';
const UNEXPECTED =
  'Erreur inattendue du portail. Cliquez sur « Reprendre » ; si elle se répète, prévenez l’équipe du portail, ' +
  'qui en trouvera le détail dans les journaux du serveur.';

/**
 * Any failure as a {@link StepError}. What nobody foresaw is handed to
 * `onUnexpected`, for the server's log, and told without detail: its text is in
 * no language of the user and nobody knows what it carries.
 */
export function toStepError(
  error: unknown,
  onUnexpected: (error: Error) => void,
): StepError {
  if (error instanceof StepError) {
    return error;
  }
  const known = isError(error) ? error : new Error('not an Error');
  // By name: a class can be loaded twice when packages are installed apart.
  switch (known.name) {
    // Both in French: the second one is the delegation service's.
    case 'ConsoleError':
    case 'ServiceUnavailableError':
      return new StepError(known.message);
    case 'DelegationRequiredError':
      return new StepError(DELEGATION_REQUIRED, known.name);
    case 'AbortError':
      return new StepError(CANCELLED, known.name);
    default:
      onUnexpected(known);
      return new StepError(UNEXPECTED);
  }
}

/** The kind of a `ConsoleError`; undefined for anything else. */
export function consoleErrorKind(error: unknown): string | undefined {
  return isError(error) &&
    error.name === 'ConsoleError' &&
    typeof error.kind === 'string'
    ? error.kind
    : undefined;
}
