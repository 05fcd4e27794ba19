import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  searchEngineRegistryExtensionPoint,
  searchIndexRegistryExtensionPoint,
} from '@backstage/plugin-search-backend-node/alpha';
import { CatalogCollatorFactory } from './collators/CatalogCollatorFactory';
import {
  readCatalogSettings,
  readSchedule,
  readTechdocsSettings,
} from './collators/settings';
import { TechdocsCollatorFactory } from './collators/TechdocsCollatorFactory';
import { FrenchSearchEngine } from './FrenchSearchEngine';
import { openDatabase } from './store/database';

/**
 * Search that knows French: the engine, and what reads the catalogue and the
 * documentation for it, in place of Backstage's own.
 *
 * @public
 */
export const searchModuleFrench = createBackendModule({
  pluginId: 'search',
  moduleId: 'french',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        engines: searchEngineRegistryExtensionPoint,
        indices: searchIndexRegistryExtensionPoint,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        scheduler: coreServices.scheduler,
      },
      async init({
        config,
        database,
        engines,
        indices,
        scheduler,
        ...services
      }) {
        const runner = (collator: 'catalog' | 'techdocs') =>
          scheduler.createScheduledTaskRunner(readSchedule(config, collator));
        engines.setSearchEngine(
          new FrenchSearchEngine({
            ...services,
            db: await openDatabase(database),
            permissionsEnabled:
              config.getOptionalBoolean('permission.enabled') ?? false,
          }),
        );
        indices.addCollator({
          schedule: runner('catalog'),
          factory: new CatalogCollatorFactory({
            ...services,
            ...readCatalogSettings(config),
          }),
        });
        indices.addCollator({
          schedule: runner('techdocs'),
          factory: new TechdocsCollatorFactory({
            ...services,
            ...readTechdocsSettings(config),
          }),
        });
      },
    });
  },
});
