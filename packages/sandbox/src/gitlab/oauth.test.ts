import { startForge, type Forge } from '../testing/startForge';
import { numericId } from './model';
import { subOf } from '../testing/smallWorld';

describe('OAuth of the forge', () => {
  let forge: Forge;
  beforeAll(async () => {
    forge = await startForge();
  });
  afterAll(async () => {
    await forge.close();
  });

  it('gives a token that speaks for the user, and renews it', async () => {
    const { back, exchange } = await forge.grant('lou.bernard', 'read_user');
    expect(back.searchParams.get('state')).toBe('the-state');
    const code = back.searchParams.get('code') ?? '';
    const answer = await exchange({ grant_type: 'authorization_code', code });
    const tokens = await answer.json();
    expect(tokens).toMatchObject({
      token_type: 'Bearer',
      expires_in: 7200,
      scope: 'read_user',
    });

    const renewed = await exchange({
      grant_type: 'refresh_token',
      refresh_token: tokens.refresh_token,
    });
    const { access_token: token } = await renewed.json();
    const user = await forge.api('/user', token);
    expect(await user.json()).toMatchObject({
      id: numericId('user', subOf('lou.bernard')),
      username: 'lou.bernard',
      name: 'Lou Bernard',
      email: 'lou.bernard@exemple.gouv.fr',
    });
    // read_user is not enough for anything else.
    const projects = await forge.api('/projects', token);
    expect(projects.status).toBe(403);
    expect(await projects.json()).toMatchObject({
      error: 'insufficient_scope',
    });
  });

  it('takes a code once, from its own client, and no other secret', async () => {
    const { back, exchange } = await forge.grant('lou.bernard');
    const code = back.searchParams.get('code') ?? '';
    const body = { grant_type: 'authorization_code', code };
    expect((await exchange(body, 'wrong')).status).toBe(401);
    expect(
      (await exchange({ ...body, redirect_uri: 'http://x/' })).status,
    ).toBe(400);
    expect((await exchange(body)).status).toBe(400);
  });

  it('asks nothing again of who has a session, and sends codes to the portal only', async () => {
    const { browser } = await forge.grant('lou.bernard');
    const ask = (redirect: string) =>
      browser.visit(
        `${forge.baseUrl}/oauth/authorize?${new URLSearchParams({
          client_id: 'portal-gitlab',
          redirect_uri: redirect,
          response_type: 'code',
        })}`,
        forge.baseUrl,
      );
    const back = await ask(
      'http://localhost:7007/api/auth/gitlab/handler/frame',
    );
    expect(new URL(back.url).searchParams.get('code')).toMatch(
      /^[0-9a-f]{64}$/,
    );
    const stolen = await ask('http://localhost:9999/steal');
    expect(stolen.response?.status).toBe(400);
  });
});
