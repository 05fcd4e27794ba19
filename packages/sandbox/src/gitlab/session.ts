import type { Request, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { z } from 'zod';
import type { Account } from '../world/types';

/** How the forge's pages know who looks at them: by the platform's own sign-in. */
export interface WebSession {
  /** The signed-in user; otherwise the browser is sent to sign in, and comes back. */
  require(req: Request, res: Response): Promise<Account | undefined>;
  router: Router;
}

const CALLBACK = '/users/auth/openid_connect/callback';

/** A path of this site, never another one's. */
const localPath = (text: string | undefined): string =>
  text && /^\/(?![/\\])/.test(text) ? text : '/';

export const createWebSession = (options: {
  baseUrl: string;
  issuer: string;
  signedIn: (req: Request, res: Response) => Promise<Account | undefined>;
}): WebSession => {
  const { baseUrl, issuer, signedIn } = options;

  const signInUrl = (returnTo: string) => {
    const url = new URL(`${issuer}/protocol/openid-connect/auth`);
    url.search = new URLSearchParams({
      client_id: 'gitlab',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${baseUrl}${CALLBACK}`,
      state: localPath(returnTo),
    }).toString();
    return url.href;
  };

  const router = PromiseRouter();
  router.get('/users/sign_in', (req, res) => {
    const wanted = z.string().safeParse(req.query.return_to).data;
    res.redirect(signInUrl(localPath(wanted)));
  });
  // The forge reads the session itself, so the code that comes along is not needed.
  router.get(CALLBACK, async (req, res) => {
    const wanted = z.string().safeParse(req.query.state).data;
    const account = await signedIn(req, res);
    res.redirect(account ? localPath(wanted) : '/users/sign_in');
  });

  return {
    router,
    async require(req, res) {
      const account = await signedIn(req, res);
      if (!account) res.redirect(signInUrl(req.originalUrl));
      return account;
    },
  };
};
