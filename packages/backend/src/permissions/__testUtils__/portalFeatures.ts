import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceFactory } from '@backstage/backend-defaults/alpha';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import scaffolderEntityModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import eventsPlugin from '@backstage/plugin-events-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import searchPlugin from '@backstage/plugin-search-backend';
import userSettingsPlugin from '@backstage/plugin-user-settings-backend';
import catalogModuleCloudPiNative, {
  eventsModuleCloudPiNative,
} from '@cloud-pi-native/backstage-plugin-catalog-backend-module-cloud-pi-native';
import cloudPiNativePlugin from '@cloud-pi-native/backstage-plugin-cloud-pi-native-backend';
import conformityPlugin from '@cloud-pi-native/backstage-plugin-conformity-backend';
import permissionModuleCloudPiNative from '@cloud-pi-native/backstage-plugin-permission-backend-module-cloud-pi-native';
import scaffolderModuleCloudPiNative from '@cloud-pi-native/backstage-plugin-scaffolder-backend-module-cloud-pi-native';
import searchModuleFrench from '@cloud-pi-native/backstage-plugin-search-backend-module-french';

/** As in a portal, and unlike the mock, a plugin says for whom it asks and who it is. */
const authFactory = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory: ({ plugin }) => {
    const auth = mockServices.auth({
      pluginId: plugin.getId(),
      disableDefaultAuthPolicy: false,
    });
    const asService = auth.getPluginRequestToken.bind(auth);
    auth.getPluginRequestToken = async options => {
      const credentials = options.onBehalfOf;
      return auth.isPrincipal(credentials, 'user')
        ? {
            token: mockCredentials.user.token(
              credentials.principal.userEntityRef,
              { actor: { subject: `plugin:${plugin.getId()}` } },
            ),
          }
        : asService(options);
    };
    return auth;
  },
});

/** What of the backend could tell of a project, as it assembles it. */
export const portalFeatures = [
  catalogPlugin,
  scaffolderEntityModel,
  catalogModuleCloudPiNative,
  eventsPlugin,
  eventsServiceFactory,
  eventsModuleCloudPiNative,
  permissionPlugin,
  permissionModuleCloudPiNative,
  scaffolderPlugin,
  scaffolderModuleCloudPiNative,
  searchPlugin,
  searchModuleFrench,
  userSettingsPlugin,
  cloudPiNativePlugin,
  conformityPlugin,
  actionsRegistryServiceFactory,
  authFactory,
];
