import { checkExternalUrl } from '../support/inputs';
import { Session } from '../support/session';
import { StepError } from '../support/StepError';
import { addressInHost, isPublicAddress } from './addresses';
import { ProbeOutcome, ProbeSource, SourceCredentials } from './probeSource';

/** How external sources are checked before anything is made of them. */
export interface SourceChecks {
  probe: ProbeSource;
  /** Hosts that are known, though their addresses are not public. */
  allowedHosts: readonly string[];
  /** What it means that the portal cannot reach a source, which the platform perhaps can. */
  unreachable: 'refuse' | 'warn';
}

/** An external source as a template names it. */
export interface ExternalSource {
  externalUrl?: string;
  isPrivate?: boolean;
  externalUserName?: string;
  externalToken?: string;
}

const REFUSED = 'Rien n’a été créé.';
// A run that is resumed has lost the secrets of its form.
const LOST =
  'Si vous reprenez une exécution, relancez plutôt le modèle avec les mêmes réponses : ce qui existe sera repris, et le jeton sera demandé à nouveau.';

/**
 * Refuses what is wrong in itself, before any call. A token that is missing is
 * refused where it is needed only: what exists needs none.
 */
export function checkSource(source: ExternalSource): void {
  const { externalUrl = '', isPrivate = false } = source;
  const { externalUserName = '', externalToken = '' } = source;
  checkExternalUrl(externalUrl);
  if (isPrivate && externalUrl === '') {
    throw new StepError(
      'Un dépôt ne peut être privé que s’il recopie un dépôt externe : donnez son adresse, ou ne le dites pas privé.',
    );
  }
  if (!isPrivate && externalToken !== '') {
    throw new StepError(
      'Un jeton est donné pour un dépôt externe qui n’est pas dit privé : dites-le privé, ou retirez le jeton.',
    );
  }
  if (externalToken !== '' && !/^[\x21-\x7e]{1,1000}$/.test(externalToken)) {
    throw new StepError(
      'Le jeton du dépôt externe contient un espace ou un caractère inattendu : copiez-le de nouveau.',
    );
  }
  if (
    externalUserName.length > 200 ||
    /[\p{Cc}:@/\s]/u.test(externalUserName)
  ) {
    throw new StepError(
      'Le nom d’utilisateur du dépôt externe n’est pas valide : ni espace, ni « : », « @ » ou « / ».',
    );
  }
}

/** The credentials of a private source, or a refusal; undefined for a public one. */
export function credentialsOf(
  source: ExternalSource,
): SourceCredentials | undefined {
  const { isPrivate, externalUserName, externalToken } = source;
  if (!isPrivate) {
    return undefined;
  }
  if (!externalToken) {
    throw new StepError(
      `Le dépôt externe est privé : il faut un jeton qui peut le lire. ${REFUSED} ${LOST}`,
    );
  }
  return { userName: externalUserName ?? '', token: externalToken };
}

/** What is wrong with a source that answered; undefined where nothing is. */
function problemOf(status: number, isPrivate: boolean): string | undefined {
  if (status >= 300 && status < 400) {
    return 'L’adresse du dépôt externe mène ailleurs par une redirection, qui n’est pas suivie : donnez son adresse définitive.';
  }
  if (status === 401 || status === 403) {
    return isPrivate
      ? 'Le dépôt externe refuse le nom d’utilisateur ou le jeton : vérifiez-les, et que le jeton n’a pas expiré.'
      : 'Le dépôt externe est privé, ou n’existe pas : vérifiez son adresse, ou dites-le privé et donnez un jeton qui peut le lire.';
  }
  if (status === 404 || status === 410) {
    return isPrivate
      ? 'Le dépôt externe est introuvable à cette adresse, ou le jeton ne le voit pas.'
      : 'Le dépôt externe est introuvable à cette adresse.';
  }
  return status >= 400 && status < 500
    ? `Le dépôt externe refuse d’être lu (${status}) : vérifiez son adresse.`
    : undefined;
}

function conclude(
  session: Session,
  outcome: ProbeOutcome,
  checks: SourceChecks,
  isPrivate: boolean,
): void {
  if (outcome.kind === 'hidden') {
    session.warn(
      'Le dépôt externe n’est pas sur Internet et son hôte n’est pas connu du portail : il n’a pas été vérifié. La console dira s’il est accessible.',
    );
    return;
  }
  if (outcome.kind === 'answered' && outcome.status < 500) {
    const problem = problemOf(outcome.status, isPrivate);
    if (problem) {
      throw new StepError(`${problem} ${REFUSED}`);
    }
    session.info('Le dépôt externe est accessible.');
    return;
  }
  if (checks.unreachable === 'refuse') {
    throw new StepError(
      `Le dépôt externe est injoignable : vérifiez son adresse, attendez un peu, puis cliquez sur « Reprendre ». ${REFUSED}`,
    );
  }
  session.warn(
    'Le portail ne joint pas le dépôt externe : il n’a pas été vérifié. La console dira s’il est accessible.',
  );
}

/** Refuses a source that cannot be read, as far as the portal can know. */
export async function verifySource(
  session: Session,
  checks: SourceChecks,
  source: ExternalSource,
): Promise<void> {
  if (!source.externalUrl) {
    return;
  }
  const credentials = credentialsOf(source);
  const url = new URL(source.externalUrl);
  const literal = addressInHost(url);
  if (
    literal &&
    !isPublicAddress(literal) &&
    !checks.allowedHosts.includes(url.host)
  ) {
    throw new StepError(
      `L’adresse du dépôt externe désigne une machine interne : donnez le nom d’une forge. ${REFUSED}`,
    );
  }
  session.info('Vérification du dépôt externe.');
  const outcome = await checks.probe(source.externalUrl, {
    credentials,
    signal: session.signal,
  });
  conclude(session, outcome, checks, Boolean(source.isPrivate));
}
