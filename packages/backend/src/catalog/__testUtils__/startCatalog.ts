import {
  BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import scaffolderEntityModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import eventsPlugin from '@backstage/plugin-events-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import catalogModuleCloudPiNative, {
  eventsModuleCloudPiNative,
} from '@cloud-pi-native/backstage-plugin-catalog-backend-module-cloud-pi-native';
import { PluginDatabases } from './PluginDatabases';

/** Where the sandbox keeps the groups of projects. */
export const PROJECTS_GROUP = 'forge-mi/projects';

interface CatalogOptions {
  sandboxUrl: string;
  databases: PluginDatabases;
  /** Below `cloudPiNative.catalog`. */
  catalog?: object;
  /** Below `cloudPiNative.console`. */
  console?: object;
  features?: BackendFeature[];
}

/** The catalogue of a portal, with the ingestion of a sandbox; what is scheduled runs on demand. */
export async function startCatalog(options: CatalogOptions) {
  const { sandboxUrl, databases } = options;
  const { host } = new URL(sandboxUrl);
  // Ahead of what keeps this process busy: a connection is not waited for long.
  for (const pluginId of ['catalog', 'events']) {
    await databases.of(pluginId);
  }
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      scaffolderEntityModel,
      catalogModuleCloudPiNative,
      eventsPlugin,
      eventsServiceFactory,
      eventsModuleCloudPiNative,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      databases.factory(),
      ...(options.features ?? []),
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            processingInterval: { hours: 1 },
            rules: [{ allow: ['Component', 'API', 'Resource'] }],
            stitchingStrategy: {
              mode: 'deferred',
              pollingInterval: { milliseconds: 100 },
            },
          },
          // How long a subscription holds its connection, and so the end.
          events: { notifyTimeoutMs: 500 },
          integrations: {
            gitlab: [
              {
                host,
                baseUrl: sandboxUrl,
                apiBaseUrl: `${sandboxUrl}/api/v4`,
                token: 'sandbox-gitlab-token',
              },
            ],
          },
          cloudPiNative: {
            console: {
              baseUrl: sandboxUrl,
              token: 'sandbox-portal-console-token-not-for-production1',
              ...options.console,
            },
            gitlab: { baseUrl: sandboxUrl, projectsRootDir: PROJECTS_GROUP },
            catalog: {
              schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
              ...options.catalog,
            },
          },
        },
      }),
    ],
  });
  return {
    url: `http://localhost:${backend.server.port()}`,
    fullPass: () => scheduler.triggerTask('cloud-pi-native-full-pass'),
    poll: () => scheduler.triggerTask('cloud-pi-native-poll'),
    stop: () => backend.stop(),
  };
}

/** What {@link startCatalog} starts. */
export type Catalog = Awaited<ReturnType<typeof startCatalog>>;
