import {
  BackstageCredentials,
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import { z } from 'zod';

/** Tokens of the user on whose behalf a run acts. Never store, log or output them. @public */
export interface DelegatedTokens {
  consoleToken: string;
  gitlabToken?: string;
}

/** There is no valid delegation: the user must come back to the run page. @public */
export class DelegationRequiredError extends Error {
  override readonly name = 'DelegationRequiredError';
}

/**
 * Asks for the delegation of the user behind some credentials. Ask before each
 * side effect and drop the answer after it: tokens live five minutes.
 *
 * @public
 */
export interface DelegationService {
  /** @throws DelegationRequiredError if the user has none that is still valid. */
  getTokens(credentials: BackstageCredentials): Promise<DelegatedTokens>;
}

const PLUGIN_ID = 'cloud-pi-native';
const TIMEOUT_MS = 10_000;

const tokensSchema = z.object({
  consoleToken: z.string().min(1),
  gitlabToken: z.string().min(1).optional(),
});
const refusalSchema = z.object({
  error: z.object({
    name: z.literal('DelegationRequiredError'),
    message: z.string(),
  }),
});

function unreadable(why: string): Error {
  return new ServiceUnavailableError(
    `Le portail n’a pas pu lire votre délégation (${why}) : prévenez son équipe si cela persiste.`,
  );
}

async function judgeRefusal(response: Response): Promise<Error> {
  const body: unknown = await response.json().catch(() => undefined);
  const required = refusalSchema.safeParse(body).data?.error;
  // A bare 404 is a portal without the plugin, which no user can mend.
  return required
    ? new DelegationRequiredError(required.message)
    : unreadable(`HTTP ${response.status}`);
}

/** The delegations that the `cloud-pi-native` backend plugin keeps. @public */
export const delegationServiceRef = createServiceRef<DelegationService>({
  id: 'cloud-pi-native.delegation',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      factory: ({ auth, discovery }) => ({
        async getTokens(credentials) {
          const { token } = await auth.getPluginRequestToken({
            onBehalfOf: credentials,
            targetPluginId: PLUGIN_ID,
          });
          const baseUrl = await discovery.getBaseUrl(PLUGIN_ID);
          const response = await fetch(`${baseUrl}/delegation/tokens`, {
            method: 'POST',
            headers: { authorization: `Bearer ${token}` },
            redirect: 'error',
            signal: AbortSignal.timeout(TIMEOUT_MS),
          }).catch(() => {
            throw unreadable('sans réponse');
          });
          if (!response.ok) {
            throw await judgeRefusal(response);
          }
          return tokensSchema.parse(await response.json());
        },
      }),
    }),
});
