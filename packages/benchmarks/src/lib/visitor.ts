import { z } from 'zod';

const REDIRECTS = 20;

const identitySchema = z.object({
  backstageIdentity: z.object({ token: z.string() }),
});

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

/** Signs a person of the sandbox in to the portal, as the browser does; undefined where the portal does not know them yet. */
export async function signIn(
  portal: string,
  login: string,
): Promise<string | undefined> {
  const visitor = new Visitor();
  const page = await visitor.visit(
    `${portal}/api/auth/oidc/start?env=development&scope=openid%20profile%20email`,
  );
  await visitor.visit(page, {
    method: 'POST',
    body: new URLSearchParams({ login, password: 'sandbox' }),
  });
  const refreshed = await visitor.request(
    `${portal}/api/auth/oidc/refresh?env=development&optional=true`,
    { headers: { 'x-requested-with': 'XMLHttpRequest' } },
  );
  const body: unknown = await refreshed.json().catch(() => undefined);
  const identity = identitySchema.safeParse(body);
  return identity.success ? identity.data.backstageIdentity.token : undefined;
}
