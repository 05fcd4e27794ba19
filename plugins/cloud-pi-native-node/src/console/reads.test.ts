import { startScriptedConsole } from '../__testUtils__/scriptedConsole';
import { Reply, ScriptedServer } from '../__testUtils__/scriptedServer';

let server: ScriptedServer | undefined;
afterEach(() => server?.close());

async function clientOf(
  reply: Reply,
  options?: Parameters<typeof startScriptedConsole>[1],
) {
  const started = await startScriptedConsole(() => reply, options);
  server = started.server;
  return started;
}

describe('reads', () => {
  it('answers undefined for a project that does not exist', async () => {
    const { client } = await clientOf({
      status: 404,
      json: {
        message: 'Projet introuvable',
        error: 'Not Found',
        statusCode: 404,
      },
    });
    await expect(client.getProject('nowhere')).resolves.toBeUndefined();
  });

  it('drops the arguments of the log, which can carry secrets', async () => {
    const { client, requests } = await clientOf({
      json: {
        total: 1,
        logs: [
          {
            id: '1',
            action: 'Create Project',
            userId: null,
            createdAt: '2026-05-04T08:00:00.000Z',
            data: { failed: false, args: { token: 'x' }, results: {} },
          },
        ],
      },
    });
    await expect(client.listProjectLogs('p', 5)).resolves.toEqual([
      expect.objectContaining({ data: { failed: false } }),
    ]);
    expect(requests[0].path).toBe(
      '/api/v1/logs?offset=0&limit=5&projectId=p&clean=true',
    );
  });

  it('lists the environments of a stage and the people of a project by its slug', async () => {
    const { client, requests } = await clientOf({ json: [] });
    await client.listStageEnvironments('s1');
    await client.listMembers('mer-sauvegarde');
    await client.listRoles('mer-sauvegarde');
    expect(requests.map(({ path }) => path)).toEqual([
      '/api/v1/stages/s1/environments',
      '/api/v1/projects/mer-sauvegarde/members',
      '/api/v1/projects/mer-sauvegarde/roles',
    ]);
  });

  it('lists the tokens of the account, whatever a console leaves out, and never a value', async () => {
    const { client, requests } = await clientOf({
      json: [
        {
          name: 'portail',
          status: 'active',
          lastUse: null,
          expirationDate: '2027-01-05T00:00:00.000Z',
          password: 'x',
        },
        { name: 'poste' },
      ],
    });
    await expect(client.listPersonalTokens()).resolves.toEqual([
      {
        name: 'portail',
        status: 'active',
        lastUse: undefined,
        expirationDate: '2027-01-05T00:00:00.000Z',
      },
      {
        name: 'poste',
        status: 'active',
        lastUse: undefined,
        expirationDate: undefined,
      },
    ]);
    expect(requests[0].path).toBe('/api/v1/user/tokens');
  });

  it('stops reading an answer that is too long', async () => {
    const { client } = await clientOf(
      { json: ['x'.repeat(5000)] },
      { maxAnswerBytes: 1000 },
    );
    await expect(client.listUsers()).rejects.toMatchObject({
      kind: 'unexpected-answer',
      message: expect.stringMatching(/trop volumineuse/),
    });
  });
});
