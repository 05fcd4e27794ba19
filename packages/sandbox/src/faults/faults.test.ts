import { consoleServer, ConsoleServer } from '../testing/consoleServer';

describe('faults on demand', () => {
  let server: ConsoleServer;
  beforeEach(async () => {
    server = await consoleServer();
  });
  afterEach(() => server.close());

  const add = (fault: object) =>
    server.call('POST', '/__sandbox/faults', { body: fault });
  const version = () => server.call('GET', '/api/v1/version');

  it.each([
    ['500', { status: 500, body: { message: 'Internal server error' } }],
    ['302', { status: 302, location: '/connect/keycloak' }],
    ['fake-401', { status: 200, body: { status: 401 } }],
  ])('answers a %s as often as asked', async (kind, expected) => {
    await add({ kind, path: '/version$', times: 2 });
    expect(await version()).toMatchObject(expected);
    expect(await version()).toMatchObject(expected);
    expect((await version()).body).toEqual({ version: '9.24.0' });
  });

  it('redirects to a page, as who follows learns', async () => {
    await add({ kind: '302', path: '/version$' });
    const followed = await fetch(`${server.baseUrl}/api/v1/version`);
    expect(followed.status).toBe(200);
    expect(await followed.text()).toContain('Connexion');
  });

  it('strikes only the method and path it is for', async () => {
    await add({ kind: '500', method: 'post', path: '/api/v1/projects$' });
    expect((await server.call('GET', '/api/v1/projects')).status).toBe(200);
    expect((await server.call('POST', '/api/v1/projects')).status).toBe(500);
  });

  it('does a write whose answer is lost', async () => {
    await add({ kind: 'lost-answer', method: 'POST', path: '/repositories' });
    const path = '/api/v2/projects/littoral/repositories';
    await expect(
      server.call('POST', path, {
        as: 'camille',
        body: { internalRepoName: 'perdu', isPrivate: false, isInfra: false },
      }),
    ).rejects.toThrow();
    await server.call('DELETE', '/__sandbox/faults');
    const { body } = await server.call('GET', path);
    expect(body.at(-1).internalRepoName).toBe('perdu');
  });

  it.each([
    ['empty-list', 0],
    ['partial-list', 2],
  ])('strikes lists alone by %s', async (kind, n) => {
    const clusters = () => server.call('GET', '/api/v1/clusters');
    const { body: all } = await clusters();
    expect(all).toHaveLength(4);
    await add({ kind, path: '.' });
    expect(await clusters()).toMatchObject({
      status: 200,
      body: all.slice(0, n),
    });
    expect((await version()).body).toEqual({ version: '9.24.0' });
    await server.call('DELETE', '/__sandbox/faults');
    expect((await clusters()).body).toEqual(all);
  });

  it('hangs until the caller gives up', async () => {
    await add({ kind: 'hang', path: '/version$', times: 1 });
    const controller = new AbortController();
    const hung = fetch(`${server.baseUrl}/api/v1/version`, {
      signal: controller.signal,
    });
    // Others are served meanwhile.
    expect((await version()).status).toBe(200);
    controller.abort();
    await expect(hung).rejects.toThrow('abort');
  });

  it('keeps no process once closed, however long a wait was to last', async () => {
    const timers = () =>
      process.getActiveResourcesInfo().filter(kind => kind === 'Timeout')
        .length;
    await add({
      kind: 'latency',
      path: '/version$',
      delayMs: 3_600_000,
      times: 1,
    });
    const before = timers();
    const late = version().catch(() => 'cut');
    let faults: unknown[] = ['waiting'];
    while (faults.length > 0) {
      ({ body: faults } = await server.call('GET', '/__sandbox/faults'));
    }
    await server.close();
    expect(await late).toBe('cut');
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it('lists, removes, and refuses what is no fault', async () => {
    await add({ kind: 'latency', path: '.', delayMs: 1 });
    const list = await server.call('GET', '/__sandbox/faults');
    expect(list.body).toMatchObject([
      { kind: 'latency', delayMs: 1, struck: 0 },
    ]);
    expect((await version()).status).toBe(200);
    expect((await server.call('GET', '/__sandbox/faults')).body).toMatchObject([
      { struck: 1 },
    ]);
    expect((await add({ kind: '500', path: '(' })).status).toBe(400);
    expect((await add({ kind: 'explosion', path: '.' })).status).toBe(400);
    await server.call('DELETE', '/__sandbox/faults');
    expect((await server.call('GET', '/__sandbox/faults')).body).toEqual([]);
  });

  it('forgets faults and changes at a reset', async () => {
    await add({ kind: '500', path: '/version' });
    await server.call('DELETE', '/api/v1/projects/littoral', { as: 'camille' });
    await server.call('POST', '/__sandbox/reset');
    expect((await version()).status).toBe(200);
    expect((await server.call('GET', '/api/v1/projects/littoral')).status).toBe(
      200,
    );
  });
});
