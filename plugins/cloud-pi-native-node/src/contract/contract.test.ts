import {
  FAKE_CONSOLE_TOKEN,
  startFakeConsole,
} from '../__testUtils__/fakeConsole';
import { Reply, ScriptedRequest } from '../__testUtils__/scriptedServer';
import { contractMain, ContractReport, formatReport, runContract } from '.';
import clusters from './__fixtures__/clusters.json';
import environments from './__fixtures__/environments.json';
import projects from './__fixtures__/projects.json';
import zones from './__fixtures__/zones.json';

const closing: Array<() => Promise<void>> = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map(close => close()));
});

async function contractOf(
  deviate?: (request: ScriptedRequest) => Reply | undefined,
  writes = false,
) {
  const { server, left } = await startFakeConsole(deviate);
  closing.push(server.close);
  const report = await runContract({
    baseUrl: server.url,
    token: FAKE_CONSOLE_TOKEN,
    writes,
  });
  return { report, left, requests: server.requests, url: server.url };
}

const at = (path: string, reply: Reply) => (request: ScriptedRequest) =>
  request.headers['x-dso-token'] === FAKE_CONSOLE_TOKEN &&
  request.path.split('?')[0] === path
    ? reply
    : undefined;

const differences = ({ results }: ContractReport) =>
  results.flatMap(result =>
    result.differences.map(
      d => `${result.name}: ${d.where}: ${d.expected} / ${d.got}`,
    ),
  );

describe('the contract', () => {
  it('passes on a console that answers as expected, and only reads', async () => {
    const { report, requests } = await contractOf();
    expect(differences(report)).toEqual([]);
    expect(report.results.filter(r => r.outcome === 'skipped')).toEqual([
      expect.objectContaining({ name: 'current user' }),
    ]);
    expect(new Set(requests.map(request => request.method))).toEqual(
      new Set(['GET']),
    );
  });

  it('writes where it is told to, and leaves nothing behind', async () => {
    const { report, requests, left } = await contractOf(undefined, true);
    expect(differences(report)).toEqual([]);
    expect(requests.filter(r => r.method === 'POST').length).toBeGreaterThan(8);
    expect(left()).toBe(0);
  });

  it('archives what it made also where its writes are refused', async () => {
    const { report, left } = await contractOf(
      ({ method, path }) =>
        method === 'POST' && path.endsWith('/environments')
          ? { status: 500, json: { message: 'Internal server error' } }
          : undefined,
      true,
    );
    expect(differences(report)).toContain(
      'new environment: POST /api/v2/projects/:projectId/environments: HTTP 201 / HTTP 500, application/json, unavailable',
    );
    expect(left()).toBe(0);
  });

  it.each<[string, string, Reply, string]>([
    [
      'a missing field',
      '/api/v1/zones',
      { json: [{ ...zones[0], slug: undefined }] },
      'zones: GET /api/v1/zones [].slug: string / nothing',
    ],
    [
      'a changed type',
      '/api/v1/projects',
      { json: [...projects, { ...projects[0], everyonePerms: 896 }] },
      'all projects: GET /api/v1/projects [].everyonePerms: string / number',
    ],
    [
      'a list that became a page',
      '/api/v1/users',
      { json: { users: [], total: 0 } },
      'users: GET /api/v1/users: array / object',
    ],
    [
      'a route that moved',
      '/api/v1/stages',
      {
        status: 404,
        json: { message: 'Cannot GET /api/v1/stages', statusCode: 404 },
      },
      'stages: GET /api/v1/stages: HTTP 200 / HTTP 404, application/json, unexpected-answer',
    ],
    [
      'a redirection',
      '/api/v1/zones',
      { status: 302, headers: { location: '/connect' } },
      'zones: GET /api/v1/zones: HTTP 200 / HTTP 302, application/json, unauthorized',
    ],
    [
      'a page in the place of the API',
      '/api/v1/zones',
      { text: '<html>' },
      'zones: GET /api/v1/zones: HTTP 200 / HTTP 200, text/html, unexpected-answer',
    ],
    [
      'an account that lacks rights',
      '/api/v1/users',
      { status: 403, json: { message: 'Forbidden' } },
      'users: GET /api/v1/users: HTTP 200 / HTTP 403, application/json, forbidden',
    ],
    [
      'credentials of clusters in the list',
      '/api/v1/clusters',
      { json: [{ ...clusters[0], kubeconfig: { user: {} } }] },
      'clusters without credentials: GET /api/v1/clusters: no kubeconfig / a kubeconfig',
    ],
    [
      'a slug that is not resolved',
      '/api/v2/projects/cartable/environments',
      { status: 400, json: { message: 'uuid is expected' } },
      'environments by slug: GET /api/v2/projects/:projectId/environments: HTTP 200 / HTTP 400, application/json, invalid',
    ],
    [
      'arguments in the log',
      '/api/v1/logs',
      {
        json: {
          total: 1,
          logs: [{ id: '1', action: 'a', createdAt: '', data: { args: {} } }],
        },
      },
      'log of a project, without arguments: GET /api/v1/logs .logs[].data.args: undefined / object',
    ],
    [
      'a cut connection',
      '/api/v1/zones',
      'cut',
      'zones: zones: an answer / no answer (UND_ERR_SOCKET)',
    ],
  ])('tells %s', async (_, path, reply, expected) => {
    const { report } = await contractOf(at(path, reply));
    expect(differences(report)).toContain(expected);
    expect(report.passed).toBe(false);
  });

  it('tells a console that lets strangers in', async () => {
    const { report } = await contractOf(({ headers, path }) =>
      path === '/api/v1/clusters' && !headers['x-dso-token']
        ? { json: clusters }
        : undefined,
    );
    expect(differences(report)).toEqual([
      'no token, clusters: GET /api/v1/clusters: a refusal read as unauthorized / HTTP 200, application/json',
    ]);
  });

  it('tells a place once, however many items have it, and no value', async () => {
    const odd = { ...environments[0], cpu: 'canary-value' };
    const { report } = await contractOf(
      at(`/api/v2/projects/${projects[0].id}/environments`, {
        json: [odd, odd, odd],
      }),
    );
    expect(differences(report)).toHaveLength(1);
    expect(formatReport(report)).not.toContain('canary');
  });
});

