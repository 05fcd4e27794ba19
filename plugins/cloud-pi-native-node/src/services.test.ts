import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { startScriptedServer } from './__testUtils__/scriptedServer';
import { ConsoleService, consoleServiceRef } from './console/consoleService';
import { DelegationService, delegationServiceRef } from './delegation';

jest.setTimeout(60_000);

interface Services {
  console: ConsoleService;
  delegation: DelegationService;
}

const closing: Array<() => Promise<unknown>> = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) {
    await close();
  }
});

/** A backend with a plugin that uses the services, and one that keeps delegations. */
async function startBackend(
  consoleUrl: string,
  keeper?: (subject: string | undefined) => { status: number; body: object },
): Promise<Services> {
  let resolve: (services: Services) => void = () => {};
  const promise = new Promise<Services>(done => {
    resolve = done;
  });
  const user = createBackendPlugin({
    pluginId: 'scaffolder',
    register(env) {
      env.registerInit({
        deps: { console: consoleServiceRef, delegation: delegationServiceRef },
        async init(services) {
          resolve(services);
        },
      });
    },
  });
  const delegations = createBackendPlugin({
    pluginId: 'cloud-pi-native',
    register(env) {
      env.registerInit({
        deps: {
          auth: coreServices.auth,
          http: coreServices.httpRouter,
          httpAuth: coreServices.httpAuth,
        },
        async init({ auth, http, httpAuth }) {
          if (!keeper) {
            return;
          }
          http.use(async (req, res) => {
            const credentials = await httpAuth.credentials(req);
            const subject = auth.isPrincipal(credentials, 'user')
              ? credentials.principal.userEntityRef
              : undefined;
            const { status, body } = keeper(subject);
            res.status(status).json(body);
          });
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      user,
      delegations,
      mockServices.rootConfig.factory({
        data: {
          cloudPiNative: {
            console: { baseUrl: consoleUrl, token: 'portal-token' },
            gitlab: { baseUrl: consoleUrl, projectsRootDir: 'forge' },
          },
        },
      }),
    ],
  });
  closing.push(() => backend.stop());
  return promise;
}

describe('consoleServiceRef', () => {
  it('calls as the portal and as a user, and shows no token', async () => {
    const server = await startScriptedServer(() => ({ json: [] }));
    closing.push(() => server.close());
    const { console } = await startBackend(server.url);

    await console.asPortal().listZones();
    await console.asUser(async () => 'user-token').listZones();

    expect(server.requests[0].headers['x-dso-token']).toBe('portal-token');
    expect(server.requests[1].headers.authorization).toBe('Bearer user-token');
    expect(server.requests[1].headers['x-dso-token']).toBeUndefined();
    expect(JSON.stringify(console.config)).not.toContain('portal-token');
  });
});

describe('delegationServiceRef', () => {
  const url = 'http://127.0.0.1:1';

  it('asks on behalf of the user', async () => {
    const keeper = jest.fn(() => ({
      status: 200,
      body: { consoleToken: 'c', gitlabToken: 'g', until: 'x' },
    }));
    const { delegation } = await startBackend(url, keeper);
    await expect(
      delegation.getTokens(mockCredentials.user('user:default/camille')),
    ).resolves.toEqual({ consoleToken: 'c', gitlabToken: 'g' });
    expect(keeper).toHaveBeenCalledWith('user:default/camille');
  });

  it('says how to go on where the delegation has expired', async () => {
    const { delegation } = await startBackend(url, () => ({
      status: 404,
      body: { error: { name: 'DelegationRequiredError', message: 'Expiré' } },
    }));
    await expect(
      delegation.getTokens(mockCredentials.user()),
    ).rejects.toMatchObject({
      name: 'DelegationRequiredError',
      message: 'Expiré',
    });
  });

  it('asks nobody to resume where the portal lacks the plugin', async () => {
    const { delegation } = await startBackend(url);
    await expect(
      delegation.getTokens(mockCredentials.user()),
    ).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringMatching(/HTTP 404/),
    });
  });
});
