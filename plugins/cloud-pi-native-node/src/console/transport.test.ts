import { setTimeout } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import { environment, repository } from '../__testUtils__/consoleObjects';
import { CANARY, startScriptedConsole } from '../__testUtils__/scriptedConsole';
import { startScriptedServer } from '../__testUtils__/scriptedServer';
import { consoleConfigSchema } from '../config';
import {
  createConsoleClient,
  createConsoleLimits,
} from './createConsoleClient';

const closing: Array<{ close(): Promise<void> }> = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map(server => server.close()));
});

async function start(...args: Parameters<typeof startScriptedConsole>) {
  const started = await startScriptedConsole(...args);
  closing.push(started.server);
  return started;
}

/** Resolves once a condition that only other tasks can bring about holds. */
async function until(condition: () => boolean) {
  while (!condition()) {
    await new Promise(setImmediate);
  }
}

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>(done => {
    resolve = done;
  });
  return { promise, resolve };
}

describe('patience', () => {
  it('tries a read again while the console is unavailable', async () => {
    const logger = mockServices.logger.mock();
    let count = 0;
    const { client, requests } = await start(
      () => {
        count += 1;
        return count < 3 ? { status: 500, json: {} } : { json: [] };
      },
      { logger },
    );
    await expect(client.listZones()).resolves.toEqual([]);
    expect(requests).toHaveLength(3);
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });

  it('gives up, and does not insist on what will not change', async () => {
    const down = await start(() => 'cut');
    await expect(down.client.listZones()).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringMatching(/injoignable/),
    });
    expect(down.requests).toHaveLength(3);

    const refusing = await start(() => ({ status: 403, json: {} }));
    await expect(refusing.client.listZones()).rejects.toThrow();
    expect(refusing.requests).toHaveLength(1);
  });

  it('does not wait for ever', async () => {
    const logger = mockServices.logger.mock();
    const { client } = await start(
      () => 'hang',
      { logger, retry: { attempts: 2, baseDelayMs: 1 } },
      { timeouts: { readSeconds: 0.05 } },
    );
    await expect(client.listZones()).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringMatching(/pas répondu en 0.05 s/),
    });
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it('stops at once when the caller aborts, in flight or in line', async () => {
    const { client, requests } = await start(
      () => 'hang',
      {},
      { concurrency: 1 },
    );
    const inFlight = new AbortController();
    const inLine = new AbortController();
    const first = client.listZones({ signal: inFlight.signal });
    await until(() => requests.length === 1);
    const second = client.listZones({ signal: inLine.signal });
    inLine.abort(new Error('left the line'));
    await expect(second).rejects.toThrow('left the line');
    inFlight.abort(new Error('left the call'));
    await expect(first).rejects.toThrow('left the call');
    expect(requests).toHaveLength(1);
  });
});

describe('concurrency', () => {
  it('is bounded over all clients of a console', async () => {
    // Nothing is answered before three wait: with a lower bound it never ends.
    const three = deferred();
    let running = 0;
    let peak = 0;
    const server = await startScriptedServer(async () => {
      running += 1;
      peak = Math.max(peak, running);
      if (running === 3) {
        three.resolve();
      }
      await three.promise;
      await setTimeout(5);
      running -= 1;
      return { json: [] };
    });
    closing.push(server);
    const limits = createConsoleLimits(3);
    const clients = ['a', 'b'].map(token =>
      createConsoleClient({
        config: consoleConfigSchema.parse({ baseUrl: server.url }),
        credentials: { kind: 'bearer', token: async () => token },
        limits,
      }),
    );
    await Promise.all(
      Array.from({ length: 21 }, (_, i) => clients[i % 2].listZones()),
    );
    expect(server.requests).toHaveLength(21);
    expect(peak).toBe(3);
  });

  it('lets no slow write starve the reads', async () => {
    const { client, requests } = await start(
      ({ method }) => (method === 'POST' ? 'hang' : { json: [] }),
      {},
      { concurrency: 1 },
    );
    const stop = new AbortController();
    const write = client.createEnvironment('paprika', environment(), {
      signal: stop.signal,
    });
    await until(() => requests.length === 1);
    await expect(client.listZones()).resolves.toEqual([]);
    stop.abort(new Error('enough'));
    await expect(write).rejects.toThrow('enough');
  });
});

describe('tokens', () => {
  it('are asked anew for each request and sent as what they are', async () => {
    let count = 0;
    const token = async () => {
      count += 1;
      return `t${count}`;
    };
    const user = await start(() => ({ json: [] }), {
      credentials: { kind: 'bearer', token },
    });
    await user.client.listZones();
    await user.client.listZones();
    expect(user.requests.map(r => r.headers.authorization)).toEqual([
      'Bearer t1',
      'Bearer t2',
    ]);
    const portal = await start(() => ({ json: [] }), {
      credentials: { kind: 'token', token },
    });
    await portal.client.listZones();
    expect(portal.requests[0].headers).toMatchObject({ 'x-dso-token': 't3' });
    expect(portal.requests[0].headers.authorization).toBeUndefined();
  });

  it('never follow a redirection', async () => {
    const elsewhere = await startScriptedServer(() => ({ json: [] }));
    closing.push(elsewhere);
    const { client } = await start(() => ({
      status: 307,
      headers: { location: `${elsewhere.url}/api/v1/zones` },
    }));
    await expect(client.listZones()).rejects.toMatchObject({
      kind: 'unauthorized',
    });
    expect(elsewhere.requests).toEqual([]);
  });

  it.each([
    '',
    '..',
    '.',
    'a/b',
    '../../x',
    'a?b',
    'a#b',
    'a\\b',
    '%2e%2e',
    'a\u0000',
  ])('are not sent for the project %j', async id => {
    const { client, requests } = await start(() => ({ json: [] }));
    await expect(client.getProject(id)).rejects.toMatchObject({
      kind: 'invalid',
    });
    expect(requests).toEqual([]);
  });

  it('stay on their path for an odd name', async () => {
    const { client, requests } = await start(() => ({
      status: 404,
      json: { message: 'Projet introuvable' },
    }));
    await client.getProject('@evil.example.org:80');
    expect(requests[0].path).toBe('/api/v1/projects/%40evil.example.org%3A80');
  });

  it('that no header can carry are not sent, nor shown', async () => {
    const { client, requests } = await start(() => ({ json: [] }), {
      credentials: { kind: 'bearer', token: async () => `${CANARY}\nx: y` },
    });
    const error = await client.listZones().catch(e => e);
    expect(error.kind).toBe('unauthorized');
    expect(`${error.stack}${error.cause}`).not.toContain(CANARY);
    expect(requests).toEqual([]);
  });

  it('show in no error and no log, also if the console repeats them', async () => {
    const logger = mockServices.logger.mock();
    let reply: { status: number; json: object } = { status: 500, json: {} };
    const { client } = await start(() => reply, { logger });
    const errors = [await client.listZones().catch(e => e)];
    reply = {
      status: 400,
      json: { message: `Valeur ${CANARY} et git-secret` },
    };
    errors.push(
      await client
        .createRepository('paprika', {
          ...repository(),
          externalToken: 'git-secret',
        })
        .catch(e => e),
    );
    expect(errors[1].message).toBe('La console refuse : Valeur … et …');
    const seen = [
      ...errors.map(e => `${e.stack}${JSON.stringify(e)}${e.cause}`),
      JSON.stringify([logger.warn, logger.debug].map(log => log.mock.calls)),
    ].join();
    expect(seen).toContain('/api/v1/zones');
    expect(seen).not.toMatch(/canary|git-secret/);
  });
});
