import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { createSourceProbe } from './probeSource';

const CREDENTIALS = { userName: 'robot', token: 'canary-external-token' };

describe('the probe of an external source', () => {
  let server: Server;
  let seen: IncomingMessage[];
  let status: number;
  let host: string;

  beforeEach(async () => {
    seen = [];
    status = 200;
    server = createServer((req, res) => {
      seen.push(req);
      if (status > 0) {
        res.writeHead(status, { location: `http://${host}/elsewhere.git` });
        res.end('canary');
      }
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    host = `localhost:${port}`;
  });
  afterEach(
    () =>
      new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );

  const probe = (allowedHosts: string[], timeoutMs = 10_000) =>
    createSourceProbe({ allowedHosts, timeoutMs });
  const url = () => `http://${host}/a.git`;

  it.each([200, 302, 401, 404, 500])(
    'tells the status %i, after one request',
    async answered => {
      status = answered;
      expect(await probe([host])(url(), { credentials: CREDENTIALS })).toEqual({
        kind: 'answered',
        status: answered,
      });
      expect(seen.map(req => req.url)).toEqual([
        '/a.git/info/refs?service=git-upload-pack',
      ]);
      expect(seen[0].headers.authorization).toBe(
        `Basic ${Buffer.from('robot:canary-external-token').toString('base64')}`,
      );
    },
  );

  it('gives a name to a token that has none', async () => {
    await probe([host])(url(), { credentials: { userName: '', token: 't' } });
    expect(seen[0].headers.authorization).toBe(
      `Basic ${Buffer.from('oauth2:t').toString('base64')}`,
    );
  });

  it('sends no credentials where there are none', async () => {
    await probe([host])(url(), {});
    expect(seen[0].headers.authorization).toBeUndefined();
  });

  it.each(['by its name', 'by its address'])(
    'asks nothing of a host that is not public, told %s',
    async how => {
      const { port } = new URL(url());
      const told = how === 'by its name' ? 'localhost' : '127.0.0.1';
      expect(await probe([])(`http://${told}:${port}/a.git`, {})).toEqual({
        kind: 'hidden',
      });
      // Another port of a known host is another host.
      expect(
        await probe([`${told}:1`])(`http://${told}:${port}/a.git`, {}),
      ).toEqual({ kind: 'hidden' });
      expect(seen).toEqual([]);
    },
  );

  it('tells what is out of reach, or does not answer in time', async () => {
    status = 0;
    expect(await probe([host], 50)(url(), {})).toEqual({ kind: 'unreachable' });
    await new Promise<void>(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    expect(await probe([host])(url(), {})).toEqual({ kind: 'unreachable' });
  });

  it('ends when the run is cancelled', async () => {
    status = 0;
    const controller = new AbortController();
    server.once('request', () => controller.abort());
    await expect(
      probe([host])(url(), { signal: controller.signal }),
    ).rejects.toThrow(/abort/i);
  });
});
