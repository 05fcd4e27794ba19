import { z } from 'zod';
import { sleep, until } from './children';

const REDIRECTS = 20;

const tokensSchema = z.object({
  providerInfo: z.object({ accessToken: z.string() }),
});
const identitySchema = tokensSchema.extend({
  backstageIdentity: z.object({ token: z.string() }),
});
const STARTED_SECONDS = 300;

/** The least of a browser: it keeps cookies and follows redirects. */
class Visitor {
  private readonly cookies = new Map<string, string>();

  async request(url: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    const cookies = [...this.cookies].map(
      ([name, value]) => `${name}=${value}`,
    );
    headers.set('cookie', cookies.join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const equals = pair.indexOf('=');
      this.cookies.set(pair.slice(0, equals), pair.slice(equals + 1));
    }
    return response;
  }

  /** Address of the page that redirects end at. */
  async visit(address: string, first?: RequestInit): Promise<string> {
    let url = address;
    let init = first;
    for (let count = 0; count < REDIRECTS; count += 1) {
      const response = await this.request(url, init);
      await response.arrayBuffer();
      const location = response.headers.get('location');
      if (!location) return url;
      url = new URL(location, url).href;
      init = undefined;
    }
    throw new Error(`too many redirects from ${address}`);
  }
}

/** Who signed in to the portal, and what they may hand over to it. */
export interface SignedIn {
  /** Of the portal itself. */
  token: string;
  consoleToken: string;
  gitlabToken: string;
}

/** Answers what the portal's sign-in with a provider brought. */
async function authenticate(
  visitor: Visitor,
  portal: string,
  { provider, scope, login }: Record<'provider' | 'scope' | 'login', string>,
): Promise<unknown> {
  const page = await visitor.visit(
    `${portal}/api/auth/${provider}/start?env=development&scope=${encodeURIComponent(scope)}`,
  );
  await visitor.visit(page, {
    method: 'POST',
    body: new URLSearchParams({ login, password: 'sandbox' }),
  });
  const refreshed = await visitor.request(
    `${portal}/api/auth/${provider}/refresh?env=development&optional=true&scope=${encodeURIComponent(scope)}`,
    { headers: { 'x-requested-with': 'XMLHttpRequest' } },
  );
  return refreshed.json().catch(() => undefined);
}

/** Signs a person of the sandbox in to the portal and to GitLab, as the browser does; undefined where the portal does not know them yet. */
async function signIn(
  portal: string,
  login: string,
): Promise<SignedIn | undefined> {
  const visitor = new Visitor();
  const identity = identitySchema.safeParse(
    await authenticate(visitor, portal, {
      provider: 'oidc',
      scope: 'openid profile email',
      login,
    }),
  );
  if (!identity.success) return undefined;
  const gitlab = tokensSchema.parse(
    await authenticate(visitor, portal, {
      provider: 'gitlab',
      scope: 'api',
      login,
    }),
  );
  return {
    token: identity.data.backstageIdentity.token,
    consoleToken: identity.data.providerInfo.accessToken,
    gitlabToken: gitlab.providerInfo.accessToken,
  };
}

/** Signs in as soon as the catalogue of a new portal holds that person. */
export const signInUntilKnown = (portal: string, login: string) =>
  until(STARTED_SECONDS, 'signing in', async () => {
    const found = await signIn(portal, login);
    if (!found) await sleep(1000);
    return found;
  });
