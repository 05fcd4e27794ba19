import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import scaffolderEntityModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import catalogModuleCloudPiNative from '@cloud-pi-native/backstage-plugin-catalog-backend-module-cloud-pi-native';
import { ingestionStateSchema } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
// The sandbox is a program: its main module starts one.
// eslint-disable-next-line @backstage/no-forbidden-package-imports
import { startSandbox } from 'sandbox/src/startSandbox';
import { z } from 'zod';

jest.setTimeout(120_000);

const ADMINISTRATOR = 'sandbox-portal-console-token-not-for-production1';
// Somebody without a role on the platform, who reads two projects and is a member of a third.
const LOU = 'sandbox-lou-bernard-token-not-for-production-001';

const idsSchema = z.array(z.looseObject({ id: z.string() }));
const entitiesSchema = z.array(
  z.looseObject({ metadata: z.looseObject({ name: z.string() }) }),
);

async function until<T>(probe: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const found = await probe();
    if (found !== undefined) {
      return found;
    }
    if (Date.now() > deadline) {
      throw new Error(`Not reached: ${probe}`);
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

/** How many calls of a console are under way at most. */
function countConcurrency() {
  const { fetch } = globalThis;
  const count = { now: 0, most: 0 };
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    if (!/\/api\/v[12]\//.test(String(input))) {
      return fetch(input, init);
    }
    count.now += 1;
    count.most = Math.max(count.most, count.now);
    try {
      return await fetch(input, init);
    } finally {
      count.now -= 1;
    }
  });
  return count;
}

describe('an account with no more rights than everybody', () => {
  const stops: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    jest.restoreAllMocks();
    for (const stop of stops.splice(0).reverse()) {
      await stop();
    }
  });

  async function start(access: 'full' | 'limited') {
    const scheduler = mockServices.scheduler();
    const sandbox = await startSandbox({ port: 0, writeDelayMs: 0 });
    stops.push(() => sandbox.close());
    const backend = await startTestBackend({
      features: [
        catalogPlugin,
        scaffolderEntityModel,
        catalogModuleCloudPiNative,
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        mockServices.rootConfig.factory({
          data: {
            catalog: { processingInterval: { hours: 1 } },
            cloudPiNative: {
              console: { baseUrl: sandbox.url, token: LOU },
              gitlab: {
                baseUrl: sandbox.url,
                projectsRootDir: 'forge-mi/projects',
              },
              catalog: { access },
            },
          },
        }),
      ],
    });
    stops.push(() => backend.stop());
    const url = `http://localhost:${backend.server.port()}/api/catalog`;
    const get = async (path: string): Promise<unknown> =>
      (await fetch(`${url}${path}`)).json();
    return {
      fullPass: () => scheduler.triggerTask('cloud-pi-native-full-pass'),
      poll: () => scheduler.triggerTask('cloud-pi-native-poll'),
      refresh: () =>
        fetch(`${url}/cloud-pi-native/ingestion/refresh`, { method: 'POST' }),
      state: async () =>
        ingestionStateSchema.parse(await get('/cloud-pi-native/ingestion')),
      names: async (kind: string) =>
        entitiesSchema
          .parse(await get(`/entities?filter=kind=${kind}`))
          .map(({ metadata }) => metadata.name)
          .sort(),
      /** Asks the console something as an administrator. */
      ask: async (method: string, path: string, body?: object) => {
        const response = await fetch(`${sandbox.url}/api/${path}`, {
          method,
          headers: {
            'x-dso-token': ADMINISTRATOR,
            ...(body && { 'content-type': 'application/json' }),
          },
          body: body && JSON.stringify(body),
        });
        expect(response.ok).toBe(true);
        const text = await response.text();
        const answer: unknown = text ? JSON.parse(text) : undefined;
        return answer;
      },
    };
  }

  it('brings in what it may read, and what changes of it', async () => {
    const concurrency = countConcurrency();
    const { ask, fullPass, names, poll, state } = await start('limited');
    await fullPass();
    expect((await state()).lastFullPass?.outcome).toBe('done');
    const listed = [
      'balises',
      'dunes',
      'littoral',
      'marees',
      'mer-sauvegarde',
      'navires',
      'navires-1',
      'pecheloisir',
      'phares',
      'plaisance',
      'semaphores',
    ];
    await until(async () =>
      (await names('system')).length === listed.length ? true : undefined,
    );
    expect(await names('system')).toEqual(listed);
    // Those of the zone that not everybody sees are missing.
    expect(await names('environment')).toHaveLength(26);
    expect(await names('cluster')).toEqual(['usuel-hp-1', 'usuel-prod-1']);
    const people = (await names('user')).join();
    expect(people).toContain('lou.bernard');
    expect(people).toContain('adele.fontaine');
    expect(people).not.toContain('alex.martin');
    expect(await state()).toMatchObject({
      access: {
        mode: 'limited',
        users: false,
        clusters: false,
        unknownOwners: 1,
      },
      read: { projects: 11, environments: 30, repositories: 39 },
      consoleTokenExpiresAt: '2099-12-31T00:00:00.000Z',
    });
    expect(concurrency.most).toBeGreaterThan(1);
    expect(concurrency.most).toBeLessThanOrEqual(5);

    const [stage] = idsSchema.parse(await ask('GET', 'v1/stages'));
    const [cluster] = idsSchema.parse(await ask('GET', 'v1/clusters'));
    await ask('POST', 'v2/projects/cotier/environments', {
      name: 'recette',
      stageId: stage.id,
      clusterId: cluster.id,
      cpu: 1,
      gpu: 0,
      memory: 1,
      autosync: true,
    });
    await ask('DELETE', 'v1/projects/dunes');
    await poll();
    const changed = [...listed, 'cotier'].filter(name => name !== 'dunes');
    await until(async () =>
      (await names('system')).join() === changed.sort().join()
        ? true
        : undefined,
    );
    expect(await names('environment')).toContain('cotier.recette');
    expect((await state()).shrink).toBeUndefined();
  });

  it('is told what it lacks where everything is to be read', async () => {
    const { names, refresh, state } = await start('full');
    await refresh();
    const { lastFullPass } = await until(async () => {
      const found = await state();
      return found.lastFullPass ? found : undefined;
    });
    expect(lastFullPass).toMatchObject({
      outcome: 'failed',
      error: expect.stringContaining('cloudPiNative.catalog.access: limited'),
    });
    expect(await names('system')).toEqual([]);
  });
});
