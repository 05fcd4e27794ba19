import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import permissionPlugin from '@backstage/plugin-permission-backend';
import permissionModuleCloudPiNative from '@cloud-pi-native/backstage-plugin-permission-backend-module-cloud-pi-native';
import request, { Test } from 'supertest';
import catalogModuleCloudPiNative from '../..';
import {
  databaseFactory,
  TestDatabase,
} from '../../__testUtils__/databaseFactory';
import {
  fakeConsoleServiceFactory,
  FakeConsole,
} from '../../testing/FakeConsole';

/** As in a portal, and unlike the mock, a plugin says for whom it asks and who it is. */
const authFactory = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory: ({ plugin }) => {
    const auth = mockServices.auth({
      pluginId: plugin.getId(),
      disableDefaultAuthPolicy: false,
    });
    const asService = auth.getPluginRequestToken.bind(auth);
    auth.getPluginRequestToken = async options => {
      const credentials = options.onBehalfOf;
      return auth.isPrincipal(credentials, 'user')
        ? {
            token: mockCredentials.user.token(
              credentials.principal.userEntityRef,
              { actor: { subject: `plugin:${plugin.getId()}` } },
            ),
          }
        : asService(options);
    };
    return auth;
  },
});

/** A catalogue on a console in memory and a database, behind the portal's own policy. */
export async function startPortal(
  console: FakeConsole,
  database: TestDatabase,
  cloudPiNative: { visibility?: string } = {},
) {
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleCloudPiNative,
      permissionPlugin,
      permissionModuleCloudPiNative,
      authFactory,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      databaseFactory(database),
      mockServices.urlReader.mock({
        readUrl: async url => {
          throw new NotFoundError(url);
        },
      }).factory,
      mockServices.rootConfig.factory({
        data: {
          cloudPiNative,
          permission: { enabled: true },
          catalog: {
            stitchingStrategy: {
              mode: 'deferred',
              pollingInterval: { milliseconds: 100 },
            },
            rules: [
              { allow: [] },
              {
                allow: ['Component'],
                locations: [{ type: 'cloud-pi-native-repository' }],
              },
            ],
          },
        },
      }),
      fakeConsoleServiceFactory(console),
    ],
  });
  const as = (userRef: string, test: Test) =>
    test.set('Authorization', mockCredentials.user.header(userRef));
  return {
    stop: () => backend.stop(),
    fullPass: () => scheduler.triggerTask('cloud-pi-native-full-pass'),
    poll: () => scheduler.triggerTask('cloud-pi-native-poll'),
    get: (userRef: string, path: string) =>
      as(userRef, request(backend.server).get(`/api${path}`)),
    post: (userRef: string, path: string, body: object) =>
      as(userRef, request(backend.server).post(`/api${path}`)).send(body),
    remove: (userRef: string, path: string) =>
      as(userRef, request(backend.server).delete(`/api${path}`)),
  };
}

/** What {@link startPortal} starts. */
export type Portal = Awaited<ReturnType<typeof startPortal>>;

/** Waits for what a probe finds. */
export async function until<T>(
  probe: () => Promise<T | undefined>,
): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const found = await probe();
    if (found !== undefined) {
      return found;
    }
    if (Date.now() > deadline) {
      throw new Error(`Not reached: ${probe}`);
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
