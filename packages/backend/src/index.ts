import { createBackend } from '@backstage/backend-defaults';
import { cloudPiNativeDatabaseServiceFactory } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { eventsModuleCloudPiNative } from '@cloud-pi-native/backstage-plugin-catalog-backend-module-cloud-pi-native';

const backend = createBackend();

backend.add(cloudPiNativeDatabaseServiceFactory);

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(
  import(
    '@cloud-pi-native/backstage-plugin-auth-backend-module-cloud-pi-native'
  ),
);

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
backend.add(
  import(
    '@cloud-pi-native/backstage-plugin-catalog-backend-module-cloud-pi-native'
  ),
);

backend.add(import('@backstage/plugin-events-backend'));
backend.add(eventsModuleCloudPiNative);

backend.add(import('@backstage/plugin-mcp-actions-backend'));

backend.add(import('@backstage/plugin-notifications-backend'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import(
    '@cloud-pi-native/backstage-plugin-permission-backend-module-cloud-pi-native'
  ),
);

backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(
  import(
    '@cloud-pi-native/backstage-plugin-scaffolder-backend-module-cloud-pi-native'
  ),
);

backend.add(import('@backstage/plugin-search-backend'));
backend.add(
  import('@cloud-pi-native/backstage-plugin-search-backend-module-french'),
);

backend.add(import('@backstage/plugin-signals-backend'));

backend.add(import('@backstage/plugin-techdocs-backend'));
backend.add(
  import('@cloud-pi-native/backstage-plugin-techdocs-backend-module-markdown'),
);

backend.add(import('@backstage/plugin-user-settings-backend'));

backend.add(
  import('@cloud-pi-native/backstage-plugin-cloud-pi-native-backend'),
);

backend.add(import('@cloud-pi-native/backstage-plugin-conformity-backend'));

backend.start();
