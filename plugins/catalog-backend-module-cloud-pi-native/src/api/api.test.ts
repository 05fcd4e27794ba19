import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import scaffolderEntityModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  ingestionManagePermission,
  ingestionReadPermission,
  ingestionStateSchema,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import request from 'supertest';
import { aProject, id } from '../testing/builders';
import { FakeConsole, fakeConsoleServiceFactory } from '../testing/FakeConsole';
import catalogModuleCloudPiNative from '..';

jest.setTimeout(60_000);

const PATH = '/api/catalog/cloud-pi-native/ingestion';

async function start() {
  const console = new FakeConsole();
  const scheduler = mockServices.scheduler();
  const allowed = new Set<string>();
  const auditor = mockServices.auditor.mock();
  const success = jest.fn(async () => {});
  const fail = jest.fn(async () => {});
  auditor.createEvent.mockResolvedValue({ success, fail });
  const permissions = mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ permission }) => ({
        result: allowed.has(permission.name)
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
      })),
  });
  const { server } = await startTestBackend({
    features: [
      catalogPlugin,
      scaffolderEntityModel,
      catalogModuleCloudPiNative,
      mockServices.httpAuth.factory({
        defaultCredentials: mockCredentials.none(),
      }),
      auditor.factory,
      permissions.factory,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      fakeConsoleServiceFactory(console),
    ],
  });
  await scheduler.triggerTask('cloud-pi-native-full-pass');
  const as = (req: request.Test) =>
    req.set('Authorization', mockCredentials.user.header());
  const state = async () => {
    const { body } = await as(request(server).get(PATH));
    return ingestionStateSchema.parse(body);
  };
  return {
    allowed,
    auditor,
    console,
    fail,
    server,
    state,
    success,
    post: (path: string) => as(request(server).post(PATH + path)),
    /** The state, once the console is no longer read. */
    settled: async () => {
      for (;;) {
        const current = await state();
        if (!current.running) {
          return current;
        }
        await new Promise(resolve => setTimeout(resolve, 10));
      }
    },
    fullPass: () => scheduler.triggerTask('cloud-pi-native-full-pass'),
  };
}

describe('the API of the ingestion', () => {
  it('is for operators', async () => {
    const { allowed, fail, post, server, success } = await start();
    await request(server).get(PATH).expect(401);
    await request(server).post(`${PATH}/refresh`).expect(401);
    const header = mockCredentials.user.header();
    const get = () => request(server).get(PATH).set('Authorization', header);
    await get().expect(403);
    allowed.add(ingestionReadPermission.name);
    await get().expect(200);
    await post('/refresh').expect(403);
    await post('/shrink/approve').expect(403);
    expect(fail).toHaveBeenCalledTimes(2);
    allowed.add(ingestionManagePermission.name);
    await post('/shrink/approve').expect(404);
    expect(success).not.toHaveBeenCalled();
  });

  it('tells the state, reads the console again, and lets accept a shrink', async () => {
    const { allowed, console, fullPass, post, settled, state, success } =
      await start();
    allowed.add(ingestionReadPermission.name);
    allowed.add(ingestionManagePermission.name);
    expect(await state()).toMatchObject({
      lastFullPass: { kind: 'full', outcome: 'done' },
      read: { projects: 1, environments: 1, repositories: 1, users: 2 },
      entities: { System: 1, User: 2, Group: 3 },
      nextFullPassAt: expect.any(String),
      refusedClaims: [],
      skipped: [],
    });

    console.projects.push(aProject({ id: id('f', 2), slug: 'autre' }));
    await post('/refresh').expect(202);
    expect((await settled()).read.projects).toBe(2);

    console.projects = [];
    await fullPass();
    expect((await state()).shrink).toMatchObject({ approved: false });
    await post('/shrink/approve').expect(202);
    const { read, shrink, lastFullPass } = await settled();
    expect([shrink, read.projects, lastFullPass?.outcome]).toEqual([
      undefined,
      0,
      'done',
    ]);
    expect(success).toHaveBeenCalledTimes(2);
  });
});
