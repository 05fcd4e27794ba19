import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { Server } from 'node:http';
import request from 'supertest';
import { startPlugin } from '../__testUtils__/startPlugin';
import { RunLedger } from './RunLedger';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const CAMILLE = 'user:default/camille.durand-1a2b';
const NOA = 'user:default/noa.robert-3c4d';
const project = { kind: 'project' as const, name: 'demo', projectId: '' };
const made = { ...project, resourceId: 'p1', project: 'demo-1' };
const repository = {
  kind: 'repository' as const,
  name: 'api',
  projectId: 'p1',
  resourceId: 'r1',
  project: 'demo-1',
  url: 'https://gitlab.example.org/forge/projects/demo-1/api',
};

const asRun = (ref: string) =>
  `Bearer ${mockCredentials.user.token(ref, {
    actor: { subject: 'plugin:scaffolder' },
  })}`;

describe.each(databases.eachSupportedId())('the ledger on %s', databaseId => {
  let server: Server;
  let ledger: RunLedger;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const db = await databases.init(databaseId);
    const started = await startPlugin({
      platformUrl: 'http://127.0.0.1:1',
      db,
    });
    server = started.server;
    stop = started.stop;
    ledger = new RunLedger(db);
  });
  afterAll(() => stop());

  const call = (
    method: 'get' | 'post' | 'delete',
    path: string,
    header = asRun(CAMILLE),
  ) =>
    request(server)
      [method](`/api/cloud-pi-native/runs/${path}`)
      .set('authorization', header);
  const read = (run: string, header = mockCredentials.user.header(CAMILLE)) =>
    call('get', `${run}/resources`, header);

  it('keeps what a run made, once, the first made first, for its user', async () => {
    await call('post', 'run-1/plans').send(project).expect(204);
    // Planned only: it is not made.
    expect((await read('run-1')).body).toEqual({ resources: [] });
    await call('post', 'run-1/resources').send(made).expect(204);
    await call('post', 'run-1/resources').send(repository).expect(204);
    await call('post', 'run-1/resources').send(repository).expect(204);
    const { body } = await read('run-1');
    expect(body).toEqual({
      resources: [
        {
          id: expect.any(String),
          kind: 'project',
          name: 'demo',
          project: 'demo-1',
          projectId: 'p1',
          resourceId: 'p1',
          at: expect.any(String),
        },
        expect.objectContaining({ name: 'api', url: repository.url }),
      ],
    });
    expect((await call('get', 'run-1/resources')).body).toEqual(body);
  });

  it('keeps what was found only where this run had planned it', async () => {
    const found = { ...made, ifPlanned: true };
    await call('post', 'run-2/resources').send(found).expect(204);
    await read('run-2').expect(404);
    await call('post', 'run-2/plans').send(project).expect(204);
    await call('post', 'run-2/resources').send(found).expect(204);
    expect((await read('run-2')).body.resources).toHaveLength(1);
  });

  it('forgets a plan that came to nothing, and nothing that was made', async () => {
    await call('post', 'run-8/plans').send(project).expect(204);
    await call('delete', 'run-8/plans').send(project).expect(204);
    await call('post', 'run-8/resources').send({ ...made, ifPlanned: true });
    await read('run-8').expect(404);
    await call('post', 'run-8/resources').send(made).expect(204);
    await call('delete', 'run-8/plans').send(project).expect(204);
    expect((await read('run-8')).body.resources).toHaveLength(1);
  });

  it('tells no more what was removed', async () => {
    await call('post', 'run-3/resources').send(made).expect(204);
    const [{ id }] = (await read('run-3')).body.resources;
    await call('delete', `run-3/resources/${id}`).expect(204);
    await call('delete', `run-3/resources/${id}`).expect(204);
    expect((await read('run-3')).body).toEqual({ resources: [] });
  });

  it('is nobody else’s', async () => {
    await call('post', 'run-4/resources').send(made).expect(204);
    const [{ id }] = (await read('run-4')).body.resources;
    await read('run-4', mockCredentials.user.header(NOA)).expect(404);
    await call('delete', `run-4/resources/${id}`, asRun(NOA)).expect(204);
    await call('post', 'run-4/resources', asRun(NOA)).send({
      ...repository,
      ifPlanned: true,
    });
    expect((await read('run-4')).body.resources).toHaveLength(1);
    await read('never').expect(404);
  });

  it('is written by runs only, and read by no other plugin', async () => {
    const user = mockCredentials.user.header(CAMILLE);
    const answers = [
      await call('post', 'run-5/plans', user).send(project),
      await call('delete', 'run-5/plans', user).send(project),
      await call('post', 'run-5/resources', user).send(made),
      await call('delete', 'run-5/resources/x', user),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    const other = `Bearer ${mockCredentials.user.token(CAMILLE, {
      actor: { subject: 'plugin:search' },
    })}`;
    await read('run-4', other).expect(403);
    await read('run-4', mockCredentials.none.header()).expect(401);
    await read('run-4', mockCredentials.service.header()).expect(403);
  });

  it.each([
    ['kind', { ...made, kind: 'cluster' }],
    ['address', { ...made, url: 'ftp://gitlab.example.org/x' }],
    ['name', { ...made, name: '' }],
    ['length', { ...made, name: 'x'.repeat(301) }],
  ])('refuses a wrong %s', async (_, body) => {
    const { status } = await call('post', 'run-6/resources').send(body);
    expect(status).toBe(400);
  });

  it('forgets old runs', async () => {
    await call('post', 'run-7/resources').send(made).expect(204);
    await ledger.deleteOlderThan(new Date(0));
    expect((await read('run-7')).status).toBe(200);
    await ledger.deleteOlderThan(new Date(Date.now() + 60_000));
    expect((await read('run-7')).status).toBe(404);
  });
});
