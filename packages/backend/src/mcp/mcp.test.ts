import {
  actionsRegistryServiceFactory,
  actionsServiceFactory,
} from '@backstage/backend-defaults/alpha';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import mcpPlugin from '@backstage/plugin-mcp-actions-backend';
import conformityPlugin from '@cloud-pi-native/backstage-plugin-conformity-backend';
import { z } from 'zod';

jest.setTimeout(120_000);

const answerSchema = z.object({ result: z.looseObject({}) });

async function start() {
  const backend = await startTestBackend({
    features: [
      mcpPlugin,
      conformityPlugin,
      actionsRegistryServiceFactory,
      actionsServiceFactory,
      catalogServiceMock.factory({ entities: [] }),
      mockServices.rootConfig.factory({
        data: {
          backend: { actions: { pluginSources: ['conformity'] } },
          cloudPiNative: {
            console: { baseUrl: 'http://127.0.0.1:9', token: 'portal-token' },
            gitlab: {
              baseUrl: 'https://gitlab.example',
              projectsRootDir: 'forge-mi/projects',
            },
          },
        },
      }),
    ],
  });
  const call = async (method: string, params: object, authorization: string) =>
    fetch(`http://localhost:${backend.server.port()}/api/mcp-actions/v1`, {
      method: 'POST',
      headers: {
        Authorization: authorization,
        'Content-Type': 'application/json',
        Accept: 'application/json, text/event-stream',
      },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    });
  const ask = async (method: string, params: object = {}) => {
    const text = await (
      await call(method, params, mockCredentials.user.header())
    ).text();
    // The answer is an event of a stream.
    const data = /^data: (.*)$/m.exec(text)?.[1] ?? text;
    return answerSchema.parse(JSON.parse(data)).result;
  };
  return { backend, ask, call };
}

describe('MCP', () => {
  it('offers the actions of conformity, and runs them as the caller', async () => {
    const { backend, ask, call } = await start();
    const { tools } = z
      .object({ tools: z.array(z.object({ name: z.string() })) })
      .parse(await ask('tools/list'));
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'conformity.describe-rule',
      'conformity.get-project-conformity',
      'conformity.get-repository-conformity',
      'conformity.list-what-to-mend-first',
      'conformity.refresh-repository',
    ]);
    const described = await ask('tools/call', {
      name: 'conformity.describe-rule',
      arguments: { rule: 'df-rootless', language: 'fr' },
    });
    expect(JSON.stringify(described)).toContain('df-rootless');
    const refused = await ask('tools/call', {
      name: 'conformity.refresh-repository',
      arguments: { project: 'demo', repository: 'api' },
    });
    expect(refused).toMatchObject({ isError: true });
    const anonymous = await call(
      'tools/list',
      {},
      mockCredentials.none.header(),
    );
    expect(anonymous.status).toBe(401);
    await backend.stop();
  });
});
