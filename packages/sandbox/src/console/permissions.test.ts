import { userId } from '../seed/people';
import { clusterId, stageId } from '../seed/platform';
import { Caller, consoleServer, ConsoleServer } from '../testing/consoleServer';

const ENVIRONMENT = {
  name: 'droits',
  stageId: stageId('dev'),
  clusterId: clusterId('usuel-hp-1'),
  cpu: 1,
  gpu: 0,
  memory: 1,
  autosync: true,
};
const REPOSITORY = {
  internalRepoName: 'droits',
  isPrivate: false,
  isInfra: false,
};

describe('rights', () => {
  let server: ConsoleServer;
  beforeEach(async () => {
    server = await consoleServer();
  });
  afterEach(() => server.close());

  // littoral is camille's, lou only reads it; camille develops in pecheloisir,
  // administers balises, is a plain member of dunes, and has no part in semaphores.
  it.each<[Caller, string, string, string, unknown, number]>([
    [
      'camille',
      'owner',
      'POST',
      '/api/v2/projects/littoral/environments',
      ENVIRONMENT,
      201,
    ],
    [
      'lou',
      'reader',
      'POST',
      '/api/v2/projects/littoral/environments',
      ENVIRONMENT,
      403,
    ],
    [
      'lou',
      'reader',
      'POST',
      '/api/v2/projects/littoral/repositories',
      REPOSITORY,
      403,
    ],
    [
      'lou',
      'reader',
      'GET',
      '/api/v2/projects/littoral/repositories',
      undefined,
      200,
    ],
    ['lou', 'reader', 'GET', '/api/v1/projects/littoral', undefined, 200],
    [
      'camille',
      'developer',
      'POST',
      '/api/v2/projects/pecheloisir/repositories',
      REPOSITORY,
      201,
    ],
    [
      'camille',
      'developer',
      'POST',
      '/api/v2/projects/pecheloisir/environments',
      ENVIRONMENT,
      403,
    ],
    [
      'camille',
      'developer',
      'DELETE',
      '/api/v1/projects/pecheloisir',
      undefined,
      403,
    ],
    [
      'camille',
      'project administrator',
      'PUT',
      '/api/v1/projects/balises',
      { description: 'x' },
      200,
    ],
    [
      'camille',
      'plain member',
      'PUT',
      '/api/v1/projects/dunes/hooks',
      undefined,
      204,
    ],
    [
      'camille',
      'plain member',
      'POST',
      '/api/v2/projects/dunes/repositories',
      REPOSITORY,
      403,
    ],
    [
      'camille',
      'stranger',
      'GET',
      '/api/v1/projects/semaphores',
      undefined,
      403,
    ],
    [
      'camille',
      'stranger',
      'GET',
      '/api/v2/projects/semaphores/environments',
      undefined,
      200,
    ],
    [
      'camille',
      'stranger',
      'GET',
      '/api/v1/projects/semaphores/deployments',
      undefined,
      403,
    ],
    [
      'sacha',
      'platform reader',
      'GET',
      '/api/v1/projects/semaphores',
      undefined,
      403,
    ],
    [
      'sacha',
      'platform reader',
      'GET',
      '/api/v1/logs?offset=0&limit=1',
      undefined,
      200,
    ],
    [
      'camille',
      'developer',
      'GET',
      '/api/v1/logs?offset=0&limit=1',
      undefined,
      403,
    ],
    [
      'portal',
      'platform administrator',
      'GET',
      '/api/v1/projects/semaphores',
      undefined,
      200,
    ],
    [
      'portal',
      'platform administrator',
      'GET',
      '/api/v1/projects/data',
      undefined,
      200,
    ],
    ['camille', 'developer', 'GET', '/api/v1/projects/data', undefined, 403],
    [
      'camille',
      'developer',
      'POST',
      '/api/v1/projects-bulk',
      { action: 'lock', projectIds: 'all' },
      403,
    ],
  ])('%s as %s: %s %s', async (as, _role, method, path, body, status) => {
    expect((await server.call(method, path, { as, body })).status).toBe(status);
  });

  // What the portal reads with an account that has no more than everybody's rights.
  it.each<[string, number]>([
    ['/api/v1/projects?filter=all', 403],
    ['/api/v1/users', 403],
    ['/api/v1/projects/semaphores', 403],
    ['/api/v1/projects/nowhere', 404],
    ['/api/v1/projects?filter=member', 200],
    [`/api/v1/stages/${stageId('prod')}/environments`, 200],
    ['/api/v2/projects/semaphores/environments', 200],
    ['/api/v2/projects/semaphores/repositories', 200],
    ['/api/v1/projects/semaphores/members', 200],
    ['/api/v1/projects/semaphores/roles', 200],
    ['/api/v2/projects/nowhere/environments', 404],
    ['/api/v1/admin/roles', 200],
    ['/api/v1/user/tokens', 200],
  ])('everybody: %s', async (path, status) => {
    expect((await server.call('GET', path, { as: 'lou' })).status).toBe(status);
  });

  it.each([
    `/api/v1/stages/${stageId('prod')}/environments`,
    '/api/v2/projects/semaphores/environments',
    '/api/v2/projects/semaphores/repositories',
    '/api/v1/projects/semaphores/members',
    '/api/v1/projects/semaphores/roles',
  ])('nobody, where the role of everybody gives none: %s', async path => {
    server.world.change(state => {
      state.adminRoles = state.adminRoles.filter(
        role => role.type !== 'global',
      );
    });
    expect((await server.call('GET', path, { as: 'lou' })).status).toBe(403);
    const own = '/api/v2/projects/littoral/environments';
    expect((await server.call('GET', own, { as: 'lou' })).status).toBe(200);
  });

  it('counts the use of a token in the listing that it asks for', async () => {
    const { body } = await server.call('GET', '/api/v1/user/tokens', {
      as: 'camille',
    });
    const used = body.filter((one: { lastUse: unknown }) => one.lastUse);
    expect(used).toHaveLength(1);
  });

  it('shows dedicated clusters only to who has them, or lists them all', async () => {
    const labels = async (as: Caller) =>
      (await server.call('GET', '/api/v1/clusters', { as })).body.map(
        (cluster: { label: string }) => cluster.label,
      );
    expect(await labels('camille')).toEqual(['usuel-hp-1', 'usuel-prod-1']);
    expect(await labels('sacha')).toHaveLength(4);
  });

  it('keeps a foreign project log from who has no part in it', async () => {
    const semaphores = server.world.project('semaphores')?.id;
    const littoral = server.world.project('littoral')?.id;
    const logs = (projectId: string | undefined) =>
      server.call(
        'GET',
        `/api/v1/logs?offset=0&limit=9&clean=false&projectId=${projectId}`,
        { as: 'lou' },
      );
    expect((await logs(semaphores)).status).toBe(403);
    const own = await logs(littoral);
    expect(own.status).toBe(200);
    // Who does not list the system never gets the arguments.
    expect(own.body.logs[0].data).not.toHaveProperty('args');
  });

  it('gives a project to one of its members, and keeps the former owner as a member', async () => {
    const ines = userId('ines.faure');
    const reply = await server.call('PUT', '/api/v1/projects/littoral', {
      as: 'camille',
      body: { ownerId: ines, locked: true },
    });
    expect(reply.body).toMatchObject({ ownerId: ines, locked: false });
    expect(
      reply.body.members.map((one: { userId: string }) => one.userId),
    ).toContain(userId('camille.durand'));
  });

  it('never changes a role of the system', async () => {
    const [role] = server.world.project('littoral')?.roles ?? [];
    const reply = await server.call(
      'DELETE',
      `/api/v1/projects/littoral/roles/${role?.id}`,
      { as: 'camille' },
    );
    expect(reply.status).toBe(403);
  });
});
