import {
  AuthService,
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import {
  createMemoryRunLedger,
  RunLedgerService,
  runLedgerServiceRef,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { startPlugin } from '../__testUtils__/startPlugin';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const camille = mockCredentials.user('user:default/camille');
const lou = mockCredentials.user('user:default/lou');
const planned = { kind: 'role' as const, name: 'Lecture', projectId: 'p1' };
const made = { ...planned, resourceId: 'r1', project: 'demo' };

// Backstage's own service says which plugin acts for the user; its mock does not.
const auth = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory({ plugin }): AuthService {
    const mock = mockServices.auth({ pluginId: plugin.getId() });
    return Object.assign(mock, {
      async getPluginRequestToken({
        onBehalfOf,
      }: Parameters<AuthService['getPluginRequestToken']>[0]) {
        const subject = `plugin:${plugin.getId()}`;
        const ref = mock.isPrincipal(onBehalfOf, 'user')
          ? onBehalfOf.principal.userEntityRef
          : '';
        return {
          token: mockCredentials.user.token(ref, { actor: { subject } }),
        };
      },
    });
  },
});

/** Boots the plugin beside one that uses its ledger. */
async function startWithUser() {
  let ledger: RunLedgerService | undefined;
  const scaffolder = createBackendPlugin({
    pluginId: 'scaffolder',
    register(env) {
      env.registerInit({
        deps: { service: runLedgerServiceRef },
        async init({ service }) {
          ledger = service;
        },
      });
    },
  });
  const { stop } = await startPlugin({
    platformUrl: 'http://127.0.0.1:1',
    db: await databases.init('SQLITE_3'),
    features: [scaffolder, auth],
  });
  if (!ledger) {
    throw new Error('the plugin did not start');
  }
  return { ledger, stop };
}

/** The ledger as a plugin reaches it, and the one that lives in memory. */
describe.each(['the service', 'the one in memory'])('%s', which => {
  let ledger: RunLedgerService;
  let stop = async () => {};

  beforeAll(async () => {
    if (which !== 'the service') {
      ledger = createMemoryRunLedger();
      return;
    }
    ({ ledger, stop } = await startWithUser());
  });
  afterAll(() => stop());

  it('keeps what was made, and not what was planned or found', async () => {
    expect(await ledger.list(camille, 'run-1')).toBeUndefined();
    await ledger.record(camille, 'run-1', { ...made, ifPlanned: true });
    expect(await ledger.list(camille, 'run-1')).toBeUndefined();
    await ledger.plan(camille, 'run-1', planned);
    expect(await ledger.list(camille, 'run-1')).toEqual([]);
    await ledger.record(camille, 'run-1', { ...made, ifPlanned: true });
    expect(await ledger.list(camille, 'run-1')).toEqual([
      {
        id: expect.any(String),
        ...planned,
        resourceId: 'r1',
        project: 'demo',
        at: expect.any(String),
      },
    ]);
    expect(await ledger.list(lou, 'run-1')).toBeUndefined();
  });

  it('takes what others made in place of it for theirs, and what the run made anew for its own', async () => {
    const ids = async () =>
      (await ledger.list(camille, 'run-4'))?.map(one => one.resourceId);
    await ledger.record(camille, 'run-4', made);
    await ledger.record(camille, 'run-4', {
      ...made,
      resourceId: 'theirs',
      ifPlanned: true,
    });
    expect(await ids()).toEqual(['r1']);
    const [{ id }] = (await ledger.list(camille, 'run-4')) ?? [];
    await ledger.remove(camille, 'run-4', id);
    await ledger.record(camille, 'run-4', {
      ...made,
      resourceId: 'theirs',
      ifPlanned: true,
    });
    expect(await ids()).toEqual([]);
    await ledger.record(camille, 'run-4', { ...made, resourceId: 'anew' });
    expect(await ids()).toEqual(['anew']);
  });

  it('tells of what is gone no more, and forgets a plan that came to nothing', async () => {
    await ledger.record(camille, 'a run/2', made);
    const [{ id }] = (await ledger.list(camille, 'a run/2')) ?? [];
    await ledger.remove(lou, 'a run/2', id);
    expect(await ledger.list(camille, 'a run/2')).toHaveLength(1);
    await ledger.remove(camille, 'a run/2', id);
    expect(await ledger.list(camille, 'a run/2')).toEqual([]);

    await ledger.plan(camille, 'run-3', planned);
    await ledger.cancel(camille, 'run-3', planned);
    await ledger.record(camille, 'run-3', { ...made, ifPlanned: true });
    expect((await ledger.list(camille, 'run-3')) ?? []).toEqual([]);
  });
});

it('says so where there is no ledger', async () => {
  const { ledger, stop } = await startWithUser();
  await stop();
  await expect(ledger.plan(camille, 'run-1', planned)).rejects.toMatchObject({
    name: 'ServiceUnavailableError',
    message: expect.stringMatching(/registre.*Reprendre/),
  });
});
