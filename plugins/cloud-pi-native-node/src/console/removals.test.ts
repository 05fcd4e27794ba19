import {
  environment,
  project,
  repository,
} from '../__testUtils__/consoleObjects';
import { startScriptedConsole } from '../__testUtils__/scriptedConsole';
import { Reply, ScriptedServer } from '../__testUtils__/scriptedServer';
import { RemovableResource } from './ConsoleApi';

let server: ScriptedServer | undefined;
afterEach(() => server?.close());

const P = project().id;
const LISTED: Record<string, unknown> = {
  environments: [environment({ id: 'there' })],
  repositories: [repository({ id: 'there' })],
  deployments: [
    {
      id: 'there',
      name: 'api',
      projectId: P,
      environmentId: 'e',
      deploymentSources: [],
      createdAt: '',
      updatedAt: '',
    },
  ],
  roles: [{ id: 'there', name: 'x', permissions: '0' }],
  members: [
    { userId: 'there', firstName: '', lastName: '', email: '', roleIds: [] },
  ],
};

async function consoleThat(removal: Reply, found: Reply = { json: project() }) {
  const started = await startScriptedConsole(({ method, path }) => {
    const list = LISTED[path.split('/').at(-1) ?? ''];
    if (method === 'DELETE') {
      return removal;
    }
    return list ? { json: list } : found;
  });
  server = started.server;
  const removals = () =>
    started.requests.filter(r => r.method === 'DELETE').map(r => r.path);
  return { ...started, removals };
}

const resource = (
  kind: RemovableResource['kind'],
  id = 'there',
): RemovableResource => ({ kind, projectId: P, id });

describe('remove', () => {
  it.each<[RemovableResource['kind'], string]>([
    ['project', `/api/v1/projects/${P}`],
    ['environment', `/api/v2/projects/${P}/environments/there`],
    ['repository', `/api/v2/projects/${P}/repositories/there`],
    ['deployment', `/api/v1/projects/${P}/deployments/there`],
    ['member', `/api/v1/projects/${P}/members/there`],
    ['role', `/api/v1/projects/${P}/roles/there`],
  ])('asks for a %s once, where it is', async (kind, path) => {
    const { client, removals } = await consoleThat({ status: 204, text: '' });
    expect(await client.remove(resource(kind))).toEqual({ toolsFailed: false });
    expect(removals()).toEqual([path]);
  });

  it.each([
    'environment',
    'repository',
    'deployment',
    'member',
    'role',
  ] as const)(
    'takes a %s that is gone for removed, whatever is answered',
    async kind => {
      for (const reply of [
        { status: 403, json: { message: 'Forbidden', statusCode: 403 } },
        { status: 404, json: { message: 'Introuvable', statusCode: 404 } },
        'cut',
      ] as const) {
        const { client, removals } = await consoleThat(reply);
        expect(await client.remove(resource(kind, 'gone'))).toEqual({
          toolsFailed: false,
        });
        expect(removals()).toHaveLength(1);
        await server?.close();
      }
    },
  );

  it.each([
    'environment',
    'repository',
    'deployment',
    'member',
    'role',
  ] as const)(
    'tells why a %s that is still there was not removed',
    async kind => {
      const { client } = await consoleThat({
        status: 403,
        json: { message: 'Non', statusCode: 403 },
      });
      await expect(client.remove(resource(kind))).rejects.toMatchObject({
        kind: 'forbidden',
      });
    },
  );

  it('tells that the tools did not follow', async () => {
    const { client } = await consoleThat({
      status: 500,
      json: { message: 'Echec des services à la suppression' },
    });
    expect(await client.remove(resource('environment', 'gone'))).toEqual({
      toolsFailed: true,
    });
  });

  it.each<[string, Reply]>([
    ['is not found', { status: 404, json: { message: 'x', statusCode: 404 } }],
    ['has its archived name', { json: project({ slug: 'a_17_archived' }) }],
    ['says that it is', { json: project({ status: 'archived' }) }],
  ])('takes a project for archived that %s', async (_, found) => {
    const { client } = await consoleThat(
      { status: 500, json: { message: 'Echec des services' } },
      found,
    );
    expect(await client.remove(resource('project', P))).toEqual({
      toolsFailed: true,
    });
  });

  it('stands by its error where nobody can tell, or the session is over', async () => {
    const lost = await consoleThat({ status: 500, json: {} }, { status: 400 });
    await expect(
      lost.client.remove(resource('role', 'gone')),
    ).rejects.toMatchObject({ kind: 'unavailable' });
    await server?.close();
    const over = await consoleThat({ status: 401, json: {} });
    await expect(
      over.client.remove(resource('role', 'gone')),
    ).rejects.toMatchObject({ kind: 'unauthorized' });
  });
});
