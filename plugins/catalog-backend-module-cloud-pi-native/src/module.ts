import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { cloudPiNativePermissions } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { consoleServiceRef } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { createIngestionControl } from './api/control';
import { createIngestionRouter } from './api/router';
import { cloudPiNativeModelLayer } from './model/catalogModelLayer';
import { DerivationProcessor } from './processor/DerivationProcessor';
import { MembershipProcessor } from './processor/MembershipProcessor';
import { CloudPiNativeEntityProvider } from './provider/CloudPiNativeEntityProvider';
import { createPassMetrics } from './provider/metrics';
import { readSettings } from './provider/settings';
import {
  DEFINITION_PLACEHOLDER,
  definitionResolver,
} from './repository/definition';
import { Neighbours } from './repository/Neighbours';
import { OrphanSweep } from './repository/OrphanSweep';
import { RepositoryProcessor } from './repository/RepositoryProcessor';
import { IngestionStore } from './state/IngestionStore';
import { inProjectsRule } from './visibility/inProjectsRule';
import { PushRefresher } from './webhook/PushRefresher';

/**
 * The kinds of Cloud Pi Native, and the ingestion of a console's projects,
 * environments, repositories, teams, users, clusters and zones.
 *
 * @public
 */
export const catalogModuleCloudPiNative = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'cloud-pi-native',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogProcessingExtensionPoint,
        catalogService: catalogServiceRef,
        config: coreServices.rootConfig,
        console: consoleServiceRef,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        model: catalogModelExtensionPoint,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        reader: coreServices.urlReader,
        scheduler: coreServices.scheduler,
      },
      async init({ catalog, config, database, model, reader, ...services }) {
        const { auth, catalogService, console, events, logger, scheduler } =
          services;
        const settings = readSettings(config);
        const store = await IngestionStore.create(database);
        const provider = new CloudPiNativeEntityProvider({
          ...services,
          metrics: createPassMetrics(services.metrics),
          settings,
          store,
        });
        services.permissionsRegistry.addPermissions(cloudPiNativePermissions);
        services.permissionsRegistry.addPermissionRules([inProjectsRule]);
        model.addModelSource(
          CatalogModelSources.static([cloudPiNativeModelLayer]),
        );
        catalog.addProcessor(
          new DerivationProcessor(console.config, logger),
          new MembershipProcessor(),
          new RepositoryProcessor(
            reader,
            new Neighbours(catalogService, auth),
            new OrphanSweep(scheduler, logger),
            store,
            logger,
          ),
        );
        catalog.addPlaceholderResolver(
          DEFINITION_PLACEHOLDER,
          definitionResolver(reader),
        );
        catalog.addEntityProvider(
          provider,
          new PushRefresher(console.config, events, logger, store),
        );
        services.httpRouter.use(
          createIngestionRouter({
            ...services,
            control: createIngestionControl({
              logger,
              provider,
              settings,
              store,
            }),
          }),
        );
      },
    });
  },
});
