/** The least of a browser: cookies, redirects followed until `stop` says so. */
export const createBrowser = () => {
  const cookies = new Map<string, string>();

  const request = async (url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set(
      'cookie',
      [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    );
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const equals = pair.indexOf('=');
      cookies.set(pair.slice(0, equals), pair.slice(equals + 1));
    }
    return response;
  };

  /** Follows redirects; ends at a page, or at an address outside `within`. */
  const visit = async (
    url: string,
    within: string,
    init?: RequestInit,
  ): Promise<{ url: string; response?: Response }> => {
    if (!url.startsWith(within)) return { url };
    const response = await request(url, init);
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || !location) {
      return { url, response };
    }
    return visit(new URL(location, url).href, within);
  };

  return {
    request,
    visit,
    /** Fills the sign-in page found at `url`. */
    signIn: (
      url: string,
      within: string,
      login: string,
      password = 'sandbox',
    ) =>
      visit(url, within, {
        method: 'POST',
        body: new URLSearchParams({ login, password }),
      }),
  };
};
