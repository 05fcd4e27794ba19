import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { environment, startConsole, system } from '../__testUtils__/projects';
import { startPlugin } from '../__testUtils__/startPlugin';
import { DelegationStore } from '../delegation/DelegationStore';
import { TokenCipher } from '../delegation/TokenCipher';
import { RunLedger } from '../ledger/RunLedger';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const CAMILLE = 'user:default/camille';
const LOU = 'user:default/lou';

const limits = {
  hprod: { cpu: 2, memory: 8, gpu: 0 },
  prod: { cpu: 0, memory: 0, gpu: 0 },
};

describe('the actions of cloud-pi-native', () => {
  const actions = actionsRegistryServiceMock();
  let platform: Awaited<ReturnType<typeof startConsole>>;
  let started: Awaited<ReturnType<typeof startPlugin>>;
  let store: DelegationStore;
  let ledger: RunLedger;

  beforeAll(async () => {
    platform = await startConsole();
    const db = await databases.init('SQLITE_3');
    started = await startPlugin({
      platformUrl: platform.url,
      db,
      actions,
      entities: [
        system('demo', CAMILLE, limits),
        system('autre', LOU),
        environment('dev', 'dev', 0.1),
        environment('integ', 'integration', 0.2),
        environment('prod', 'prod', 1),
      ],
    });
    ledger = new RunLedger(db);
    store = await DelegationStore.create(
      { getClient: async () => db, migrations: { skip: true } },
      TokenCipher.fromConfig(
        mockServices.rootConfig({
          data: {
            cloudPiNative: {
              delegation: {
                encryptionKeys: [Buffer.alloc(32, 1).toString('base64')],
              },
            },
          },
        }),
      ),
    );
  });
  afterAll(async () => {
    await started.stop();
    platform.server.closeAllConnections();
    platform.server.close();
  });
  beforeEach(async () => {
    platform.asked.length = 0;
    platform.tokens.length = 0;
    await store.forget(CAMILLE);
  });

  const run = async (name: string, input: object = {}, who = CAMILLE) => {
    const { output } = await actions.invoke({
      id: `test:${name}`,
      input: { ...input },
      credentials: mockCredentials.user(who),
    });
    return output;
  };
  const lend = () =>
    store.save(CAMILLE, {
      console: {
        token: 'canary-console-token',
        expiresAt: new Date(Date.now() + 300_000),
      },
    });

  it('are seven, of which two write, and none destroys', async () => {
    const { actions: listed } = await actions.list();
    expect(
      Object.fromEntries(
        listed.map(({ name, attributes }) => [name, attributes]),
      ),
    ).toEqual({
      'list-own-projects': expect.objectContaining({ readOnly: true }),
      'get-project-status': expect.objectContaining({ readOnly: true }),
      'get-project-quotas': expect.objectContaining({ readOnly: true }),
      'list-environments': expect.objectContaining({ readOnly: true }),
      'list-run-resources': expect.objectContaining({ readOnly: true }),
      'reprovision-project': {
        readOnly: false,
        destructive: false,
        idempotent: true,
      },
      'sync-repository': {
        readOnly: false,
        destructive: false,
        idempotent: true,
      },
    });
  });

  it('list the projects of the caller’s own teams', async () => {
    expect(await run('list-own-projects')).toEqual({
      projects: [
        {
          project: 'demo',
          name: 'DEMO',
          status: 'failed',
          entityRef: 'system:default/demo',
        },
      ],
    });
    expect(await run('list-own-projects', {}, LOU)).toMatchObject({
      projects: [{ project: 'autre' }],
    });
  });

  it('tell the status, the quotas and the environments of a project', async () => {
    expect(await run('get-project-status', { project: 'demo' })).toMatchObject({
      project: 'demo',
      status: 'failed',
      owners: [CAMILLE],
    });
    expect(await run('get-project-quotas', { project: 'demo' })).toEqual({
      project: 'demo',
      hprod: {
        allowed: limits.hprod,
        used: { cpu: 0.3, memory: 4, gpu: 0 },
        left: { cpu: 1.7, memory: 4, gpu: 0 },
      },
      prod: {
        allowed: limits.prod,
        used: { cpu: 1, memory: 2, gpu: 0 },
        left: { cpu: -1, memory: -2, gpu: 0 },
      },
    });
    expect(await run('get-project-quotas', { project: 'autre' })).toMatchObject(
      { hprod: { used: { cpu: 0 } } },
    );
    expect(await run('list-environments', { project: 'demo' })).toMatchObject({
      environments: [
        { name: 'dev', stage: 'dev', cluster: 'usuel-hp-1' },
        { name: 'integ' },
        { name: 'prod', entityRef: 'environment:default/demo.prod' },
      ],
    });
  });

  it.each([
    'get-project-status',
    'get-project-quotas',
    'list-environments',
    'reprovision-project',
  ])('%s knows no project that the caller does not see', async name => {
    await expect(run(name, { project: 'cache' })).rejects.toThrow(
      'There is no such project',
    );
    await expect(run(name, { project: '../x' })).rejects.toThrow();
    expect(platform.asked).toEqual([]);
  });

  it('list what the caller’s own run made', async () => {
    await ledger.record(
      { userEntityRef: CAMILLE, taskId: 'run-1' },
      {
        kind: 'repository',
        name: 'api',
        projectId: 'p1',
        resourceId: 'r1',
        project: 'demo',
      },
    );
    expect(await run('list-run-resources', { run: 'run-1' })).toMatchObject({
      resources: [{ kind: 'repository', name: 'api' }],
    });
    await expect(
      run('list-run-resources', { run: 'run-1' }, LOU),
    ).rejects.toThrow(/No run of yours/);
  });

  it('write as the caller, with what they lent, and say so in the audit', async () => {
    await lend();
    await run('reprovision-project', { project: 'demo' });
    await run('sync-repository', {
      project: 'demo',
      repository: 'copie',
      branch: 'main',
    });
    expect(platform.asked).toEqual([
      'PUT /api/v1/projects/demo/hooks',
      'GET /api/v2/projects/demo/repositories',
      'POST /api/v2/projects/demo/repositories/r1/sync',
    ]);
    expect(new Set(platform.tokens)).toEqual(
      new Set(['Bearer canary-console-token']),
    );
    const told = started.logs.join('\n');
    expect(told).toMatch(/project-reprovision[^]*user:default\/camille/);
    expect(told).toMatch(/repository-sync/);
    expect(told).not.toContain('canary');
  });

  it('write nothing where the caller lent nothing, or for what copies nothing', async () => {
    await expect(
      run('reprovision-project', { project: 'demo' }),
    ).rejects.toThrow(/délégation a expiré/);
    expect(platform.asked).toEqual([]);
    await lend();
    await expect(
      run('sync-repository', { project: 'demo', repository: 'api' }),
    ).rejects.toThrow(/copies none/);
    await expect(
      run('sync-repository', { project: 'demo', repository: 'none' }),
    ).rejects.toThrow(/no such repository/);
    expect(platform.asked.filter(one => !one.startsWith('GET'))).toEqual([]);
  });

  it('write for nobody but users', async () => {
    await expect(
      actions.invoke({
        id: 'test:reprovision-project',
        input: { project: 'demo' },
        credentials: mockCredentials.service(),
      }),
    ).rejects.toThrow(/Only users/);
    expect(platform.asked).toEqual([]);
  });
});
