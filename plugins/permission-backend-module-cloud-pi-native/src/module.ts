import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { CloudPiNativePolicy } from './CloudPiNativePolicy';
import { Remembered } from './Remembered';
import { readDeciders } from './deciders';
import { CatalogRights } from './Rights';
import { readVisibility } from './visibility';

// A page asks dozens of times; a right must be withdrawn soon.
const REMEMBER_RIGHTS_MS = 2_000;

/**
 * The permission policy of the Cloud Pi Native portal.
 *
 * @public
 */
export const permissionModuleCloudPiNative = createBackendModule({
  pluginId: 'permission',
  moduleId: 'cloud-pi-native',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        policy: policyExtensionPoint,
      },
      async init({ auth, catalog, config, policy }) {
        const rights = new CatalogRights(catalog, auth);
        const remembered = new Remembered(
          user => rights.of(user),
          REMEMBER_RIGHTS_MS,
        );
        policy.setPolicy(
          new CloudPiNativePolicy({
            auth,
            rightsOf: user => remembered.of(user),
            visibility: readVisibility(config),
            deciders: readDeciders(config),
          }),
        );
      },
    });
  },
});