describe('the command', () => {
  const run = async (env: Record<string, string | undefined>) => {
    const lines: string[] = [];
    const code = await contractMain(env, line => lines.push(line));
    return { code, output: lines.join('\n') };
  };

  it('prints what differs, without the token, and fails', async () => {
    const { server } = await startFakeConsole(
      at('/api/v1/zones', {
        status: 400,
        json: { message: `token ${FAKE_CONSOLE_TOKEN}` },
      }),
    );
    closing.push(server.close);
    const { code, output } = await run({
      CONSOLE_URL: server.url,
      CONSOLE_TOKEN: FAKE_CONSOLE_TOKEN,
    });
    expect(code).toBe(1);
    expect(output).toMatch(/^DIFFERS {2}zones$/m);
    expect(output).toMatch(/1 different, 1 skipped$/);
    expect(output).not.toContain('canary');
  });

  it('succeeds where nothing differs', async () => {
    const { server } = await startFakeConsole();
    closing.push(server.close);
    const { code } = await run({
      CONSOLE_URL: server.url,
      CONSOLE_TOKEN: FAKE_CONSOLE_TOKEN,
      CONSOLE_WRITES: '1',
    });
    expect(code).toBe(0);
  });

  it('says in one line that no console answers, or that its token is refused', async () => {
    const { server } = await startFakeConsole();
    const env = { CONSOLE_URL: server.url, CONSOLE_TOKEN: 'canary-unknown' };
    expect(await run(env)).toEqual({
      code: 2,
      output:
        'CONSOLE_TOKEN is refused by the console: it is unknown, expired or revoked',
    });
    await server.close();
    expect(await run(env)).toEqual({
      code: 2,
      output: expect.stringMatching(
        /^CONSOLE_URL leads to no console: no answer \(\w+\) from http\S+$/,
      ),
    });
  });

  it('says what it needs', async () => {
    expect(await run({ CONSOLE_TOKEN: 'two words' })).toEqual({
      code: 2,
      output:
        'CONSOLE_URL must be the address of a console\nCONSOLE_TOKEN must be a token of that console',
    });
  });
});
