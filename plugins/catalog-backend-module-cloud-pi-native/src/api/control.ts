import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { IngestionPass } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { CloudPiNativeEntityProvider } from '../provider/CloudPiNativeEntityProvider';
import { periodOf, Settings } from '../provider/settings';
import { IngestionStore } from '../state/IngestionStore';
import { IngestionControl } from './router';

function next(
  pass: IngestionPass | undefined,
  period: number | undefined,
): string | undefined {
  return pass && period
    ? new Date(Date.parse(pass.startedAt) + period).toISOString()
    : undefined;
}

/** What operators see and do, over the provider and its state. */
export function createIngestionControl(options: {
  logger: LoggerService;
  provider: CloudPiNativeEntityProvider;
  settings: Settings;
  store: IngestionStore;
}): IngestionControl {
  const { logger, provider, settings, store } = options;
  return {
    async state() {
      const [{ extent, unlisted, ...state }, refusedClaims] = await Promise.all(
        [store.read(), store.refusedClaims()],
      );
      return {
        ...state,
        read: extent?.read ?? {},
        entities: extent?.entities ?? {},
        refusedClaims,
        nextFullPassAt: next(state.lastFullPass, periodOf(settings.full)),
        nextPollAt: next(state.lastPoll, periodOf(settings.poll)),
        running: provider.running,
      };
    },
    refresh() {
      provider
        .refresh()
        .catch(error =>
          logger.warn(`Could not read the console: ${stringifyError(error)}`),
        );
    },
    async approveShrink() {
      const { shrink } = await store.update(
        ({ shrink: pending, ...state }) => ({
          ...state,
          ...(pending && { shrink: { ...pending, approved: true } }),
        }),
      );
      return shrink !== undefined;
    },
  };
}
