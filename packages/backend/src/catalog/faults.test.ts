import { TestDatabases } from '@backstage/backend-test-utils';
import { FAILURES, PASS_FAULTS } from './__testUtils__/passFaults';
import { Change, Portal } from './__testUtils__/Portal';
import { Sandbox, startSandbox } from './__testUtils__/sandbox';
import { SandboxDriver } from './__testUtils__/SandboxDriver';
import { changed, removed } from './__testUtils__/snapshot';

jest.setTimeout(180_000);

const SYSTEM = 'system:default/marees';
const ENVIRONMENT = 'environment:default/marees.dev';

const REPOSITORY = 'phares/reservation';
const LOCATION = 'location:default/phares.reservation';
const COMPONENT = 'component:default/phares-reservation';
const FILE = 'phares%2Freservation/repository/files/catalog-info';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ids = databases.eachSupportedId().map(([id]) => id);

const same: Change = snapshot => snapshot;

/** The same on each database. */
const everywhere = <T>(value: T) =>
  Object.fromEntries(ids.map(id => [id, value]));

describe(`catalogues on ${ids.join(' and ')}, while the platform fails`, () => {
  let sandbox: Sandbox;
  let platform: SandboxDriver;
  let portals: Portal[];
  let projectId: string;
  let version = 0;

  /** Does the same with each portal at once: they wait rather than work. */
  async function each<T>(run: (portal: Portal) => Promise<T>) {
    const results = await Promise.all(portals.map(run));
    return Object.fromEntries(ids.map((id, i) => [id, results[i]]));
  }

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, writeDelayMs: 0 });
    platform = new SandboxDriver(sandbox.url);
    projectId = await platform.projectId('marees');
    portals = ids.map(id => new Portal(databases, id, sandbox.url));
    for (const portal of portals) {
      await portal.start();
    }
    await each(portal => portal.fill());
  });

  afterAll(async () => {
    await each(portal => portal.stop());
    await sandbox.close();
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await platform.recover();
  });

  /** Changes a project and one of its environments; answers what is to become of the catalogue. */
  async function changeProject(): Promise<Change> {
    version += 1;
    const cpu = 1 + (version % 4);
    const description = `Horaires de marée, version ${version}.`;
    await platform.describeProject(projectId, description);
    await platform.resizeEnvironment(projectId, 'dev', cpu);
    return snapshot => {
      const described = changed(snapshot, SYSTEM, system => ({
        ...system,
        metadata: { ...system.metadata, description },
      }));
      return changed(described, ENVIRONMENT, environment => ({
        ...environment,
        spec: { ...environment.spec, quota: { cpu, memory: 2, gpu: 0 } },
      }));
    };
  }

  async function changeFile(): Promise<Change> {
    version += 1;
    const description = `Réservation de visites, version ${version}.`;
    await platform.describeFile(REPOSITORY, description);
    return snapshot =>
      changed(snapshot, COMPONENT, component => ({
        ...component,
        metadata: { ...component.metadata, description },
      }));
  }

  it.each(PASS_FAULTS)(
    'loses nothing to $kind while $phase are read, and $next repairs it',
    async ({ outcome, next, path, ...fault }) => {
      const change = await changeProject();
      await platform.strike({
        ...fault,
        path: path.replace('PROJECT', projectId),
      });

      const outcomes = await each(async portal => {
        const pass = await portal.fullPass();
        await portal.poll();
        return pass?.outcome;
      });
      expect(outcomes).toEqual(everywhere(outcome));
      expect(await platform.struck()).toBeGreaterThan(0);
      expect(await each(portal => portal.damage(change))).toEqual(
        everywhere([]),
      );
      expect(await each(portal => portal.holdsBack())).toEqual(
        everywhere(outcome === 'held'),
      );

      await platform.recover();
      await each(portal => portal.heal(next));
      expect(await each(portal => portal.unrepaired(change))).toEqual(
        everywhere([]),
      );
      expect(await each(portal => portal.holdsBack())).toEqual(
        everywhere(false),
      );
    },
  );

  it.each([...FAILURES, 'latency'])(
    'loses nothing to %s while a file is read',
    async kind => {
      const timeout = AbortSignal.timeout.bind(AbortSignal);
      if (kind === 'hang') {
        // Nobody waits here as long as for a real GitLab.
        jest
          .spyOn(AbortSignal, 'timeout')
          .mockImplementation(ms => timeout(Math.min(ms, 1000)));
      }
      const isSlow = kind === 'latency';
      const change = await changeFile();
      await platform.strike({ kind, path: FILE, delayMs: isSlow ? 100 : 0 });

      await each(async portal => {
        await portal.view.refresh(LOCATION);
        await portal.fullPass();
        await portal.poll();
        await (isSlow
          ? portal.unrepaired(change)
          : portal.view.failed(LOCATION));
      });
      expect(await platform.struck()).toBeGreaterThan(0);
      expect(await each(portal => portal.damage(change))).toEqual(
        everywhere([]),
      );

      jest.restoreAllMocks();
      await platform.recover();
      await each(({ view }) => view.refresh(LOCATION));
      expect(await each(portal => portal.unrepaired(change))).toEqual(
        everywhere([]),
      );
    },
  );

  it('removes what went meanwhile, once it can be read', async () => {
    await platform.removeEnvironment(projectId, 'recette');
    const change: Change = snapshot =>
      removed(snapshot, 'environment:default/marees.recette');
    await platform.strike({ kind: '500', path: '/environments$' });
    await each(portal => portal.fullPass());
    expect(await each(portal => portal.damage(same))).toEqual(everywhere([]));
    await platform.recover();
    await each(portal => portal.heal('poll'));
    expect(await each(portal => portal.unrepaired(change))).toEqual(
      everywhere([]),
    );
  });

  it.each([
    { kind: 'hang', phase: 'the projects', outcome: 'failed' },
    { kind: 'empty-list', phase: 'the projects', outcome: 'held' },
    { kind: '500', phase: 'the environments of a project', outcome: 'partial' },
  ])(
    'loses nothing to $kind while $phase are read after a restart',
    async ({ kind, outcome }) => {
      await each(portal => portal.stop());
      const change = await changeProject();
      const path =
        outcome === 'partial'
          ? `/projects/${projectId}/environments$`
          : '^/api/v1/projects\\?';
      await platform.strike({ kind, path });
      await each(portal => portal.start());

      const outcomes = await each(portal => portal.fullPass());
      expect(outcomes).toMatchObject(everywhere({ outcome }));
      expect(await each(portal => portal.damage(change))).toEqual(
        everywhere([]),
      );

      await platform.recover();
      await each(portal => portal.heal('poll'));
      expect(await each(portal => portal.unrepaired(change))).toEqual(
        everywhere([]),
      );
    },
  );
});
