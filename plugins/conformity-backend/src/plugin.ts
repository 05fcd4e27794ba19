import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { consoleServiceRef } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { conformityPermissions } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { registerActions } from './actions/registerActions';
import { Access } from './api/Access';
import { BADGES_PATH } from './api/badgeRoutes';
import { createRouter } from './api/router';
import { Conformity } from './Conformity';
import { rulesFingerprint } from './evaluation/basis';
import { Evaluator } from './evaluation/Evaluator';
import { Inventory } from './evaluation/inventory';
import { ProjectFacts } from './evaluation/ProjectFacts';
import { Queue } from './evaluation/Queue';
import { Watch } from './evaluation/Watch';
import { LevelLostNotifier } from './notifications/LevelLostNotifier';
import { readSettings } from './settings';
import { openDatabase } from './store/database';
import { DeclarationStore } from './store/DeclarationStore';
import { RepositoryStore } from './store/RepositoryStore';

/**
 * Judges the repositories of the platform when they change, and keeps results,
 * exemptions and attestations.
 *
 * @public
 */
export const conformityPlugin = createBackendPlugin({
  pluginId: 'conformity',
  register(env) {
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        console: consoleServiceRef,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        reader: coreServices.urlReader,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { auth, catalog, config, events, httpRouter, logger } = deps;
        const settings = readSettings(config);
        deps.permissionsRegistry.addPermissions(conformityPermissions);

        const db = await openDatabase(deps.database);
        const repositories = new RepositoryStore(db);
        const declarations = new DeclarationStore(db);
        const rules = rulesFingerprint();
        const facts = new ProjectFacts(deps.console.asPortal());
        const notifier = new LevelLostNotifier({
          ...deps,
          language: settings.notifications.language,
        });
        const evaluator = new Evaluator({
          facts,
          rules,
          reader: deps.reader,
          store: repositories,
          logger,
          onLevelLost: change => notifier.tell(change),
        });
        const watch = new Watch({
          inventory: new Inventory(catalog, auth, rules),
          store: repositories,
          queue: new Queue(one => evaluator.evaluate(one), logger),
          facts,
          events,
          root: deps.console.config.gitlab.projectsRootDir,
          maxAge: settings.maxAge,
        });
        await watch.start();
        await deps.scheduler.scheduleTask({
          id: 'conformity-reconcile',
          frequency: { seconds: 60 },
          timeout: { minutes: 5 },
          initialDelay: { seconds: 5 },
          fn: () => watch.reconcile(),
        });

        const access = new Access(deps);
        const conformity = new Conformity({
          repositories,
          declarations,
          watch,
          settings,
        });
        if (settings.badges) {
          httpRouter.addAuthPolicy({
            path: BADGES_PATH,
            allow: 'unauthenticated',
          });
        }
        httpRouter.use(
          createRouter({
            access,
            auditor: deps.auditor,
            conformity,
            declarations,
            repositories,
            settings,
          }),
        );
        registerActions({
          actionsRegistry: deps.actionsRegistry,
          access,
          auditor: deps.auditor,
          conformity,
        });
      },
    });
  },
});
