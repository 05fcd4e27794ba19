import { createHash, randomBytes } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { z } from 'zod';
import { basicOf } from '../web/credentials';
import { html, page } from '../web/html';
import type { JsonFile } from '../web/JsonFile';
import { digest, sameSecret } from './callers';
import type { WebSession } from './session';
import type { GitlabState, Grant } from './store';

const CLIENT_ID = 'portal-gitlab';
const CLIENT_SECRET = 'sandbox-gitlab-secret';
const ACCESS_SECONDS = 7200;
const CODE_SECONDS = 600;
/** A refresh token that was used stays good for requests under way. */
const GRACE_SECONDS = 60;
const REFRESH_SECONDS = 30 * 24 * 3600;

const SCOPES = [
  'api',
  'read_api',
  'read_user',
  'read_repository',
  'write_repository',
  'openid',
  'profile',
  'email',
];

const authorizeSchema = z.object({
  client_id: z.literal(CLIENT_ID),
  redirect_uri: z.string(),
  response_type: z.literal('code'),
  scope: z.string().optional(),
  state: z.string().optional(),
  code_challenge: z.string().optional(),
  code_challenge_method: z.literal('S256').optional(),
});

const tokenSchema = z.discriminatedUnion('grant_type', [
  z.object({
    grant_type: z.literal('authorization_code'),
    code: z.string(),
    redirect_uri: z.string(),
    code_verifier: z.string().optional(),
  }),
  z.object({
    grant_type: z.literal('refresh_token'),
    refresh_token: z.string(),
  }),
]);

const clientSchema = z.object({
  client_id: z.string(),
  client_secret: z.string(),
});

const refuse = (res: Response, status: number, error: string) =>
  res.status(status).json({
    error,
    error_description:
      error === 'invalid_client'
        ? 'Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.'
        : 'The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.',
  });

const isClient = (req: Request): boolean => {
  const basic = basicOf(req);
  const given = basic
    ? { client_id: basic.user, client_secret: basic.password }
    : clientSchema.safeParse(req.body).data;
  return (
    given?.client_id === CLIENT_ID &&
    sameSecret(given.client_secret, CLIENT_SECRET)
  );
};

const challengeMet = (grant: Grant, verifier: string | undefined): boolean =>
  grant.codeChallenge === undefined ||
  (verifier !== undefined &&
    createHash('sha256').update(verifier).digest('base64url') ===
      grant.codeChallenge);

/** GitLab's own OAuth: opaque tokens of two hours, for one application it trusts. */
export const oauthRouter = (options: {
  file: JsonFile<GitlabState>;
  session: WebSession;
  redirectUris: readonly string[];
}): Router => {
  const { file, session, redirectUris } = options;
  const router = PromiseRouter();

  const keep = (
    grant: Omit<Grant, 'createdAt' | 'expiresAt'>,
    seconds: number,
  ) => {
    const secret = randomBytes(32).toString('hex');
    const now = Date.now();
    file.update(({ grants }) => {
      for (const [key, old] of Object.entries(grants)) {
        if (old.expiresAt <= now) delete grants[key];
      }
      grants[digest(secret)] = {
        ...grant,
        createdAt: now,
        expiresAt: now + seconds * 1000,
      };
    });
    return secret;
  };

  const find = (secret: string, kind: Grant['kind']): Grant | undefined => {
    const grant = file.value.grants[digest(secret)];
    return grant?.kind === kind && grant.expiresAt > Date.now()
      ? grant
      : undefined;
  };

  const answerTokens = (res: Response, { sub, scopes }: Grant) => {
    res.set('Cache-Control', 'no-store').json({
      access_token: keep({ kind: 'access', sub, scopes }, ACCESS_SECONDS),
      token_type: 'Bearer',
      expires_in: ACCESS_SECONDS,
      refresh_token: keep({ kind: 'refresh', sub, scopes }, REFRESH_SECONDS),
      scope: scopes.join(' '),
      created_at: Math.floor(Date.now() / 1000),
    });
  };

  router.get('/oauth/authorize', async (req, res) => {
    const query = authorizeSchema.safeParse(req.query).data;
    if (!query || !redirectUris.includes(query.redirect_uri)) {
      res.status(400).send(
        page({
          site: 'GitLab',
          title: 'Autorisation impossible',
          body: html`<p>
            L’application, son adresse de retour ou la demande ne sont pas
            celles que GitLab connaît.
          </p>`,
        }),
      );
      return;
    }
    const account = await session.require(req, res);
    if (!account) return;
    const back = new URL(query.redirect_uri);
    const scopes = (query.scope ?? 'read_user').split(/[\s,]+/).filter(Boolean);
    if (query.state) back.searchParams.set('state', query.state);
    if (scopes.every(scope => SCOPES.includes(scope))) {
      const code = keep(
        {
          kind: 'code',
          sub: account.sub,
          scopes,
          redirectUri: query.redirect_uri,
          codeChallenge: query.code_challenge,
        },
        CODE_SECONDS,
      );
      back.searchParams.set('code', code);
    } else back.searchParams.set('error', 'invalid_scope');
    res.redirect(back.href);
  });

  router.use(
    ['/oauth/token', '/oauth/revoke'],
    express.urlencoded({ extended: false, limit: '16kb' }),
    express.json({ limit: '16kb' }),
    (req, res, next) => {
      if (req.method !== 'POST') res.status(404).end();
      else if (isClient(req)) next();
      else refuse(res, 401, 'invalid_client');
    },
  );

  router.post('/oauth/token', (req, res) => {
    const body = tokenSchema.safeParse(req.body).data;
    if (!body) {
      refuse(res, 400, 'invalid_request');
      return;
    }
    if (body.grant_type === 'authorization_code') {
      const grant = find(body.code, 'code');
      file.update(({ grants }) => {
        delete grants[digest(body.code)];
      });
      if (
        !grant ||
        grant.redirectUri !== body.redirect_uri ||
        !challengeMet(grant, body.code_verifier)
      )
        refuse(res, 400, 'invalid_grant');
      else answerTokens(res, grant);
      return;
    }
    const grant = find(body.refresh_token, 'refresh');
    if (!grant) {
      refuse(res, 400, 'invalid_grant');
      return;
    }
    file.update(() => {
      grant.expiresAt = Math.min(
        grant.expiresAt,
        Date.now() + GRACE_SECONDS * 1000,
      );
    });
    answerTokens(res, grant);
  });

  router.post('/oauth/revoke', (req, res) => {
    const token = z.object({ token: z.string() }).safeParse(req.body)
      .data?.token;
    if (token !== undefined) {
      file.update(({ grants }) => {
        delete grants[digest(token)];
      });
    }
    res.json({});
  });

  return router;
};
