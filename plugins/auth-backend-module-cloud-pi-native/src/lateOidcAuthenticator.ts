import { ServiceUnavailableError } from '@backstage/errors';
import {
  OidcAuthResult,
  oidcAuthenticator,
} from '@backstage/plugin-auth-backend-module-oidc-provider';
import {
  createOAuthAuthenticator,
  OAuthAuthenticator,
} from '@backstage/plugin-auth-node';
import { RetriedDiscovery } from './RetriedDiscovery';

type OidcContext = ReturnType<typeof oidcAuthenticator.initialize>;

interface LateContext {
  callbackUrl: string;
  discovery: RetriedDiscovery<OidcContext>;
}

const UNAVAILABLE = 'temporarily_unavailable';
const unavailable = () =>
  new ServiceUnavailableError(
    'Le service d’identité ne répond pas. Réessayez dans quelques instants ; si cela dure, prévenez l’équipe de la plateforme.',
  );

async function discovered({ discovery }: LateContext): Promise<OidcContext> {
  return discovery.get().catch(() => {
    throw unavailable();
  });
}

/**
 * Backstage's OpenID Connect authenticator, for an identity provider that may
 * be down when the portal starts: discovery is tried again at each use until
 * it succeeds.
 */
export const lateOidcAuthenticator: OAuthAuthenticator<
  LateContext,
  OidcAuthResult
> = createOAuthAuthenticator({
  defaultProfileTransform: oidcAuthenticator.defaultProfileTransform,
  scopes: oidcAuthenticator.scopes,

  initialize: input => ({
    callbackUrl: input.callbackUrl,
    discovery: new RetriedDiscovery(() => oidcAuthenticator.initialize(input)),
  }),

  async start(input, ctx) {
    try {
      return await oidcAuthenticator.start(input, await discovered(ctx));
    } catch (error) {
      if (!(error instanceof ServiceUnavailableError)) {
        throw error;
      }
      // Only the callback can tell the sign-in page: an error here would be
      // JSON in the pop-up.
      const url = new URL(ctx.callbackUrl);
      url.searchParams.set('error', UNAVAILABLE);
      url.searchParams.set('state', input.state);
      return { url: url.toString() };
    }
  },

  async authenticate(input, ctx) {
    if (input.req.query.error === UNAVAILABLE) {
      throw unavailable();
    }
    return oidcAuthenticator.authenticate(input, await discovered(ctx));
  },

  async refresh(input, ctx) {
    return oidcAuthenticator.refresh(input, await discovered(ctx));
  },

  async logout(input, ctx) {
    return oidcAuthenticator.logout?.(input, await discovered(ctx));
  },
});
