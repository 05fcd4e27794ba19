import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { userEntityName } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { SignJWT } from 'jose';
import { Knex } from 'knex';
import { Server } from 'node:http';
import request from 'supertest';
import { FakePlatform, startFakePlatform } from './__testUtils__/fakePlatform';
import { startPlugin, userEntity } from './__testUtils__/startPlugin';

const BASE = '/api/cloud-pi-native/delegation';
const camille = {
  id: '11111111-1111-4111-8111-111111111111',
  firstName: 'Camille',
  lastName: 'Durand',
  email: 'camille.durand@exemple.fr',
  type: 'human',
};
const NAME = userEntityName(camille);
const REF = `user:default/${NAME}`;
const asCamille = mockCredentials.user.header(REF);

function actingFor(ref: string, actor: string): string {
  const options = { actor: { subject: actor } };
  return `Bearer ${mockCredentials.user.token(ref, options)}`;
}
const asRun = actingFor(REF, 'plugin:scaffolder');

/** The routes, as whom a header says. */
function routes(server: Server) {
  return {
    put: (body: object | string, header = asCamille) =>
      request(server).put(BASE).set('authorization', header).send(body),
    get: (header = asCamille) =>
      request(server).get(BASE).set('authorization', header),
    forget: (header = asCamille) =>
      request(server).delete(BASE).set('authorization', header),
    use: (header = asRun) =>
      request(server).post(`${BASE}/tokens`).set('authorization', header),
  };
}

