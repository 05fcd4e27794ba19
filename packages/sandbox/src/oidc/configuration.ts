import type { Configuration } from 'oidc-provider';
import type { World } from '../world/World';
import { html, page, trusted } from '../web/html';
import { claimsOf } from './claims';
import type { OidcKeys } from './keys';

const SITE = 'Authentification Cloud Pi Native';
const HOUR = 3600;
const AUDIENCE = 'urn:cloud-pi-native';
const SCOPES = 'openid profile email groups offline_access';

const profileClaims = [
  'name',
  'given_name',
  'family_name',
  'preferred_username',
  'groups',
];

export interface OidcClients {
  portalOrigins: readonly string[];
  origin: string;
}

const clients = ({ portalOrigins, origin }: OidcClients) => [
  {
    client_id: 'portal',
    client_secret: 'sandbox-portal-secret',
    client_name: 'Portail Cloud Pi Native',
    grant_types: ['authorization_code', 'refresh_token'],
    redirect_uris: portalOrigins.map(
      portal => `${portal}/api/auth/oidc/handler/frame`,
    ),
    post_logout_redirect_uris: [...portalOrigins, `${origin}/`],
  },
  {
    client_id: 'gitlab',
    client_secret: 'sandbox-gitlab-oidc-secret',
    client_name: 'GitLab',
    redirect_uris: [`${origin}/users/auth/openid_connect/callback`],
    post_logout_redirect_uris: [`${origin}/`],
  },
];

/**
 * An issuer with Keycloak's paths: access tokens are RS256 JWTs that carry the
 * user's claims, refresh tokens are always given, and nobody is asked for
 * consent, because every client is the platform's own.
 */
export const oidcConfiguration = (options: {
  world: World;
  keys: OidcKeys;
  mountPath: string;
  clients: OidcClients;
  tokenTtlSeconds: number;
  adapter: Configuration['adapter'];
}): Configuration => {
  const { world, keys, mountPath, tokenTtlSeconds } = options;
  return {
    adapter: options.adapter,
    clients: clients(options.clients),
    jwks: keys.jwks,
    cookies: { keys: keys.cookieKeys },
    scopes: SCOPES.split(' '),
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      profile: profileClaims,
      groups: ['groups'],
    },
    conformIdTokenClaims: false,
    routes: {
      authorization: '/protocol/openid-connect/auth',
      token: '/protocol/openid-connect/token',
      userinfo: '/protocol/openid-connect/userinfo',
      jwks: '/protocol/openid-connect/certs',
      end_session: '/protocol/openid-connect/logout',
      revocation: '/protocol/openid-connect/revoke',
    },
    ttl: {
      AccessToken: tokenTtlSeconds,
      IdToken: tokenTtlSeconds,
      AuthorizationCode: 60,
      Interaction: HOUR,
      Session: 10 * HOUR,
      Grant: 10 * HOUR,
      RefreshToken: 10 * HOUR,
    },
    rotateRefreshToken: false,
    issueRefreshToken: async (_ctx, client) =>
      client.grantTypeAllowed('refresh_token'),
    findAccount: async (_ctx, sub) => {
      const account = world.account(sub);
      return (
        account && {
          accountId: account.sub,
          claims: async () => claimsOf(world, account),
        }
      );
    },
    extraTokenClaims: async (_ctx, token) => {
      const account =
        'accountId' in token && token.accountId
          ? world.account(token.accountId)
          : undefined;
      return account && claimsOf(world, account);
    },
    loadExistingGrant: async ctx => {
      const { client, session, provider } = ctx.oidc;
      if (!client || !session?.accountId) return undefined;
      const known = session.grantIdFor(client.clientId);
      const existing = known && (await provider.Grant.find(known));
      if (existing) return existing;
      const grant = new provider.Grant({
        clientId: client.clientId,
        accountId: session.accountId,
      });
      grant.addOIDCScope(SCOPES);
      grant.addResourceScope(AUDIENCE, SCOPES);
      await grant.save();
      return grant;
    },
    interactions: {
      url: (_ctx, interaction) => `${mountPath}/interaction/${interaction.uid}`,
    },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => AUDIENCE,
        useGrantedResource: async () => true,
        getResourceServerInfo: async () => ({
          scope: SCOPES,
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: tokenTtlSeconds,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, form) => {
          ctx.body = page({
            site: SITE,
            title: 'Se déconnecter ?',
            body: html`${trusted(form)}
              <button
                type="submit"
                form="op.logoutForm"
                name="logout"
                value="yes"
              >
                Se déconnecter
              </button>`,
          });
        },
        postLogoutSuccessSource: async ctx => {
          ctx.body = page({
            site: SITE,
            title: 'Vous êtes déconnecté',
            body: html`<p>La session de la plateforme est fermée.</p>`,
          });
        },
      },
    },
    renderError: async (ctx, out) => {
      ctx.type = 'html';
      ctx.body = page({
        site: SITE,
        title: 'Connexion impossible',
        body: html`<p class="error">${out.error}</p>
          <p>${out.error_description}</p>`,
      });
    },
  };
};
