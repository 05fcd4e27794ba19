import { userId } from '../seed/people';
import { clusterId, stageId } from '../seed/platform';
import { seedId } from '../seed/ids';
import { consoleServer, ConsoleServer } from '../testing/consoleServer';

const CHARLIE = {
  sub: userId('charlie.leroy'),
  email: 'charlie.leroy@littoral.example',
  given_name: 'Charlie',
  family_name: 'LEROY',
  groups: ['/console/readonly'],
};

const environment = (name: string, cpu = 1) => ({
  name,
  stageId: stageId('dev'),
  clusterId: clusterId('usuel-hp-1'),
  cpu,
  gpu: 0,
  memory: 1,
  autosync: true,
});

describe('what surprises in the real console', () => {
  let server: ConsoleServer;
  beforeEach(async () => {
    server = await consoleServer({ charlie: CHARLIE });
  });
  afterEach(() => server.close());

  const failTools = (path: string) =>
    server.call('POST', '/__sandbox/faults', {
      body: { kind: 'provisioning', path, times: 1 },
    });

  it('makes a user of a bearer at the first GET /auth, not before', async () => {
    const bearer = 'charlie';
    const before = await server.call('GET', '/api/v1/projects', { bearer });
    expect(before.status).toBe(401);
    const auth = await server.call('GET', '/api/v1/auth', { bearer });
    expect(auth.body).toMatchObject({
      id: CHARLIE.sub,
      firstName: 'Charlie',
      type: 'human',
      adminRoleIds: [seedId('admin-role/reader')],
    });
    const after = await server.call('GET', '/api/v1/projects', { bearer });
    expect(after).toMatchObject({ status: 200, body: [] });
  });

  it('refuses a bearer that does not verify, each server in its way', async () => {
    const bearer = 'forged';
    const nest = await server.call('GET', '/api/v1/projects', { bearer });
    const legacy = await server.call('GET', '/api/v1/auth', { bearer });
    expect([nest.status, legacy.status]).toEqual([401, 302]);
    expect(legacy.location).toBe(`${server.baseUrl}/connect/keycloak`);
  });

  it('accepts an expired personal token on Nest only', async () => {
    const as = 'expired';
    const nest = await server.call('GET', '/api/v1/projects', { as });
    const legacy = await server.call('GET', '/api/v1/auth', { as });
    expect(nest.status).toBe(200);
    expect(legacy.body).toEqual({ status: 401, body: { message: 'Expired' } });
  });

  it('lets an admin token work on the legacy server', async () => {
    const reply = await server.call('GET', '/api/v1/users', { as: 'admin' });
    expect(reply.body).toHaveLength(25);
  });

  it('keeps an environment whose tools failed', async () => {
    await failTools('environment.created');
    const path = '/api/v2/projects/littoral/environments';
    const post = { as: 'camille', body: environment('essai') } as const;
    const first = await server.call('POST', path, post);
    expect(first).toMatchObject({
      status: 500,
      body: {
        message: "Echec des services à la création de l'environnement",
        error: 'Internal Server Error',
      },
    });
    expect((await server.call('POST', path, post)).body.message).toBe(
      "Ce nom d'environnement est déjà pris.",
    );
    const project = await server.call('GET', '/api/v1/projects/littoral');
    expect(project.body.status).toBe('failed');
  });

  it('keeps a repository whose tools failed', async () => {
    await failTools('repository.created');
    const reply = await server.call('POST', '/api/v1/repositories', {
      as: 'camille',
      body: {
        projectId: seedId('project/littoral'),
        internalRepoName: 'essai',
        isPrivate: false,
        isInfra: false,
      },
    });
    expect(reply).toMatchObject({
      status: 422,
      body: { message: 'Echec des services lors de la création du dépôt' },
    });
    const list = await server.call(
      'GET',
      '/api/v2/projects/littoral/repositories',
    );
    expect(list.body.at(-1).internalRepoName).toBe('essai');
  });

  it('says that a project is created though its tools failed', async () => {
    await failTools('project.created');
    const created = await server.call('POST', '/api/v1/projects', {
      as: 'camille',
      body: {
        name: 'digues',
        limitless: true,
        hprodCpu: 0,
        hprodGpu: 0,
        hprodMemory: 0,
        prodCpu: 0,
        prodGpu: 0,
        prodMemory: 0,
      },
    });
    expect(created).toMatchObject({ status: 201, body: { status: 'created' } });
    const read = await server.call('GET', '/api/v1/projects/digues');
    expect(read.body).toMatchObject({
      status: 'failed',
      lastSuccessProvisionningVersion: null,
    });
  });

  it('leaves a project half archived when its tools failed', async () => {
    await failTools('project.archived');
    const id = seedId('project/marees');
    const reply = await server.call('DELETE', `/api/v1/projects/${id}`, {
      as: 'camille',
    });
    expect(reply.status).toBe(204);
    const read = await server.call('GET', `/api/v1/projects/${id}`);
    expect(read.body).toMatchObject({ status: 'failed', locked: true });
    expect(read.body.slug).toMatch(/^marees_\d+_archived$/);
    // The name is free again.
    expect(server.world.project('marees')).toBeUndefined();
  });

  it('hangs on the second synchronisation of an unknown repository', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000';
    const path = `/api/v1/repositories/${unknown}/sync`;
    const body = { syncAllBranches: true };
    const first = await server.call('POST', path, { body });
    expect(first.status).toBe(500);
    expect(first.body).toMatchObject({ status: 500 });
    const second = fetch(`${server.baseUrl}${path}`, {
      method: 'POST',
      headers: { 'x-dso-token': 'x', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    // An unknown token is still told so; a good one is not answered at all.
    expect((await second).status).toBe(200);
    const hung = server.call('POST', path, { body });
    const other = await server.call('GET', '/api/v1/version');
    expect(other.status).toBe(200);
    await expect(
      Promise.race([hung.catch(() => 'cut'), server.close().then(() => 'cut')]),
    ).resolves.toBe('cut');
    server = await consoleServer();
  });

  it('moves an updated project to the end of the list', async () => {
    await server.call('PUT', '/api/v1/projects/littoral', {
      as: 'camille',
      body: { description: 'x' },
    });
    const { body } = await server.call('GET', '/api/v1/projects', {
      as: 'camille',
    });
    expect(body.at(-1).slug).toBe('littoral');
  });

  it('counts what is updated twice in the first version only', async () => {
    const [dev] = server.world.state.environments;
    const put = (path: string) =>
      server.call('PUT', path, {
        as: 'camille',
        // 39 of the project's 40 cores would be used, 41 if it counted twice.
        body: { cpu: 33, gpu: 0, memory: 4, autosync: true },
      });
    expect((await put(`/api/v1/environments/${dev?.id}`)).body.message).toBe(
      'Le projet ne dispose pas de suffisamment de ressources : CPU.',
    );
    const second = `/api/v2/projects/littoral/environments/${dev?.id}`;
    expect((await put(second)).status).toBe(200);
  });

  it('tells an administrator the internals of an unknown id, and others that it is forbidden', async () => {
    const path = '/api/v1/environments/00000000-0000-4000-8000-000000000000';
    const admin = await server.call('DELETE', path);
    const other = await server.call('DELETE', path, { as: 'camille' });
    expect([admin.status, other.status]).toEqual([500, 403]);
    expect(admin.body).toHaveProperty('stack');
  });

  it('makes a personal token that works, and is shown once', async () => {
    const { body } = await server.call('POST', '/api/v1/user/tokens', {
      as: 'camille',
      body: { name: 'poste', expirationDate: '2099-01-01' },
    });
    expect(body).not.toHaveProperty('expirationDate');
    expect(body.password).toHaveLength(48);
    expect(JSON.stringify(server.world.state)).not.toContain(body.password);
    const response = await fetch(`${server.baseUrl}/api/v1/auth`, {
      headers: { 'x-dso-token': body.password },
    });
    expect(await response.json()).toMatchObject({ firstName: 'Camille' });
  });
});
