import { startScriptedConsole } from '../__testUtils__/scriptedConsole';
import { Reply, ScriptedServer } from '../__testUtils__/scriptedServer';

let server: ScriptedServer | undefined;
afterEach(() => server?.close());

const lou = {
  userId: 'lou',
  email: 'lou.bernard@example.org',
  firstName: 'Lou',
  lastName: 'Bernard',
  roleIds: ['reader'],
};
const role = (id: string, permissions = '256') => ({
  id,
  name: 'Lecture',
  permissions,
});

async function consoleThat(write: Reply, list: () => Reply) {
  const started = await startScriptedConsole(({ method }) =>
    method === 'GET' ? list() : write,
  );
  server = started.server;
  const writes = () => started.requests.filter(r => r.method !== 'GET');
  return { ...started, writes };
}

describe('a member', () => {
  it('is added by address or id, and found in the list that is answered', async () => {
    const { client, writes } = await consoleThat(
      { status: 201, json: [{ ...lou, userId: 'other', email: 'x@y' }, lou] },
      () => ({ json: [] }),
    );
    const address = 'Lou.Bernard@example.org';
    expect(await client.addMember('demo', { email: address })).toEqual(lou);
    expect(await client.addMember('demo', { userId: 'lou' })).toEqual(lou);
    expect(writes().map(({ path, body }) => [path, body])).toEqual([
      ['/api/v1/projects/demo/members', { email: address }],
      ['/api/v1/projects/demo/members', { userId: 'lou' }],
    ]);
  });

  it('is looked for where the answer is lost, or does not name them', async () => {
    for (const write of ['cut', { status: 201, json: [] }] as const) {
      const { client, writes } = await consoleThat(write, () => ({
        json: [lou],
      }));
      expect(await client.addMember('demo', { userId: 'lou' })).toEqual(lou);
      expect(writes()).toHaveLength(1);
      await server?.close();
    }
  });

  it('has the roles that were asked for, in one call, or the call failed', async () => {
    const set = await consoleThat({ json: [lou] }, () => ({ json: [lou] }));
    expect(await set.client.setMemberRoles('demo', 'lou', ['reader'])).toEqual(
      lou,
    );
    expect(set.writes()).toEqual([
      expect.objectContaining({
        method: 'PATCH',
        path: '/api/v1/projects/demo/members',
        body: [{ userId: 'lou', roles: ['reader'] }],
      }),
    ]);
    await server?.close();

    const lost = await consoleThat('cut', () => ({ json: [lou] }));
    await expect(
      lost.client.setMemberRoles('demo', 'lou', ['reader', 'admin']),
    ).rejects.toMatchObject({ kind: 'unavailable' });
  });

  it('is refused in words where the address is none', async () => {
    const { client } = await consoleThat(
      { status: 400, json: { formErrors: [], fieldErrors: { email: ['x'] } } },
      () => ({ json: [] }),
    );
    await expect(
      client.addMember('demo', { email: 'lou' }),
    ).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringMatching(/adresse électronique/),
    });
  });
});

describe('a role', () => {
  const wanted = { name: 'Lecture', permissions: '256' };

  it('is the one of its name that was not there before', async () => {
    const { client } = await consoleThat(
      { status: 201, json: [role('old'), role('new')] },
      () => ({ json: [role('old')] }),
    );
    expect(await client.createRole('demo', wanted)).toMatchObject({
      id: 'new',
    });
  });

  it('is looked for where the answer is lost, and not taken with other permissions', async () => {
    const after = async (permissions: string) => {
      let reads = 0;
      const { client } = await consoleThat('cut', () => {
        reads += 1;
        return { json: reads === 1 ? [] : [role('new', permissions)] };
      });
      const outcome = await client.createRole('demo', wanted).catch(e => e);
      await server?.close();
      return outcome;
    };
    expect(await after('256')).toMatchObject({ id: 'new' });
    expect(await after('2')).toMatchObject({ kind: 'conflict' });
  });
});

describe('a deployment', () => {
  const made = {
    id: 'd1',
    name: 'api',
    projectId: 'p1',
    environmentId: 'e1',
    autosync: true,
    deploymentSources: [
      { repositoryId: 'r1', type: 'git', targetRevision: null, extra: 1 },
    ],
    createdAt: '2026-05-04T08:00:00.000Z',
    updatedAt: '2026-05-04T08:00:00.000Z',
  };
  const wanted = {
    name: 'api',
    environmentId: 'e1',
    autosync: true,
    deploymentSources: [
      {
        repositoryId: 'r1',
        type: 'git' as const,
        targetRevision: 'main',
        path: '.',
        helmValuesFiles: '',
      },
    ],
  };

  it('carries its project, and is read back where the answer is lost', async () => {
    let reads = 0;
    const { client, writes } = await consoleThat('cut', () => {
      reads += 1;
      return { json: reads === 1 ? [] : [made] };
    });
    expect(await client.createDeployment('p1', wanted)).toMatchObject({
      id: 'd1',
      deploymentSources: [{ targetRevision: '', path: '' }],
    });
    expect(writes().map(({ path, body }) => [path, body])).toEqual([
      ['/api/v1/projects/p1/deployments', { ...wanted, projectId: 'p1' }],
    ]);
  });

  it('is not an older one of its name', async () => {
    const { client } = await consoleThat('cut', () => ({ json: [made] }));
    await expect(client.createDeployment('p1', wanted)).rejects.toMatchObject({
      kind: 'unavailable',
    });
  });
});

describe('a synchronisation', () => {
  it('is of one branch or of all, and says that the tools failed', async () => {
    const { client, writes } = await consoleThat({ status: 204 }, () => ({
      json: [],
    }));
    await client.syncRepository('demo', 'r1');
    await client.syncRepository('demo', 'r1', 'main');
    expect(writes().map(({ path, body }) => [path, body])).toEqual([
      ['/api/v2/projects/demo/repositories/r1/sync', { syncAllBranches: true }],
      [
        '/api/v2/projects/demo/repositories/r1/sync',
        { syncAllBranches: false, branchName: 'main' },
      ],
    ]);
    await server?.close();

    const failing = await consoleThat(
      { status: 422, json: { message: 'Echec des services' } },
      () => ({ json: [] }),
    );
    await expect(
      failing.client.syncRepository('demo', 'r1'),
    ).rejects.toMatchObject({ kind: 'provisioning' });
  });
});