async function jwt(sub: string, secondsToLive = 300): Promise<string> {
  return new SignJWT({ sub })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(Math.floor(Date.now() / 1000) + secondsToLive)
    .sign(Buffer.alloc(32));
}

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('delegations on %s', databaseId => {
  let db: Knex;
  let platform: FakePlatform;
  let stop: (() => Promise<void>) | undefined;

  beforeEach(async () => {
    db = await databases.init(databaseId);
    platform = await startFakePlatform();
  });

  afterEach(async () => {
    await stop?.();
    await platform.close();
  });

  async function start(entities: Entity[] = [userEntity(NAME, camille.id)]) {
    const plugin = await startPlugin({
      platformUrl: platform.url,
      db,
      entities,
    });
    stop = plugin.stop;
    return { ...routes(plugin.server), logs: plugin.logs };
  }

  async function camilleToken(secondsToLive?: number): Promise<string> {
    const token = await jwt(camille.id, secondsToLive);
    platform.consoleUsers.set(token, camille);
    return token;
  }

  it('lends a run what its user gave, and shows nobody the tokens', async () => {
    const { put, get, use } = await start();
    const consoleToken = await camilleToken();
    platform.gitlabUsers.set('gitlab-token', {
      email: 'Camille.Durand@exemple.fr',
      confirmed_at: '2026-01-01T00:00:00Z',
    });

    const given = await put({ consoleToken, gitlabToken: 'gitlab-token' });
    const status = await get();
    const lent = await use();

    expect(given.status).toBe(200);
    expect(status.body).toEqual(given.body);
    expect(Object.keys(status.body)).toEqual(['consoleUntil', 'gitlabUntil']);
    expect(lent.body).toEqual({ consoleToken, gitlabToken: 'gitlab-token' });
    expect(lent.headers['cache-control']).toBe('no-store');
  });

  it('lets a run ask for its own user only, and forgets on demand', async () => {
    const { put, use, forget } = await start();
    await put({ consoleToken: await camilleToken() });

    const ofAlex = await use(
      actingFor('user:default/alex.martin-0000', 'plugin:scaffolder'),
    );
    expect(ofAlex.status).toBe(404);
    expect(ofAlex.body).toEqual({
      error: {
        name: 'DelegationRequiredError',
        message: expect.stringContaining('Reprendre'),
      },
    });

    expect((await use()).status).toBe(200);
    expect((await forget()).status).toBe(204);
    expect((await use()).status).toBe(404);
    expect(await db('delegations').select()).toEqual([]);
  });

  it('refuses every caller but those it is for', async () => {
    const { put, get, forget, use } = await start();
    const body = { consoleToken: await camilleToken() };
    const asService = mockCredentials.service.header();
    const asOtherPlugin = actingFor(REF, 'plugin:catalog');

    const statuses = async (answers: PromiseLike<{ status: number }>[]) =>
      (await Promise.all(answers)).map(({ status }) => status);

    const asNobody = mockCredentials.none.header();
    expect((await put(body, asNobody)).status).toBe(401);
    for (const header of [asService, asRun, asOtherPlugin]) {
      const answers = [put(body, header), get(header), forget(header)];
      expect(await statuses(answers)).toEqual([403, 403, 403]);
    }
    expect(
      await statuses([use(asService), use(asCamille), use(asOtherPlugin)]),
    ).toEqual([403, 403, 403]);
    expect(await db('delegations').select()).toEqual([]);
  });

  it('refuses a console token that is not the caller’s own', async () => {
    const { put } = await start();
    const statusOf = async (consoleToken: string) =>
      (await put({ consoleToken })).status;
    const alex = { ...camille, id: '22222222-2222-4222-8222-222222222222' };

    const foreign = await jwt(alex.id);
    platform.consoleUsers.set(foreign, alex);
    expect(await statusOf(foreign)).toBe(403);
    expect(platform.calls).toEqual([]);

    const forged = await jwt(camille.id);
    expect(await statusOf(forged)).toBe(403);

    const borrowed = await jwt(camille.id, 301);
    platform.consoleUsers.set(borrowed, alex);
    expect(await statusOf(borrowed)).toBe(403);

    expect(await statusOf('x'.repeat(48))).toBe(400);
    expect(await statusOf(await camilleToken(-1))).toBe(400);
    expect(await statusOf('x'.repeat(16_385))).toBe(400);
    expect(await db('delegations').select()).toEqual([]);
  });

  it('knows who is not in the catalogue yet by the name sign-in gives, and trusts no entity without the id', async () => {
    const { put } = await start([userEntity('sans.annotation-0000')]);
    const body = { consoleToken: await camilleToken() };

    expect((await put(body)).status).toBe(200);
    for (const ref of [
      'user:default/camille.durand-0000',
      'user:default/sans.annotation-0000',
      `user:other/${NAME}`,
    ]) {
      const header = mockCredentials.user.header(ref);
      expect((await put(body, header)).status).toBe(403);
    }
  });

  it('refuses a GitLab token of someone else, and keeps nothing then', async () => {
    const { put } = await start();
    const statusOf = async (gitlabToken: string) =>
      (await put({ consoleToken: await camilleToken(), gitlabToken })).status;
    platform.gitlabUsers.set('other', { email: 'alex@exemple.fr' });
    platform.gitlabUsers.set('unconfirmed', {
      email: camille.email,
      confirmed_at: null,
    });
    platform.gitlabUsers.set('linked', {
      email: 'perso@exemple.fr',
      identities: [{ extern_uid: camille.id }],
    });

    for (const token of ['other', 'unconfirmed', 'unknown']) {
      expect(await statusOf(token)).toBe(403);
    }
    platform.gitlabRedirect = `${platform.url}/api/v1/auth`;
    expect(await statusOf('linked')).toBe(503);
    expect(await db('delegations').select()).toEqual([]);

    platform.gitlabRedirect = undefined;
    expect(await statusOf('linked')).toBe(200);
  });

  it('says when the console does not answer, rather than that the user is refused', async () => {
    const { put } = await start();
    const consoleToken = await jwt(camille.id);
    platform.consoleUsers.set(consoleToken, { unexpected: 'shape' });

    const answer = await put({ consoleToken });
    expect(answer.status).toBe(503);
    expect(answer.body.error.message).toMatch(/console/);
  });

  it('does not lend a token that is about to expire, and keeps one row a kind', async () => {
    const { put, use } = await start();
    const renew = async (secondsToLive: number) =>
      (await put({ consoleToken: await camilleToken(secondsToLive) })).status;

    await renew(15);
    expect((await use()).status).toBe(404);
    expect(await Promise.all([renew(301), renew(302), renew(303)])).toEqual([
      200, 200, 200,
    ]);

    expect(await db('delegations').select()).toHaveLength(1);
    expect((await use()).status).toBe(200);
  });

  it('deletes what has expired', async () => {
    const { put } = await start();
    await put({ consoleToken: await camilleToken() });
    await stop?.();
    await db('delegations').update({ expires_at: new Date().toISOString() });

    await start();
    expect(await db('delegations').select()).toEqual([]);
  });

  it('leaves no token in the database, the logs, the audit or an error', async () => {
    const { put, use, logs } = await start();
    const consoleToken = await camilleToken();
    const canaries = [consoleToken, 'canary-gitlab', 'canary-refused'];
    platform.gitlabUsers.set('canary-gitlab', { email: camille.email });

    const answers = [
      await put({ consoleToken, gitlabToken: 'canary-gitlab' }),
      await put({ consoleToken, gitlabToken: 'canary-refused' }),
      await put({ consoleToken, gitlabToken: 'canary-refused\nx' }),
      await put({ consoleToken: 'canary-refused' }),
      await put({ consoleToken: ['canary-refused'] }),
      await put('canary-refused is not JSON').type('json'),
    ];
    expect((await use()).status).toBe(200);
    const rows = await db('delegations').select();

    expect(answers.map(({ status }) => status)).toEqual([
      200, 403, 503, 400, 400, 400,
    ]);
    expect(rows).toHaveLength(2);
    expect(logs.join()).toContain('delegation-put');
    expect(logs.join()).toContain('delegation-use');
    const traces = [
      JSON.stringify(rows),
      ...logs,
      ...answers.map(({ text }) => text),
    ].join('\n');
    for (const canary of canaries) {
      expect(traces).not.toContain(canary);
    }
  });
});
