import { createGitlab, type Gitlab } from '../gitlab/createGitlab';
import type { InitialContent } from '../gitlab/repositories';
import { createOidc, type Oidc } from '../oidc/createOidc';
import { createBrowser } from './browser';
import { serve } from './serve';
import { smallWorld } from './smallWorld';

export const PORTAL = 'http://localhost:7007';
const GITLAB_REDIRECT = `${PORTAL}/api/auth/gitlab/handler/frame`;

export const README = '# API de démonstration\n\n<script>alert(1)</script>\n';

const initialContent: InitialContent = one =>
  one.fullPath === 'forge-mi/projects/demo/api'
    ? [
        {
          branch: 'main',
          message: 'Premier commit\n',
          author: { name: 'Camille Durand', email: 'camille@exemple.gouv.fr' },
          date: new Date('2026-01-06T09:00:00Z'),
          changes: [
            { path: 'README.md', content: README },
            { path: 'docs/état.md', content: 'Un état\n' },
            { path: 'run.sh', content: '#!/bin/sh\n', executable: true },
          ],
        },
      ]
    : [];

const oauthToken = async (baseUrl: string, login: string, scope: string) => {
  const browser = createBrowser();
  const ask = `${baseUrl}/oauth/authorize?${new URLSearchParams({
    client_id: 'portal-gitlab',
    redirect_uri: GITLAB_REDIRECT,
    response_type: 'code',
    scope,
    state: 'the-state',
  })}`;
  const page = await browser.visit(ask, baseUrl);
  const back = await browser.signIn(page.url, baseUrl, login);
  return {
    browser,
    back: new URL(back.url),
    exchange: (
      body: Record<string, string>,
      secret = 'sandbox-gitlab-secret',
    ) =>
      fetch(`${baseUrl}/oauth/token`, {
        method: 'POST',
        body: new URLSearchParams({
          client_id: 'portal-gitlab',
          client_secret: secret,
          redirect_uri: GITLAB_REDIRECT,
          ...body,
        }),
      }),
  };
};

/** Sign-in and forge on the small world, mounted as in the sandbox. */
export const startForge = async (options: { dataDir?: string } = {}) => {
  const world = await smallWorld();
  let oidc: Oidc | undefined;
  let gitlab: Gitlab | undefined;
  const server = await serve(async (app, baseUrl) => {
    const issuer = `${baseUrl}/realms/cloud-pi-native`;
    const shared = { world, portalOrigins: [PORTAL], issuer, ...options };
    const signIn = await createOidc(shared);
    oidc = signIn;
    gitlab = await createGitlab({
      ...shared,
      baseUrl,
      signedIn: signIn.signedIn,
      initialContent,
    });
    app.use(signIn.router, gitlab.router);
    await gitlab.start();
  });
  const { baseUrl } = server;

  return {
    world,
    baseUrl,
    grant: (login: string, scope = 'read_user api') =>
      oauthToken(baseUrl, login, scope),
    /** An access token of a user. */
    async token(login: string, scope = 'read_user api write_repository') {
      const { back, exchange } = await oauthToken(baseUrl, login, scope);
      const response = await exchange({
        grant_type: 'authorization_code',
        code: back.searchParams.get('code') ?? '',
      });
      const body: unknown = await response.json();
      if (
        typeof body !== 'object' ||
        body === null ||
        !('access_token' in body)
      )
        throw new Error(`no token: ${JSON.stringify(body)}`);
      return String(body.access_token);
    },
    api: (path: string, token?: string, init: RequestInit = {}) =>
      fetch(`${baseUrl}/api/v4${path}`, {
        ...init,
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(typeof init.body === 'string'
            ? { 'content-type': 'application/json' }
            : {}),
          ...init.headers,
        },
      }),
    async close() {
      await gitlab?.close();
      await oidc?.close();
      await server.close();
    },
  };
};

export type Forge = Awaited<ReturnType<typeof startForge>>;
