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
