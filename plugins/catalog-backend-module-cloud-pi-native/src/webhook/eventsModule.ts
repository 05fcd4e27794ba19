import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { eventsExtensionPoint } from '@backstage/plugin-events-node/alpha';
import { GITLAB_TOPIC } from './PushRefresher';
import { createGitlabValidator } from './validator';

/**
 * Receives GitLab's webhooks on `/api/events/http/gitlab`, if they carry the
 * secret of `cloudPiNative.catalog.webhookSecret`.
 *
 * @public
 */
export const eventsModuleCloudPiNative = createBackendModule({
  pluginId: 'events',
  moduleId: 'cloud-pi-native',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        events: eventsExtensionPoint,
      },
      async init({ config, events }) {
        events.addHttpPostIngress({
          topic: GITLAB_TOPIC,
          validator: createGitlabValidator(
            config.getOptionalString('cloudPiNative.catalog.webhookSecret'),
          ),
        });
      },
    });
  },
});
