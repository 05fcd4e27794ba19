import { ConsoleError, ConsoleErrorKind } from '../errors';
import { Answer } from './answer';
import { consoleMessage, isUnknownRoute } from './consoleMessage';
import { explainRefusedFields, WrittenResource } from './refusals';

/** What is known of the call when its answer is judged. */
export interface CallContext {
  /** Method and path, without query. */
  route: string;
  write: boolean;
  credentials: 'token' | 'bearer';
  /** Never shown, also if the console repeats them. */
  secrets: readonly string[];
  resource?: WrittenResource;
}

const TAKEN = /déjà (pris|prise|utilisée?|existante?)|existe déjà/i;
const TOOLS_FAILED = /^[eé]chec des (services|opérations)/i;
const LOCKED = /verrouillé/i;

function isProvisioningFailure(status: number, message = ''): boolean {
  return status === 422 || (status >= 500 && TOOLS_FAILED.test(message));
}

const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** The error that an answer stands for, or undefined where the call succeeded. */
export function errorFromAnswer(
  answer: Answer,
  call: CallContext,
): ConsoleError | undefined {
  const { status, json } = answer;
  const error = (kind: ConsoleErrorKind, message: string) =>
    new ConsoleError(kind, message, { status });
  const strange = () =>
    error(
      'unexpected-answer',
      `Une console n’aurait pas répondu ainsi (${call.route}, HTTP ${status}) : prévenez l’équipe du portail, son adresse ou sa version est peut-être en cause.`,
    );
  const said = consoleMessage(json, call.secrets);

  if (status >= 200 && status < 300) {
    return json === undefined && !answer.empty ? strange() : undefined;
  }
  if (status === 401 || (status >= 300 && status < 400)) {
    return error(
      'unauthorized',
      call.credentials === 'bearer'
        ? 'La console ne reconnaît plus votre session : reconnectez-vous, puis recommencez.'
        : 'La console refuse le jeton du portail, inconnu, expiré ou révoqué : prévenez l’équipe du portail.',
    );
  }
  if (status === 403) {
    if (said && LOCKED.test(said)) {
      return error(
        'forbidden',
        `${sentence(said)} Seul un administrateur de la plateforme peut le déverrouiller.`,
      );
    }
    return error(
      'forbidden',
      said
        ? `La console refuse : ${sentence(said)}`
        : 'La console refuse : vous n’en avez pas le droit. Demandez-le au propriétaire du projet.',
    );
  }
  if (status === 404) {
    return isUnknownRoute(json)
      ? strange()
      : error(
          'not-found',
          sentence(said ?? 'La console ne connaît pas cet objet'),
        );
  }
  const refused = explainRefusedFields(json, call.resource);
  if (refused) {
    return error('invalid', `La console refuse : ${refused}.`);
  }
  if (status === 409 || (status === 400 && said && TAKEN.test(said))) {
    return error('conflict', sentence(said ?? 'Ce nom est déjà pris'));
  }
  if (call.write && isProvisioningFailure(status, said)) {
    return error(
      'provisioning',
      'La console a enregistré la demande, mais ses outils ont échoué. Relancez le provisionnement du projet ; si l’échec persiste, prévenez l’équipe de la plateforme.',
    );
  }
  if (status === 400 || status === 422) {
    return error(
      'invalid',
      said
        ? `La console refuse : ${sentence(said)}`
        : 'La console refuse cette demande sans dire pourquoi : vérifiez les valeurs saisies.',
    );
  }
  if (status === 408 || status === 429 || status >= 500) {
    return error(
      'unavailable',
      `La console ne peut pas répondre pour le moment (HTTP ${status}). Réessayez dans quelques minutes.`,
    );
  }
  return strange();
}
