import { createBackend } from '@backstage/backend-defaults';
import { cloudPiNativeDatabaseServiceFactory } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { bareProviderModule } from './bareProvider';
import { probeModule } from './probe';

/** A catalogue backend alone: with the portal's ingestion, or with a bare provider of the file in `BARE_ENTITIES`. */
const backend = createBackend();
backend.add(cloudPiNativeDatabaseServiceFactory);
backend.add(import('@backstage/plugin-catalog-backend'));
const { BARE_ENTITIES } = process.env;
if (BARE_ENTITIES) {
  backend.add(bareProviderModule(BARE_ENTITIES));
} else {
  backend.add(
    import(
      '@cloud-pi-native/backstage-plugin-catalog-backend-module-cloud-pi-native'
    ),
  );
}
backend.add(probeModule);
backend.start();
