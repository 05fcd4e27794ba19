import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { consoleServiceRef } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { cloudPiNativeModelLayer } from './model/catalogModelLayer';
import { DerivationProcessor } from './processor/DerivationProcessor';
import { CloudPiNativeEntityProvider } from './provider/CloudPiNativeEntityProvider';
import { OrphanSweep } from './repository/OrphanSweep';
import { RepositoryProcessor } from './repository/RepositoryProcessor';
import { TakenNames } from './repository/TakenNames';

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
        auth: coreServices.auth,
        catalog: catalogProcessingExtensionPoint,
        catalogService: catalogServiceRef,
        config: coreServices.rootConfig,
        console: consoleServiceRef,
        events: eventsServiceRef,
        logger: coreServices.logger,
        model: catalogModelExtensionPoint,
        reader: coreServices.urlReader,
        scheduler: coreServices.scheduler,
      },
      async init({ catalog, config, model, reader, ...services }) {
        const { auth, catalogService, console, logger, scheduler } = services;
        model.addModelSource(
          CatalogModelSources.static([cloudPiNativeModelLayer]),
        );
        catalog.addProcessor(
          new DerivationProcessor(console.config, logger),
          new RepositoryProcessor(
            reader,
            new TakenNames(catalogService, auth),
            new OrphanSweep(scheduler, logger),
            logger,
          ),
        );
        catalog.addEntityProvider(
          CloudPiNativeEntityProvider.fromConfig(config, services),
        );
      },
    });
  },
});
