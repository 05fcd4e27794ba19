import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { consoleServiceRef } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { ProjectReader } from './actions/ProjectReader';
import { registerActions } from './actions/registerActions';
import { Delegations } from './delegation/Delegations';
import { DelegationStore } from './delegation/DelegationStore';
import { TokenCipher } from './delegation/TokenCipher';
import { createDocumentsRouter } from './documents/router';
import { createLedgerRouter } from './ledger/router';
import { RunLedger } from './ledger/RunLedger';
import { createProjectsRouter } from './projects/router';
import { createRouter } from './router';
import { refuseSandboxSecrets } from './sandboxSecrets';

// What is older belongs to its project's life, not to the run that made it.
const LEDGER_RETENTION_MS = 90 * 24 * 60 * 60 * 1000;

/**
 * What the Cloud Pi Native pages and actions need from a server.
 *
 * @public
 */
export const cloudPiNativePlugin = createBackendPlugin({
  pluginId: 'cloud-pi-native',
  register(env) {
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        cache: coreServices.cache,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        console: consoleServiceRef,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const { auditor, auth, catalog, config, database, httpAuth } = deps;
        refuseSandboxSecrets(config, process.env.NODE_ENV);

        const store = await DelegationStore.create(
          database,
          TokenCipher.fromConfig(config),
        );
        const delegations = new Delegations({
          store,
          auth,
          catalog,
          console: deps.console,
        });

        await deps.scheduler.scheduleTask({
          id: 'delete-expired-delegations',
          frequency: { minutes: 1 },
          timeout: { minutes: 1 },
          fn: () => store.deleteExpired(),
        });
        // The store made the tables.
        const ledger = new RunLedger(await database.getClient());
        await deps.scheduler.scheduleTask({
          id: 'forget-old-runs',
          frequency: { hours: 6 },
          initialDelay: { minutes: 1 },
          timeout: { minutes: 10 },
          fn: () =>
            ledger.deleteOlderThan(new Date(Date.now() - LEDGER_RETENTION_MS)),
        });
        registerActions({
          actionsRegistry: deps.actionsRegistry,
          auditor,
          auth,
          console: deps.console,
          delegations,
          ledger,
          reader: new ProjectReader({ catalog, userInfo: deps.userInfo }),
        });
        deps.httpRouter.use(createLedgerRouter({ ledger, httpAuth }));
        deps.httpRouter.use(createRouter({ delegations, httpAuth, auditor }));
        deps.httpRouter.use(createProjectsRouter(deps));
        deps.httpRouter.use(createDocumentsRouter(deps));
      },
    });
  },
});
