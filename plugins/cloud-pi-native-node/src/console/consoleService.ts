import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { CloudPiNativeConfig, readSettings } from '../config';
import { ConsoleApi } from './ConsoleApi';
import {
  createConsoleClient,
  createConsoleLimits,
} from './createConsoleClient';

/** The console, ready to be called. @public */
export interface ConsoleService {
  readonly config: CloudPiNativeConfig;
  /** As the portal's own account: for background reading only. */
  asPortal(): ConsoleApi;
  /** As a user, by an access token that is asked anew for each request. */
  asUser(token: () => Promise<string>): ConsoleApi;
}

/** All plugins of a backend share the bounds on concurrency. @public */
export const consoleServiceRef = createServiceRef<ConsoleService>({
  id: 'cloud-pi-native.console',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { config: coreServices.rootConfig, logger: coreServices.logger },
      createRootContext({ config }) {
        const settings = readSettings(config);
        const { concurrency } = settings.config.console;
        return { ...settings, limits: createConsoleLimits(concurrency) };
      },
      factory({ logger }, { config, portalToken, limits }) {
        const shared = { config: config.console, limits, logger };
        const portal = createConsoleClient({
          ...shared,
          credentials: { kind: 'token', token: async () => portalToken },
        });
        return {
          config,
          asPortal: () => portal,
          asUser: token =>
            createConsoleClient({
              ...shared,
              credentials: { kind: 'bearer', token },
            }),
        };
      },
    }),
});
