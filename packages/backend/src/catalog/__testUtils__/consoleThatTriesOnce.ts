import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  consoleServiceRef,
  createConsoleClient,
  readCloudPiNativeConfig,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';

/** The client of a portal, but that a read fails at once, and not at the third try. */
export const consoleThatTriesOnce = createServiceFactory({
  service: consoleServiceRef,
  deps: { config: coreServices.rootConfig, logger: coreServices.logger },
  factory({ config: root, logger }) {
    const config = readCloudPiNativeConfig(root);
    const portalToken = root.getString('cloudPiNative.console.token');
    const client = createConsoleClient({
      config: config.console,
      credentials: { kind: 'token', token: async () => portalToken },
      logger,
      retry: { attempts: 1, baseDelayMs: 0 },
    });
    return { config, asPortal: () => client, asUser: () => client };
  },
});
