import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { PluginDatabases } from '../../catalog/__testUtils__/PluginDatabases';
import { bareRepositories, thingsOf } from './entities';
import { portalFeatures } from './portalFeatures';
import { Visitor } from './Visitor';

const ROOT = resolve(__dirname, '../../../../..');

/** What an operator may register of templates, beside the portal's own. */
export const TEMPLATE = `
apiVersion: scaffolder.backstage.io/v1beta3
kind: Template
metadata: { name: hello }
spec:
  type: service
  owner: portal-team
  steps: [{ id: hello, action: 'debug:log', input: { message: hello } }]
`;

interface Options {
  platformUrl: string;
  databases: PluginDatabases;
  visibility: 'members' | 'authenticated';
  /** Where {@link TEMPLATE} is, and room for work. */
  directory: string;
}

const configuration = (options: Options) => {
  const { directory, platformUrl: baseUrl, visibility } = options;
  return {
    app: { baseUrl: 'http://localhost:3000' },
    backend: { workingDirectory: directory },
    permission: { enabled: true },
    catalog: {
      processingInterval: { hours: 1 },
      stitchingStrategy: {
        mode: 'deferred',
        pollingInterval: { milliseconds: 100 },
      },
      rules: [{ allow: ['Component', 'API', 'Resource', 'Location'] }],
      locations: [
        {
          type: 'file',
          target: resolve(ROOT, 'catalog/all.yaml'),
          rules: [{ allow: ['ServiceOffering', 'Group', 'Location'] }],
        },
        {
          type: 'file',
          target: resolve(directory, 'template.yaml'),
          rules: [{ allow: ['Template'] }],
        },
      ],
    },
    events: { notifyTimeoutMs: 500 },
    integrations: {
      gitlab: [
        {
          host: new URL(baseUrl).host,
          baseUrl,
          apiBaseUrl: `${baseUrl}/api/v4`,
          token: 'sandbox-gitlab-token',
        },
      ],
    },
    conformity: { badges: { secret: 'a-secret-of-the-badges-of-the-tests' } },
    cloudPiNative: {
      visibility,
      console: {
        baseUrl,
        token: 'sandbox-portal-console-token-not-for-production1',
      },
      gitlab: { baseUrl, projectsRootDir: 'forge-mi/projects' },
      catalog: {
        schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
        webhookSecret: 'a-secret-of-the-webhooks',
      },
      delegation: {
        encryptionKeys: [Buffer.alloc(32, 1).toString('base64')],
      },
    },
  };
};

/** The backend of a portal, on the sandbox; what is scheduled runs on demand. */
export async function startPortal(options: Options) {
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      ...portalFeatures,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      options.databases.factory(),
      mockServices.rootConfig.factory({ data: configuration(options) }),
    ],
  });
  const url = `http://localhost:${backend.server.port()}/api`;
  const plugin = new Visitor(url, mockCredentials.service.header());
  const everything = async () =>
    thingsOf((await plugin.get('/catalog/entities')).body);

  return {
    visitor: (userRef?: string) =>
      new Visitor(
        url,
        userRef
          ? mockCredentials.user.header(userRef)
          : mockCredentials.none.header(),
        userRef,
      ),
    everything,
    fullPass: () => scheduler.triggerTask('cloud-pi-native-full-pass'),
    poll: () => scheduler.triggerTask('cloud-pi-native-poll'),
    indexForSearch: () =>
      scheduler.triggerTask('search_index_software_catalog'),
    /**
     * Waits until every repository shows something, and nothing changes. Of two
     * that took one name at once, one shows something once it is read again.
     */
    settled: async () => {
      for (let before = ''; ; await delay(2000)) {
        const things = await everything();
        const now = JSON.stringify(
          things.map(({ ref, relations }) => [ref, relations]),
        );
        if (now === before && things.some(({ repository }) => repository)) {
          const bare = bareRepositories(things);
          if (bare.length === 0) {
            return;
          }
          for (const entityRef of bare) {
            await plugin.post('/catalog/refresh', { entityRef });
          }
        }
        before = now;
      }
    },
    stop: () => backend.stop(),
  };
}

/** What {@link startPortal} starts. */
export type Portal = Awaited<ReturnType<typeof startPortal>>;
