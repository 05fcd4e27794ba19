import { join } from 'node:path';
import type { Request, RequestHandler, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import Provider, { errors } from 'oidc-provider';
import { bearerOf } from '../web/credentials';
import { html, page } from '../web/html';
import { JsonFile } from '../web/JsonFile';
import type { Account, VerifyBearer } from '../world/types';
import type { World } from '../world/World';
import { createAdapter, sessionsSchema } from './adapter';
import { claimsOf } from './claims';
import { oidcConfiguration } from './configuration';
import { openKeys } from './keys';
import { loginRouter } from './login';
import { createTokenVerifier } from './verifyBearer';

export interface OidcOptions {
  world: World;
  /** `http://localhost:4400/realms/cloud-pi-native` */
  issuer: string;
  /** Origins of portal backends: each may receive an authorization code. */
  portalOrigins: readonly string[];
  /** Life of access tokens, 300 where absent. */
  tokenTtlSeconds?: number;
  /** Folder that keeps keys and sessions; memory where absent. */
  dataDir?: string;
}

export interface Oidc {
  /** To be mounted at the root: it answers below the issuer's path only. */
  router: Router;
  verifyBearer: VerifyBearer;
  /** Whose browser this is, by the session of the identity provider. */
  signedIn(req: Request, res: Response): Promise<Account | undefined>;
  close(): Promise<void>;
}

/** The platform's sign-in: an OpenID Connect issuer that knows the world's accounts. */
export const createOidc = async (options: OidcOptions): Promise<Oidc> => {
  const { world, issuer, dataDir } = options;
  const { pathname: mountPath, origin, host } = new URL(issuer);
  const keys = await openKeys(dataDir && join(dataDir, 'oidc-keys.json'));
  const sessions = await JsonFile.open({
    path: dataDir && join(dataDir, 'oidc-sessions.json'),
    schema: sessionsSchema,
    initial: () => ({}),
  });
  const provider = new Provider(
    issuer,
    oidcConfiguration({
      world,
      keys,
      mountPath,
      clients: { portalOrigins: options.portalOrigins, origin },
      tokenTtlSeconds: options.tokenTtlSeconds ?? 300,
      adapter: createAdapter(sessions),
    }),
  );
  const verify = createTokenVerifier(keys, issuer);

  // The server's own endpoint refuses tokens that are meant for an audience.
  const userInfo: RequestHandler = async (req, res) => {
    const identity = await verify(bearerOf(req) ?? '');
    const account = identity && world.account(identity.sub);
    if (!account || !identity.scope.split(' ').includes('openid')) {
      res
        .status(401)
        .set('WWW-Authenticate', 'Bearer error="invalid_token"')
        .json({ error: 'invalid_token' });
      return;
    }
    res.set('Cache-Control', 'no-store').json(claimsOf(world, account));
  };

  const router = PromiseRouter();
  // Endpoints are told under the issuer's own name, however it was reached.
  router.use(mountPath, (req, _res, next) => {
    req.headers.host = host;
    next();
  });
  router.all(`${mountPath}/protocol/openid-connect/userinfo`, userInfo);
  router.use(mountPath, loginRouter(provider, world));
  router.use(
    mountPath,
    (
      error: unknown,
      _req: Request,
      res: Response,
      next: (e: unknown) => void,
    ) => {
      if (!(error instanceof errors.SessionNotFound)) {
        next(error);
        return;
      }
      res.status(400).send(
        page({
          site: 'Authentification Cloud Pi Native',
          title: 'Connexion expirée',
          body: html`<p>
            Cette demande de connexion n’est plus valable : recommencez depuis
            l’application.
          </p>`,
        }),
      );
    },
  );
  router.use(mountPath, provider.callback());

  return {
    router,
    verifyBearer: verify,
    async signedIn(req, res) {
      const session = await provider.Session.get(
        provider.createContext(req, res),
      );
      return session.accountId ? world.account(session.accountId) : undefined;
    },
    close: () => sessions.flush(),
  };
};
