import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { createBrowser } from '../testing/browser';
import { serve } from '../testing/serve';
import { portalClient, signIn } from '../__testUtils__/signIn';
import { smallWorld, subOf } from '../testing/smallWorld';
import { createOidc, type Oidc } from './createOidc';

const PORTAL = 'http://localhost:7007';

describe('createOidc', () => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  const start = async (
    options: {
      dataDir?: string;
      tokenTtlSeconds?: number;
      issuer?: string;
    } = {},
  ) => {
    const world = await smallWorld();
    let oidc: Oidc | undefined;
    let issuer = '';
    const server = await serve(async (app, baseUrl) => {
      issuer = options.issuer ?? `${baseUrl}/realms/cloud-pi-native`;
      oidc = await createOidc({
        world,
        portalOrigins: [PORTAL],
        ...options,
        issuer,
      });
      app.use(oidc.router);
    });
    if (!oidc) throw new Error('not mounted');
    const started = oidc;
    closing.push(async () => {
      await started.close();
      await server.close();
    });
    return { world, oidc: started, issuer, ...server };
  };

  it('signs in with a code and PKCE, without a consent page', async () => {
    const { baseUrl, issuer, oidc } = await start();
    const { client, tokens, page } = await signIn(baseUrl, 'lou.bernard');

    expect(await page.response?.text()).toContain('<html lang="fr">');
    const token = tokens.access_token ?? '';
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256' });
    const claims = decodeJwt(token);
    expect(claims).toMatchObject({
      iss: issuer,
      sub: subOf('lou.bernard'),
      email: 'lou.bernard@exemple.gouv.fr',
      email_verified: true,
      given_name: 'Lou',
      family_name: 'Bernard',
      preferred_username: 'lou.bernard',
      groups: [
        '/demo',
        '/demo/console/readonly',
        '/autre',
        '/autre/console/developer',
      ],
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(300);
    expect(await client.userinfo(token)).toMatchObject({
      sub: subOf('lou.bernard'),
      email_verified: true,
    });
    expect(await oidc.verifyBearer(token)).toMatchObject({
      sub: subOf('lou.bernard'),
    });
  });

  it('refreshes, with the groups of the moment', async () => {
    const { world, baseUrl } = await start();
    const { client, tokens } = await signIn(baseUrl, 'noa.robert');
    expect(decodeJwt(tokens.access_token ?? '').groups).toEqual([]);

    world.change(state => {
      state.projects[0]?.members.push({
        userId: subOf('noa.robert'),
        roleIds: [],
      });
    });
    const first = await client.refresh(tokens.refresh_token ?? '');
    const again = await client.refresh(first.refresh_token ?? '');

    expect(decodeJwt(again.access_token ?? '').groups).toEqual(['/demo']);
  });

  it('refuses a wrong password and an unknown redirection', async () => {
    const { baseUrl, issuer } = await start();
    const client = await portalClient(issuer);
    const browser = createBrowser();
    const page = await browser.visit(client.authorizationUrl({}), baseUrl);
    const refused = await browser.signIn(page.url, baseUrl, 'lou.bernard', 'x');
    expect(refused.response?.status).toBe(401);

    const stolen = await browser.visit(
      client.authorizationUrl({ redirect_uri: 'http://localhost:9/steal' }),
      baseUrl,
    );
    expect(stolen.response?.status).toBe(400);
  });

  it('verifies nothing but its own access tokens that are still valid', async () => {
    const { baseUrl, oidc } = await start({ tokenTtlSeconds: 1 });
    const { tokens } = await signIn(baseUrl, 'lou.bernard');
    const token = tokens.access_token ?? '';
    const [header, , signature] = token.split('.');
    const forged = Buffer.from(
      JSON.stringify({ ...decodeJwt(token), sub: subOf('alex.martin') }),
    ).toString('base64url');

    expect(
      await oidc.verifyBearer(`${header}.${forged}.${signature}`),
    ).toBeUndefined();
    expect(await oidc.verifyBearer(tokens.id_token ?? '')).toBeUndefined();
    const other = await start();
    expect(await other.oidc.verifyBearer(token)).toBeUndefined();

    jest.useFakeTimers({ now: Date.now() + 2000, doNotFake: ['nextTick'] });
    expect(await oidc.verifyBearer(token)).toBeUndefined();
    jest.useRealTimers();
  });

  it('keeps its sessions and keys over a restart', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'sandbox-oidc-'));
    closing.push(() => rm(dataDir, { recursive: true, force: true }));
    const first = await start({ dataDir });
    const { tokens } = await signIn(first.baseUrl, 'lou.bernard');
    await first.oidc.close();

    // The same issuer, on another port than the one its name says.
    const second = await start({ dataDir, issuer: first.issuer });
    expect(
      await second.oidc.verifyBearer(tokens.access_token ?? ''),
    ).toBeDefined();
    const response = await fetch(
      `${second.baseUrl}/realms/cloud-pi-native/protocol/openid-connect/token`,
      {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          refresh_token: tokens.refresh_token ?? '',
          client_id: 'portal',
        }),
        headers: {
          authorization: `Basic ${btoa('portal:sandbox-portal-secret')}`,
        },
      },
    );
    expect(response.status).toBe(200);
  });

  it('ends the session', async () => {
    const { baseUrl } = await start();
    const { client, tokens, browser } = await signIn(baseUrl, 'lou.bernard');
    const page = await browser.visit(
      client.endSessionUrl({ id_token_hint: tokens.id_token }),
      baseUrl,
    );
    const text = (await page.response?.text()) ?? '';
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const action = /action="([^"]+)"/.exec(text)?.[1] ?? '';
    await browser.visit(action, baseUrl, {
      method: 'POST',
      body: new URLSearchParams({ xsrf, logout: 'yes' }),
    });

    await expect(client.refresh(tokens.refresh_token ?? '')).rejects.toThrow(
      'invalid_grant',
    );
  });
});
