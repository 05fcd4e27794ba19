import { generators, Issuer } from 'openid-client';
import { createBrowser } from '../testing/browser';

const REDIRECT = 'http://localhost:7007/api/auth/oidc/handler/frame';

/** The portal, as a client of the sign-in. */
export const portalClient = async (issuer: string) => {
  const { Client } = await Issuer.discover(issuer);
  return new Client({
    client_id: 'portal',
    client_secret: 'sandbox-portal-secret',
    redirect_uris: [REDIRECT],
    response_types: ['code'],
  });
};

/** Signs a user in to the portal, in a browser, with a code and PKCE. */
export const signIn = async (baseUrl: string, login: string) => {
  const client = await portalClient(`${baseUrl}/realms/cloud-pi-native`);
  const verifier = generators.codeVerifier();
  const browser = createBrowser();
  const page = await browser.visit(
    client.authorizationUrl({
      scope: 'openid profile email',
      state: 'the-state',
      nonce: 'the-nonce',
      code_challenge: generators.codeChallenge(verifier),
      code_challenge_method: 'S256',
    }),
    baseUrl,
  );
  const back = await browser.signIn(page.url, baseUrl, login);
  const tokens = await client.callback(
    REDIRECT,
    client.callbackParams(back.url),
    { state: 'the-state', nonce: 'the-nonce', code_verifier: verifier },
  );
  return { client, tokens, browser, page };
};
