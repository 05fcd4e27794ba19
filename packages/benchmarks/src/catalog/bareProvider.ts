import { readFileSync } from 'node:fs';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import {
  CatalogProcessor,
  catalogProcessingExtensionPoint,
  EntityProvider,
} from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { cloudPiNativeModelLayer } from '@cloud-pi-native/backstage-plugin-catalog-backend-module-cloud-pi-native';
import { z } from 'zod';

const NAME = 'bare';

const entitySchema = z
  .looseObject({
    apiVersion: z.string(),
    kind: z.string(),
    metadata: z.looseObject({ name: z.string() }),
  })
  // What the catalogue itself adds to what it was handed.
  .transform(({ relations: _, ...entity }): Entity => {
    const { uid: _uid, etag: _etag, ...metadata } = entity.metadata;
    return JSON.parse(JSON.stringify({ ...entity, metadata }));
  });

/** Locations of the same type as the portal's, which nobody reads here. */
const unread: CatalogProcessor = {
  getProcessorName: () => 'unread-locations',
  readLocation: async ({ type }) => type === 'cloud-pi-native-repository',
};

/**
 * The least that an entity provider can be: it hands Backstage the same entities
 * as the portal does, ready made, in one mutation.
 */
export function bareProviderModule(file: string) {
  const entities = z
    .array(entitySchema)
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  const provider: EntityProvider = {
    getProviderName: () => NAME,
    async connect(connection) {
      await connection.applyMutation({
        type: 'full',
        entities: entities.map(entity => ({ entity, locationKey: NAME })),
      });
    },
  };
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'bare-provider',
    register(env) {
      env.registerInit({
        deps: {
          catalog: catalogProcessingExtensionPoint,
          model: catalogModelExtensionPoint,
        },
        async init({ catalog, model }) {
          model.addModelSource(
            CatalogModelSources.static([cloudPiNativeModelLayer]),
          );
          catalog.addProcessor(unread);
          catalog.addEntityProvider(provider);
        },
      });
    },
  });
}
