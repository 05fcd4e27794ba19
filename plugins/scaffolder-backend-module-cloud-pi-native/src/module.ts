import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { scaffolderWorkspaceProviderExtensionPoint } from '@backstage/plugin-scaffolder-node/alpha';
import {
  consoleServiceRef,
  delegationServiceRef,
  runLedgerServiceRef,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { createActions } from './actions/createActions';
import { readPatience, readSourceChecks, readWorkspaceConfig } from './config';
import { readExternalForges } from './proposals/ExternalForges';
import { ActionDeps } from './support/deps';
import { KeyedMutex } from './support/KeyedMutex';
import { DirectoryWorkspaceProvider } from './workspace/DirectoryWorkspaceProvider';

/** Name for `scaffolder.taskRecovery.workspaceProvider`. */
const WORKSPACE_PROVIDER = 'cloud-pi-native-directory';

/**
 * Actions that drive the console as the signed-in user, and a folder that keeps
 * the workspaces of unfinished runs.
 *
 * @public
 */
export const scaffolderModuleCloudPiNative = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'cloud-pi-native',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        workspaces: scaffolderWorkspaceProviderExtensionPoint,
        auth: coreServices.auth,
        auditor: coreServices.auditor,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        console: consoleServiceRef,
        delegation: delegationServiceRef,
        ledger: runLedgerServiceRef,
        events: eventsServiceRef,
        logger: coreServices.logger,
        notifications: notificationService,
        scheduler: coreServices.scheduler,
      },
      async init({ actions, workspaces, config, scheduler, ...services }) {
        const { logger, catalog } = services;
        const platform = services.console.config;
        const deps: ActionDeps = {
          console: token => services.console.asUser(token),
          delegation: services.delegation,
          ledger: services.ledger,
          events: services.events,
          notifications: services.notifications,
          auth: services.auth,
          auditor: services.auditor,
          logger,
          sites: {
            consoleUrl: platform.console.baseUrl,
            gitlabUrl: platform.gitlab.baseUrl,
            projectsRootDir: platform.gitlab.projectsRootDir,
          },
          patience: readPatience(config),
          sources: readSourceChecks(config),
          forges: readExternalForges(config),
          mutex: new KeyedMutex(),
        };
        actions.addActions(
          ...createActions({
            ...deps,
            catalog,
            refresh: {
              pace: { firstMs: 300, longestMs: 1_000 },
              timeoutMs: 60_000,
              republishMs: 5_000,
            },
          }),
        );

        const kept = readWorkspaceConfig(config);
        if (!kept) {
          return;
        }
        const provider = new DirectoryWorkspaceProvider(kept.directory);
        workspaces.addProviders({ [WORKSPACE_PROVIDER]: provider });
        await scheduler.scheduleTask({
          id: 'cloud-pi-native-workspace-retention',
          // Each replica has a disk of its own, or finds the work done.
          scope: 'local',
          frequency: { hours: 1 },
          initialDelay: { minutes: 1 },
          timeout: { minutes: 10 },
          fn: async () => {
            const removed = await provider.removeOlderThan(
              new Date(Date.now() - kept.retentionMs),
            );
            if (removed > 0) {
              logger.info(`Removed ${removed} workspaces of old failed runs`);
            }
          },
        });
      },
    });
  },
});
