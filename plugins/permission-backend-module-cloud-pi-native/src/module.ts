import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { CloudPiNativePolicy } from './CloudPiNativePolicy';

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
      deps: { auth: coreServices.auth, policy: policyExtensionPoint },
      async init({ auth, policy }) {
        policy.setPolicy(new CloudPiNativePolicy(auth));
      },
    });
  },
});
